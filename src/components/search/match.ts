import { fold, grams } from './fold.ts';
import type { Ear } from './sound.ts';
import type { Named, Postings, Result, SearchDocument, TextLine } from './types.ts';

/** A query made ready: the phrase without spaces, and its words. */
export interface Query {
  phrase: string;
  words: readonly string[];
  /** Other words for the same: of a query in English, those of the reports. */
  also: readonly Query[];
  /** Hears the query in a name, where it can be pinyin. */
  ear: Ear | null;
}

export function queryOf(text: string): Query {
  const words = [...new Set(text.trim().split(/\s+/).map(fold))].filter((word) => word !== '');
  return { phrase: fold(text.replace(/\s+/g, '')), words, also: [], ear: null };
}

/** All grams that a document must hold to hold the query's words. */
export function gramsOf({ words }: Query): string[] {
  return [...new Set(words.flatMap(grams))];
}

/** The documents that hold all grams. A gram that no document holds ends the search. */
export function candidates(
  wanted: readonly string[],
  postings: (gram: string) => Postings[string] | undefined,
): number[] {
  let left: Set<number> | null = null;
  for (const gram of wanted) {
    const here = new Set<number>();
    let number = 0;
    for (const step of postings(gram) ?? []) {
      number += step;
      if (left === null || left.has(number)) here.add(number);
    }
    left = here;
    if (left.size === 0) return [];
  }
  return [...(left ?? [])].sort((a, b) => a - b);
}

/** 2 where the whole phrase stands, 1 where all words do, 0 elsewhere; by whatever words for it. */
export function rankIn(words: string, query: Query): 0 | 1 | 2 {
  const folded = fold(words);
  if (folded.includes(query.phrase)) return 2;
  if (query.words.length > 1 && query.words.every((word) => folded.includes(word))) return 1;
  return Math.max(0, ...query.also.map((other) => rankIn(words, other))) as 0 | 1 | 2;
}

/** The same for a name, which is found by its sound too. */
const rankOfName = (name: string, query: Query): 0 | 1 | 2 =>
  rankIn(name, query) || (query.ear?.(fold(name)) ? 1 : 0);

/** What of a query stands in a line, and is to be marked there. */
function soughtIn(folded: string, query: Query): readonly string[] {
  if (folded.includes(query.phrase)) return [query.phrase];
  if (query.words.length > 1 && query.words.every((word) => folded.includes(word))) return query.words;
  for (const other of query.also) {
    const sought = soughtIn(folded, other);
    if (sought.length > 0) return sought;
  }
  const heard = query.ear?.(folded);
  return heard ? [heard] : [];
}

/** Regions, indicators and reports whose names hold the query: whole names first, then beginnings, then parts. */
export function matchNamed(named: readonly Named[], query: Query, english: boolean): Result[] {
  const found: { result: Result; order: number }[] = [];
  for (const entry of named) {
    const names = [fold(entry.zh), fold(entry.en.replace(/\s+/g, '')), ...entry.also];
    const phrases = [query.phrase, ...query.also.map(({ phrase }) => phrase)];
    const places = phrases.flatMap((phrase) =>
      names.map((name) => name.indexOf(phrase)).filter((at) => at >= 0),
    );
    const loose = query.words.every((word) => names.some((name) => name.includes(word)));
    if (places.length === 0 && !loose) continue;
    const order = names.includes(query.phrase) ? 0 : places.includes(0) ? 1 : places.length > 0 ? 2 : 3;
    const head = english ? entry.en : entry.zh;
    found.push({
      order,
      result: {
        type: entry.type,
        rank: places.length > 0 ? 2 : 1,
        head,
        value: english ? entry.zh : '',
        line: '',
        place: '',
        path: entry.path,
      },
    });
  }
  return found.sort((a, b) => a.order - b.order).map(({ result }) => result);
}

/** Everything in one document that holds the query. */
export function matchLines(
  lines: readonly TextLine[],
  document: SearchDocument,
  query: Query,
  english: boolean,
): Result[] {
  const place = english ? document.en : document.zh;
  const address = (at: number | null) => `reports/${document.id}/${at === null ? '' : `#${at}`}`;
  return lines.flatMap((line): Result[] => {
    const rank = line.kind === 'heading' ? rankOfName(line.words, query) : rankIn(line.words, query);
    if (rank === 0 && query.ear === null) return [];
    const facts = line.facts.flatMap(([type, words, anchor, zh, en]): Result[] => {
      // A figure is found by its words, by its number, or by both together.
      const own = rankOfName(words, query) || rankIn(words + zh, query);
      if (own === 0) return [];
      return [
        {
          type,
          rank: own,
          head: words,
          value: english ? en : zh,
          line: line.words,
          place,
          path: address(anchor),
        },
      ];
    });
    if (rank === 0) return facts;
    return [
      ...facts,
      { type: line.kind, rank, head: '', value: '', line: line.words, place, path: address(line.at) },
    ];
  });
}

/** A line parted at what was looked for, to be marked: every second part is a hit. */
export function parted(line: string, query: Query): string[] {
  const folded = fold(line);
  const sought = soughtIn(folded, query);
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    let next = -1;
    let length = 0;
    for (const word of sought) {
      const at = folded.indexOf(word, from);
      if (at >= 0 && (next < 0 || at < next)) {
        next = at;
        length = word.length;
      }
    }
    if (next < 0 || length === 0) return [...parts, line.slice(from)];
    parts.push(line.slice(from, next), line.slice(next, next + length));
    from = next + length;
  }
}

/** A long line cut to what stands around the first hit. */
export function around(line: string, query: Query, most: number): string {
  if (line.length <= most) return line;
  const folded = fold(line);
  const at = Math.max(0, folded.indexOf(soughtIn(folded, query)[0] ?? ''));
  const from = Math.max(0, Math.min(at - Math.floor(most / 3), line.length - most));
  const cut = line.slice(from, from + most);
  return `${from > 0 ? '…' : ''}${cut}${from + most < line.length ? '…' : ''}`;
}
