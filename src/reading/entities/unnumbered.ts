import type { Unnumbered } from '../../model/index.ts';
import { isOneOf } from '../1-normalise/characters.ts';
import type { Naming } from '../3-tokens/mentions.ts';
import { type Trie, trieOf } from '../3-tokens/trie.ts';
import lexicon from '../lexicon/unnumbered.json' with { type: 'json' };
import { shape } from '../patterns/wordings.ts';
import type { Sentence, Structure } from '../types.ts';
import { evidenceFor, type Span, sourceSpan, wordsOf } from './text.ts';

const setOf = (words: readonly string[]): Trie<true> =>
  trieOf(
    words.map((word): [string, true] => [word, true]),
    (a) => a,
  );

const BEFORE = setOf(lexicon.before);
const AND = setOf(lexicon.and);
const SUMS = setOf(lexicon.sums);
const TREND = setOf(lexicon.trend);
/** How it is promised: alongside something, above something, or by what becomes of it. */
const PROMISED = shape`^(?:${lexicon.with}.{0,16}${lexicon.alongside}|${lexicon.above}.{0,14}${lexicon.than}|${lexicon.without}${lexicon.ends}$)`;
const NUMERAL = shape`[0-9]|[一二三四五六七八九十百]+${lexicon.counts}`;

/**
 * What the plan of a document promises of an indicator in words only. It must be the subject: what another figure is
 * measured against promises nothing of its own. Each indicator is told once for a period.
 */
export function readUnnumbered(structure: Structure, namings: Trie<Naming>): Unnumbered[] {
  const found = new Map<string, Unnumbered>();
  for (const sentence of structure.sentences) {
    if (structure.sections[sentence.section]?.kind !== 'plan') continue;
    for (const clause of clausesOf(structure.normal.text, sentence)) {
      for (const indicator of promisedIn(structure.normal.text, clause, namings)) {
        const promise = promiseOf(structure, clause, sentence.section, indicator);
        const key = `${indicator} ${promise.period.from} ${promise.period.to}`;
        if (!found.has(key)) found.set(key, promise);
      }
    }
  }
  return [...found.values()];
}

function promiseOf(structure: Structure, clause: Span, section: number, indicator: string): Unnumbered {
  const { source } = structure;
  return {
    id: `${source.id}:${sourceSpan(structure, clause).start}:${indicator}`,
    region: source.region,
    document: source.id,
    indicator,
    period: structure.sections[section]?.period ?? { from: source.plans, to: source.plans },
    text: wordsOf(structure, clause),
    evidence: evidenceFor(structure, clause, section),
  };
}

/** The parts of a sentence between its marks. */
function clausesOf(text: string, { start, end }: Sentence): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isOneOf(text.charCodeAt(at), '，。；！？:\n')) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

/** The indicators of which a clause promises something without a number. */
function promisedIn(text: string, { start, end }: Span, namings: Trie<Naming>): string[] {
  const subjects: string[] = [];
  let at = past(BEFORE, text, start, end);
  for (;;) {
    const naming = namings.longest(text, at, end);
    if (naming === null) break;
    const { ids, single } = naming.value;
    subjects.push(...(single === null ? ids : [single]));
    at = naming.end;
    // 居民收入与地区生产总值同步: what follows 与 is what it is measured against.
    if (PROMISED.testIn(text, at, end)) break;
    const next = past(AND, text, at, end);
    if (next === at || namings.longest(text, next, end) === null) break;
    at = next;
  }
  if (subjects.length === 0) return [];
  at = past(SUMS, text, at, end);
  const words = text.slice(at, end);
  if (NUMERAL.test(words)) return [];
  // 增长 may only lead to the promise (增长与经济同步) or be all of it (固定资产投资增长).
  for (let from = at; ; ) {
    if (PROMISED.testIn(text, from, end)) return subjects;
    const trend = TREND.longest(text, from, end);
    if (trend === null) return [];
    from = trend.end;
  }
}

/** Where the words of a set end that stand one after the other from an offset. */
function past(words: Trie<true>, text: string, from: number, end: number): number {
  let at = from;
  for (let word = words.longest(text, at, end); word !== null; word = words.longest(text, at, end))
    at = word.end;
  return at;
}
