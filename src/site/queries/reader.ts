import type { Dataset } from '../../dataset/index.ts';
import {
  type Check,
  type Comparison,
  type DocumentRecord,
  NUMERAL_CLASSES,
  type Numeral,
  type NumeralClass,
  type Observation,
  type Pledge,
  type Project,
  type Region,
  type Section,
  type Term,
} from '../../model/index.ts';
import { type BlockKind, paragraphs, sentences } from '../typeset/paragraphs.ts';
import { type Span, type Woven, weave } from '../typeset/weave.ts';
import { factsOf, offsetOf, yearBefore } from './facts.ts';

/** What a stretch of the text is marked as. An `id` is an offset of the text and the element's anchor. */
export type Mark =
  | { type: 'sentence'; id: number | null }
  | { type: 'figure'; id: number | null; look: FigureLook; figures: Observation[] }
  | { type: 'pledge'; id: number | null; pledge: Pledge }
  | { type: 'project'; id: number | null; project: Project }
  /** `entry`: the line of the notes that explains it, not a place where it is used. */
  | { type: 'term'; id: number | null; term: Term; entry: boolean; own: boolean }
  | { type: 'numeral'; class: NumeralClass }
  | { type: 'emphasis' }
  | { type: 'syntax' };

/** result and target: the catalogue has it · other, other-target: it has not. */
export type FigureLook = 'result' | 'target' | 'other' | 'other-target';

/** One line of a margin note: the figures of one indicator, the leading one first. */
export interface NoteRow {
  figures: Observation[];
  indicator: string | null;
  label: string;
  /** What stands beside it: the promise of a report, the report of a promise. */
  comparison: Comparison | null;
  others: Observation[];
  earlier: Observation | null;
  checks: Check[];
}

export interface Note {
  numerals: number;
  rows: NoteRow[];
  /** Figures that the catalogue has no indicator for. */
  rest: Observation[];
  pledges: Pledge[];
  projects: Project[];
  terms: number;
  /** Codes of the rules that read its figures, in the order in which they first came to bear. */
  rules: string[];
}

export interface ReaderBlock {
  kind: BlockKind;
  /** A lone line that heads nothing: it stands where nothing is to be read, or among other lone lines. */
  caption: boolean;
  /** Anchor of a heading or a lone line: its offset; null for anything else. */
  anchor: number | null;
  /** Depth of a heading, 0 for the outermost. */
  level: number;
  start: number;
  words: Woven<Mark>[];
  /** The words alone, for titles. */
  text: string;
  note: Note | null;
}

export interface TocEntry {
  anchor: number;
  heading: string;
  figures: number;
  children: TocEntry[];
}

/** How many numerals of each class there are; observations are told apart by kind and catalogue. */
export interface Account {
  rows: { class: FigureLook | Exclude<NumeralClass, 'observation'>; count: number }[];
  total: number;
}

export interface ReaderPage {
  document: DocumentRecord;
  region: Region;
  blocks: ReaderBlock[];
  toc: TocEntry[];
  account: Account;
  counts: {
    results: number;
    targets: number;
    others: number;
    pledges: number;
    projects: number;
    terms: number;
  };
  previous: DocumentRecord | null;
  next: DocumentRecord | null;
}

/** Documents in the order of their years; of one year the report first. */
export function documentsOf(dataset: Dataset, region: string): DocumentRecord[] {
  return dataset.documents
    .filter((document) => document.region === region)
    .sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
}

export function lookOf(figure: Pick<Observation, 'kind' | 'indicator'>): FigureLook {
  if (figure.indicator === null) return figure.kind === 'target' ? 'other-target' : 'other';
  return figure.kind;
}

/**
 * Where a figure ends in the text: after the unit and the words of its bound, if they follow the number.
 * Numerals end with the number; a figure must not be torn from its unit at a line's end.
 */
export function figureEnd(text: string, end: number, unit: string): number {
  let at = end;
  let rest = unit.replace(/\s/g, '');
  // The numeral may hold the beginning of the unit already (183.5亿 of 亿元).
  for (let held = rest.length; held > 0; held--) {
    if (
      text.slice(0, end).replace(/\s+$/, '').endsWith(rest.slice(0, held)) &&
      !/\d/.test(rest.slice(0, held))
    ) {
      rest = rest.slice(held);
      break;
    }
  }
  for (const character of rest) {
    let next = at;
    while (next < text.length && next - at < 3 && /\s/.test(text[next]!)) next++;
    if (text[next] !== character) return end;
    at = next + character.length;
  }
  const bound = /^\s?(?:左右|以上|以下|以内|多|余)/.exec(text.slice(at, at + 4));
  return bound === null ? at : at + bound[0].length;
}

