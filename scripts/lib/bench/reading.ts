import { readFileSync } from 'node:fs';
import type { Content, ContentDocument } from '../../../src/content/index.ts';
import { createReader } from '../../../src/reading/index.ts';
import { costsInTurn, type Figure } from './measure.ts';

/** A number with a unit of a few common kinds: the least that anybody would look for. */
const PLAIN =
  /\d[\d,.]*\s*(?:亿元|万元|元|万吨|吨|万亩|亩|公里|平方米|个百分点|%|％|万户|户|万人|人|家|个|项|座|所|件)/g;
const SENTENCE_END = /[。！？；\n]/;

/** So many times the characters that the best general recogniser reads in a second are read by the plain pass. */
const PLAIN_AGAINST_GENERAL = 32_000_000 / 10_100;

/**
 * So often all is read. A thousand reports are seventy times those of `content/`, and only while reading so many does
 * the engine compile all of the reader: what it does in fewer runs is much of the cost.
 */
const RUNS = 70;

/** What reading costs beside the plainest thing that could be done, and how it grows with the text. */
export function readingCost(content: Content): Figure[] {
  const read = createReader(content.indicators);
  const documents = content.documents;
  const [reader = 0, plain = 0] = costsInTurn(
    [
      () => documents.map((document) => read(document)),
      () => documents.map((document) => plainPass(document.file)),
    ],
    RUNS,
  );

  const longest = documents.reduce((a, b) => (a.text.length >= b.text.length ? a : b));
  const sizes = [1, 2, 4].map((times) => repeated(longest, times));
  const [one = 0, two = 0, four = 0] = costsInTurn(
    sizes.map((document) => () => read(document)),
    RUNS,
  );

  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);

  return [
    { name: 'reading, a second of one core', value: characters / reader / 1000, unit: 'million characters' },
    {
      name: 'reading, against the best general recogniser',
      value: (PLAIN_AGAINST_GENERAL * plain) / reader,
      unit: '× as fast',
      bar: 'at least 300',
    },
    {
      name: 'reading, against one pass of a number-and-unit regex',
      value: reader / plain,
      unit: '×',
      bar: 'at most 10',
    },
    { name: 'reading a text of twice the length', value: two / one, unit: '×', bar: 'linear: 2' },
    { name: 'reading a text of four times the length', value: four / one, unit: '×', bar: 'linear: 4' },
  ];
}

/** Reads the file, splits it into sentences and looks for numbers with units in each. */
function plainPass(file: string): number {
  let found = 0;
  for (const sentence of readFileSync(file, 'utf8').split(SENTENCE_END)) {
    for (const _ of sentence.matchAll(PLAIN)) found++;
  }
  return found;
}

/** The document with its text several times over. Marks keep their place: they hold for the first copy on. */
function repeated(document: ContentDocument, times: number): ContentDocument {
  return { ...document, text: `${document.text}\n\n`.repeat(times) };
}
