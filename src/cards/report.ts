import { keyOf, type Locale, translator } from '../i18n/index.ts';
import type { Dataset } from '../site/dataset.ts';
import { formatDate } from '../site/format.ts';
import { regionName } from '../site/names.ts';
import { factsOf } from '../site/queries/facts.ts';
import { type Mark, type ReaderBlock, readerPage } from '../site/queries/reader.ts';
import type { Woven } from '../site/typeset/weave.ts';
import { COLOURS } from './colours.ts';
import { CARD, frame } from './frame.ts';
import { write, writeLines } from './type/draw.ts';
import { type Run, setLines, widthOf } from './type/set.ts';

const { ink, ink2, rule, zhu } = COLOURS;
const { edge, top, bottom, width } = CARD;
const COLUMN = 400;
const TEXT = { x: 536, width: width - edge - 536, size: 29, leading: 62, lines: 6 };

/** The words of a block as runs; figures whole, with their dots or rings. */
function runsOf(words: readonly Woven<Mark>[], mark?: Run['mark']): Run[] {
  return words.flatMap((word): Run[] => {
    if (word.type === 'text')
      return [{ text: word.text.replace(/\s+/g, ''), ...(mark ? { mark, whole: true } : {}) }];
    if (word.type === 'joint') return [];
    const { data } = word.span;
    if (data.type === 'syntax') return [];
    const own =
      data.type === 'figure' && (data.look === 'result' || data.look === 'target') ? data.look : mark;
    return runsOf(word.children, own);
  });
}

interface Sentence {
  runs: Run[];
  /** Figures among its first words. */
  figures: number;
}

/** Words that stand on a card. */
const ROOM = (TEXT.width / TEXT.size) * TEXT.lines;

/** The words of a block from each of its sentences on, with the number of figures that a card would show. */
function beginnings(block: ReaderBlock): Sentence[] {
  const found: Sentence[] = [];
  const words = block.words;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.type !== 'span' || word.span.data.type !== 'sentence' || !word.first) continue;
    const runs = runsOf(words.slice(at));
    let length = 0;
    let figures = 0;
    for (const run of runs) {
      length += run.text.length;
      if (length > ROOM) break;
      if (run.mark) figures += 1;
    }
    found.push({ runs, figures });
  }
  return found;
}

/** Where most is said: the words of the report that hold the most figures. */
function excerpt(blocks: readonly ReaderBlock[]): Run[] {
  let best: Sentence | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'front') continue;
    for (const sentence of beginnings(block)) {
      if (!best || sentence.figures > best.figures) best = sentence;
    }
  }
  return best?.runs ?? [];
}

interface Account {
  runs: Run[];
  results: number;
  targets: number;
}

const accounts = new WeakMap<Dataset, Map<string, Account>>();

/** What a card says of a report, whose words are the same in every language; read once, as reading is the work. */
function accountOf(dataset: Dataset, id: string): Account {
  const known = accounts.get(dataset) ?? new Map<string, Account>();
  accounts.set(dataset, known);
  const old = known.get(id);
  if (old) return old;
  const { blocks, counts } = readerPage(dataset, id);
  const account = { runs: excerpt(blocks), results: counts.results, targets: counts.targets };
  known.set(id, account);
  return account;
}

/** The card of a report: what it is, and its own words where most is said, marked as in the reader. */
export function reportCard(dataset: Dataset, id: string, locale: Locale): string {
  const latin = locale === 'en';
  const _ = translator(locale);
  const facts = factsOf(dataset);
  const document = facts.documents.get(id);
  const region = document && facts.regions.get(document.region);
  if (!document || !region) throw new Error(`no document "${id}"`);
  const { runs, results, targets } = accountOf(dataset, id);
  const name = regionName(region, locale);
  const title = { fill: ink, weight: 700, latin } as const;
  const size = [60, 52, 44, 38].find((each) => widthOf(name, { ...title, size: each }) <= COLUMN) ?? 32;
  const kind = { size: 34, fill: ink, latin };
  const kinds = setLines(
    [{ text: _('reader.crumb', { year: document.year, kind: _(keyOf('kind', document.kind)) }) }],
    kind,
    COLUMN,
    3,
  );
  const below = top + 126 + (kinds.length - 1) * 46;
  const small = { size: 22, fill: ink2, latin };
  const text = { size: TEXT.size, fill: ink };
  const lines = setLines(runs, text, TEXT.width, TEXT.lines);
  const count = (n: number, look: 'result' | 'target', y: number) =>
    `<circle cx="${edge + 12}" cy="${y - 12}" r="11" ${
      look === 'result' ? `fill="${ink}"` : `fill="none" stroke="${zhu}" stroke-width="3.4"`
    }/>${write(_(`card.${look}s`, { n }), edge + 38, y, { size: 30, fill: look === 'target' ? zhu : ink, latin })}`;
  const body = [
    write(name, edge - 2, top + 66, { ...title, size }),
    writeLines(kinds, kind, { x: edge, y: top + 126, leading: 46 }, zhu),
    document.date === undefined ? '' : write(formatDate(document.date, locale), edge, below + 42, small),
    count(results, 'result', bottom - 66),
    count(targets, 'target', bottom - 18),
    `<path d="M${TEXT.x - 40} ${top + 20}V${bottom - 4}" stroke="${rule}"/>`,
    writeLines(lines, text, { x: TEXT.x, y: top + 52, leading: TEXT.leading }, zhu),
  ];
  const where = region.parents.map((parent) => regionName(parent, locale));
  return frame(locale, where.join(latin ? ', ' : ' '), body.join(''));
}
