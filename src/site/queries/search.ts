import { fold, grams, shardOf } from '../../components/search/fold.ts';
import type { Sounds } from '../../components/search/sound.ts';
import type { Fact, Postings, SearchIndex, TextLine } from '../../components/search/types.ts';
import type { Dataset } from '../../dataset/index.ts';
import { mainEvidence } from '../evidence.ts';
import { formatValue } from '../format.ts';
import { figureWords } from '../names.ts';
import glossary from '../search-words.json' with { type: 'json' };
import { paragraphs } from '../typeset/paragraphs.ts';
import { sentences } from '../typeset/sentences.ts';
import { documentName } from './charts/marks.ts';
import { factsOf, offsetOf } from './facts.ts';
import { contentsIn } from './in-document.ts';
import { named } from './search/named.ts';
import { plain } from './search/plain.ts';
import { soundsOf } from './search/sounds.ts';

/** About how much a part of the postings holds: some twenty kilobytes to fetch for each two characters looked for. */
const GRAMS_A_SHARD = 2000;
const POSTINGS_A_SHARD = 40_000;

interface Placed {
  at: number;
  fact: Fact;
}

/** What was read in a document, by the place of its words. */
function factsIn(dataset: Dataset, id: string): Placed[] {
  const contents = contentsIn(dataset, id);
  const figures = contents.figures.flatMap((figure): Placed[] => {
    const at = offsetOf(figure) ?? mainEvidence(figure)?.start;
    if (at === undefined) return [];
    return [
      {
        at,
        fact: [
          'figure',
          plain(figureWords(figure)),
          at,
          formatValue(figure, 'zh').text,
          formatValue(figure, 'en').text,
        ],
      },
    ];
  });
  const projects = contents.projects.map((project): Placed => {
    const at = offsetOf(project) ?? project.evidence.start;
    return { at, fact: ['project', plain(project.name), at, project.scale ?? '', project.scale ?? ''] };
  });
  const pledges = contents.pledges.map((pledge): Placed => {
    const at = offsetOf(pledge) ?? pledge.evidence.start;
    return { at, fact: ['pledge', plain(pledge.text), at, '', ''] };
  });
  const terms = contents.terms.map((term): Placed => {
    const at = offsetOf(term) ?? term.evidence.start;
    return { at, fact: ['term', plain(term.term), at, '', ''] };
  });
  return [...figures, ...projects, ...pledges, ...terms].sort((a, b) => a.at - b.at);
}

/** The sentences and headings of a document, as the reader sets them, with the facts that stand in each. */
export function searchLines(dataset: Dataset, id: string): TextLine[] {
  const document = factsOf(dataset).documents.get(id);
  const text = dataset.texts.get(id);
  if (!document || text === undefined) throw new Error(`no document ${id}`);
  const facts = factsIn(dataset, id);
  const within = (start: number, end: number) =>
    facts.filter(({ at }) => at >= start && at < end).map(({ fact }) => fact);
  return paragraphs(text, document.sections).flatMap((block): TextLine[] => {
    const start = block.pieces[0]?.start ?? 0;
    const end = block.pieces.at(-1)?.end ?? start;
    if (block.kind === 'heading' || block.kind === 'front') {
      const at = block.kind === 'heading' ? (document.sections[block.section]?.start ?? null) : null;
      const words = plain(text.slice(start, end));
      return words === '' ? [] : [{ at, kind: 'heading', words, facts: within(start, end) }];
    }
    return sentences(text, block).map((sentence) => ({
      at: sentence.start,
      kind: 'sentence' as const,
      words: plain(text.slice(sentence.start, sentence.end)),
      facts: within(sentence.start, sentence.end),
    }));
  });
}

const built = new WeakMap<Dataset, { index: SearchIndex; shards: Postings[] }>();

/** The index of the whole site: what has a name, and which document holds which two characters in a row. */
export function searchIndex(dataset: Dataset): { index: SearchIndex; shards: Postings[] } {
  const old = built.get(dataset);
  if (old) return old;
  const { regions } = factsOf(dataset);
  const postings = new Map<string, number[]>();
  for (const [number, document] of dataset.documents.entries()) {
    // The text as one: a gram across two sentences costs a look, and parting a thousand texts costs more.
    const folded = fold(plain(dataset.texts.get(document.id) ?? ''));
    const found = new Set<string>([...folded, ...grams(folded)]);
    for (const gram of found) {
      const list = postings.get(gram);
      if (list) list.push(number);
      else postings.set(gram, [number]);
    }
  }
  const size = [...postings.values()].reduce((sum, numbers) => sum + numbers.length, 0);
  const count = Math.ceil(Math.max(1, postings.size / GRAMS_A_SHARD, size / POSTINGS_A_SHARD));
  const shards: Record<string, number[]>[] = Array.from({ length: count }, () => ({}));
  for (const gram of [...postings.keys()].sort()) {
    const numbers = postings.get(gram)!;
    shards[shardOf(gram, count)]![gram] = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  }
  const index: SearchIndex = {
    named: named(dataset),
    documents: dataset.documents.map((document) => {
      const region = regions.get(document.region);
      return {
        id: document.id,
        zh: `${region?.name ?? ''}${documentName(document, 'zh')}`,
        en: `${region?.nameEn ?? ''}, ${documentName(document, 'en')}`,
      };
    }),
    glossary,
    shards: count,
  };
  const made = { index, shards };
  built.set(dataset, made);
  return made;
}

/** How the characters of all names are read. */
export function searchSounds(dataset: Dataset): Sounds {
  const names = dataset.documents.flatMap(({ id }) =>
    searchLines(dataset, id).flatMap(({ kind, words, facts }) => [
      ...(kind === 'heading' ? [words] : []),
      ...facts.map(([, name]) => name),
    ]),
  );
  return soundsOf(names);
}