/** Anchors are offsets, and an offset can be claimed once. */
function claims() {
  const taken = new Set<number>();
  return (offset: number | null): number | null => {
    if (offset === null || taken.has(offset)) return null;
    taken.add(offset);
    return offset;
  };
}

function figureSpans(
  text: string,
  numerals: readonly Numeral[],
  figures: readonly Observation[],
  byId: ReadonlyMap<string, Observation>,
  claim: (offset: number | null) => number | null,
): Span<Mark>[] {
  const places = new Map<number, { end: number; figures: Observation[] }>();
  const add = (start: number, end: number, figure: Observation) => {
    const place = places.get(start) ?? { end, figures: [] };
    if (!place.figures.includes(figure)) place.figures.push(figure);
    place.end = Math.max(place.end, figure.measure === 'rank' ? end : figureEnd(text, end, figure.unit));
    places.set(start, place);
  };
  const numberEnd = new Map<number, number>(numerals.map(([start, end]) => [start, end]));
  for (const figure of figures) {
    const start = offsetOf(figure);
    if (start === null) continue;
    const digits = /^[\d.,，\s]*\d|^[零一二三四五六七八九十百千万亿两]+/.exec(text.slice(start, start + 20));
    add(start, numberEnd.get(start) ?? start + (digits?.[0].length ?? 1), figure);
  }
  // A figure said again elsewhere is marked there too.
  for (const [start, end, kind, ref] of numerals) {
    const figure = kind === 'observation' && ref !== null ? byId.get(ref) : undefined;
    if (figure !== undefined) add(start, end, figure);
  }
  const spans: Span<Mark>[] = [];
  let last = -1;
  for (const [start, place] of [...places].sort((a, b) => a[0] - b[0])) {
    const first = place.figures[0]!;
    const look = lookOf(place.figures.find((figure) => figure.indicator !== null) ?? first);
    const from =
      first.measure === 'rank' && text[start - 1] === '第' && start - 1 >= last ? start - 1 : start;
    spans.push({
      start: Math.max(from, last),
      end: place.end,
      rank: 6,
      data: { type: 'figure', id: claim(start), look, figures: place.figures },
    });
    last = place.end;
  }
  return spans;
}

/** `**words**`: the signs are kept but not shown, the words are set bold. */
function emphasisSpans(text: string): Span<Mark>[] {
  return [...text.matchAll(/\*\*([^*]{1,80}?)\*\*/g)].flatMap((match): Span<Mark>[] => {
    const { index } = match;
    const end = index + match[0].length;
    return [
      { start: index, end: index + 2, rank: 9, data: { type: 'syntax' } },
      { start: index + 2, end: end - 2, rank: 3, data: { type: 'emphasis' } },
      { start: end - 2, end, rank: 9, data: { type: 'syntax' } },
    ];
  });
}

function contents(sections: readonly Section[], figures: readonly Observation[]): TocEntry[] {
  const offsets = figures.flatMap((figure) => offsetOf(figure) ?? []);
  const root: TocEntry[] = [];
  const least = Math.min(...sections.map((section) => section.level));
  for (const section of sections) {
    const count = offsets.filter((offset) => offset >= section.start && offset < section.end).length;
    const top = root.at(-1);
    const heading = section.heading.replace(/\*\*|^#+\s*/g, '').trim();
    if (heading === '') {
      if (top !== undefined) top.figures += count;
    } else if (section.level === least || top === undefined) {
      root.push({ anchor: section.start, heading, figures: count, children: [] });
    } else {
      top.figures += count;
      const parent = top.children.at(-1);
      if (section.level === least + 1 || parent === undefined) {
        top.children.push({ anchor: section.start, heading, figures: count, children: [] });
      } else parent.figures += count;
    }
  }
  return root;
}

/** Contents of a text with hardly a heading (a poster): also its lone lines that something follows. */
function contentsOfLines(blocks: readonly ReaderBlock[], figures: readonly Observation[]): TocEntry[] {
  const heads = blocks.filter(
    (block, index) =>
      block.anchor !== null &&
      !block.caption &&
      (block.kind === 'heading' || !['line', undefined].includes(blocks[index + 1]?.kind)),
  );
  const offsets = figures.flatMap((figure) => offsetOf(figure) ?? []);
  return heads.map((head, index) => {
    const end = heads[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      anchor: head.anchor!,
      heading: head.text.replaceAll('**', ''),
      figures: offsets.filter((offset) => offset >= head.start && offset < end).length,
      children: [],
    };
  });
}

function accountOf(numerals: readonly Numeral[], byId: ReadonlyMap<string, Observation>): Account {
  const counts = new Map<string, number>();
  for (const [, , kind, ref] of numerals) {
    const figure = ref === null ? undefined : byId.get(ref);
    const name = kind === 'observation' ? (figure === undefined ? 'other' : lookOf(figure)) : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const order: Account['rows'][number]['class'][] = [
    'result',
    'target',
    'other',
    'other-target',
    ...NUMERAL_CLASSES.filter((name) => name !== 'observation'),
  ];
  return {
    rows: order.flatMap((name) => (counts.has(name) ? [{ class: name, count: counts.get(name)! }] : [])),
    total: numerals.length,
  };
}

const MEASURE_ORDER: readonly Observation['measure'][] = [
  'level',
  'growth',
  'average-growth',
  'change',
  'rank',
];

/** What the margin says of a block. Null where there is nothing to say. */
function noteOf(
  dataset: Dataset,
  figures: readonly Observation[],
  numerals: number,
  pledges: Pledge[],
  projects: Project[],
  terms: number,
): Note | null {
  if (figures.length + pledges.length + terms === 0 && projects.length === 0) return null;
  const facts = factsOf(dataset);
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    if (figure.indicator === null) continue;
    const key = `${figure.indicator}:${figure.kind}:${figure.period.from}-${figure.period.to}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const rows = [...groups.values()].map((group): NoteRow => {
    const sorted = [...group].sort(
      (a, b) => MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure),
    );
    const first = sorted[0]!;
    const compared = sorted.find((figure) => facts.comparisons.has(figure.id));
    const comparison = compared === undefined ? null : facts.comparisons.get(compared.id)!;
    const beside =
      comparison === null ? [] : first.kind === 'target' ? comparison.results : comparison.targets;
    return {
      figures: sorted,
      indicator: first.indicator,
      label: first.label,
      comparison,
      others: beside.flatMap((id) => facts.observations.get(id) ?? []),
      earlier: yearBefore(facts, first),
      checks: sorted.flatMap((figure) => facts.checks.get(figure.id) ?? []),
    };
  });
  return {
    numerals,
    rows,
    rest: figures.filter((figure) => figure.indicator === null),
    pledges,
    projects,
    terms,
    rules: [
      ...new Set(
        figures
          .filter((figure) => figure.indicator !== null)
          .flatMap((figure) => [...(figure.derivation ?? []).map(({ rule }) => rule), figure.rule]),
      ),
    ],
  };
}

/** @throws where the data set has no such document. */
export function readerPage(dataset: Dataset, id: string): ReaderPage {
  const facts = factsOf(dataset);
  const document = facts.documents.get(id);
  const text = dataset.texts.get(id);
  const region = document && facts.regions.get(document.region);
  if (document === undefined || text === undefined || region === undefined)
    throw new Error(`no document ${id}`);

  const figures = dataset.observations.filter((figure) => figure.document === id);
  const projects = dataset.projects.filter((project) => project.document === id);
  const pledges = dataset.pledges.filter((pledge) => pledge.document === id);
  const terms = dataset.terms.filter((term) => term.document === id);
  const numerals = dataset.numerals[id] ?? [];
  const blocks = paragraphs(text, document.sections);
  const claim = claims();
  for (const section of document.sections) if (section.heading !== '') claim(section.start);

  const spans: Span<Mark>[] = figureSpans(text, numerals, figures, facts.observations, claim);
  const marked = new Set(spans.map((span) => span.start));
  for (const project of projects) {
    const data: Mark = { type: 'project', id: claim(offsetOf(project)), project };
    const start = offsetOf(project) ?? project.evidence.start;
    spans.push({ start, end: nameEnd(text, start, project), rank: 4, data });
  }
  for (const pledge of pledges) {
    const { start, end } = pledge.evidence;
    const data: Mark = { type: 'pledge', id: claim(offsetOf(pledge) ?? start), pledge };
    spans.push({ start, end, rank: 1, data });
  }
  for (const term of terms) {
    const { start, end } = term.evidence;
    spans.push({
      start,
      end,
      rank: 2,
      data: { type: 'term', id: claim(offsetOf(term)), term, entry: true, own: true },
    });
  }
  // A term explained here comes before the same term explained by another document.
  const used = new Set<number>();
  const mentioned = [...terms, ...dataset.terms.filter((term) => term.document !== id)];
  for (const term of mentioned) {
    for (const mention of term.mentions) {
      if (mention.document !== id || used.has(mention.start)) continue;
      used.add(mention.start);
      const own = term.document === id;
      // The glossary links to the first mention in each document, so a mention has its offset as anchor, too.
      const data: Mark = { type: 'term', id: claim(mention.start), term, entry: false, own };
      // The gloss stands after the quotation marks around a term, not inside them.
      const quoted = text[mention.start - 1] === '“' && text[mention.end] === '”' ? 1 : 0;
      spans.push({ start: mention.start - quoted, end: mention.end + quoted, rank: 5, data });
    }
  }
  for (const [start, end, name, ref] of numerals) {
    if (marked.has(start) || (name === 'observation' && ref !== null && facts.observations.has(ref)))
      continue;
    spans.push({ start, end, rank: 7, data: { type: 'numeral', class: name } });
  }
  spans.push(...emphasisSpans(text));

  const alone = (index: number) => ['line', 'front'].includes(blocks[index]?.kind ?? '');
  const set = blocks.map((block, index): ReaderBlock => {
    const start = block.pieces[0]?.start ?? 0;
    const end = block.pieces.at(-1)?.end ?? start;
    const here = (at: number) => at >= start && at < end;
    const own = spans.filter((span) => span.start < end && span.end > start);
    if (block.kind === 'paragraph' || block.kind === 'item') {
      for (const sentence of sentences(text, block)) {
        own.push({ ...sentence, rank: 0, data: { type: 'sentence', id: claim(sentence.start) } });
      }
    }
    const inside = figures.filter((figure) => here(offsetOf(figure) ?? -1));
    const section = document.sections[block.section];
    return {
      kind: block.kind,
      caption: block.kind === 'line' && (section?.kind === 'none' || (alone(index - 1) && alone(index + 1))),
      anchor:
        block.kind === 'heading' ? (section?.start ?? null) : block.kind === 'line' ? claim(start) : null,
      level: section?.level ?? 0,
      start,
      words: weave(text, block.pieces, own),
      text: block.pieces.map((piece) => text.slice(piece.start, piece.end)).join(''),
      note: noteOf(
        dataset,
        inside,
        numerals.filter(([at]) => here(at)).length,
        pledges.filter((pledge) => here(pledge.evidence.start)),
        projects.filter((project) => here(offsetOf(project) ?? project.evidence.start)),
        own.filter(({ data, start: at }) => data.type === 'term' && !data.entry && here(at)).length,
      ),
    };
  });

  const shelf = documentsOf(dataset, document.region);
  const place = shelf.findIndex((other) => other.id === id);
  return {
    document,
    region,
    blocks: set,
    toc:
      document.sections.filter((section) => section.heading !== '').length > 2
        ? contents(document.sections, figures)
        : contentsOfLines(set, figures),
    account: accountOf(numerals, facts.observations),
    counts: {
      results: figures.filter((figure) => lookOf(figure) === 'result').length,
      targets: figures.filter((figure) => lookOf(figure) === 'target').length,
      others: figures.filter((figure) => figure.indicator === null).length,
      pledges: pledges.length,
      projects: projects.length,
      terms: terms.length,
    },
    previous: shelf[place - 1] ?? null,
    next: shelf[place + 1] ?? null,
  };
}

/** Where a project's name ends in the text; names are kept without the line breaks that scans put into them. */
function nameEnd(text: string, start: number, project: Project): number {
  let at = start;
  for (const character of project.name.replace(/\s/g, '')) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    // The name may be put together from words apart from each other: then the mark ends where they part.
    if (text[at] !== character) return Math.max(at, start + 1);
    at += character.length;
  }
  return at;
}
