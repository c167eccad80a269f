import type { Columns } from '../../site/queries/figures.ts';

/** What is asked of the explorer. Empty means all; the names are those of the address. */
export interface State {
  region: string;
  year: string;
  theme: string;
  kind: string;
  measure: string;
  /** An indicator's id, `any` for all that the catalogue has, `none` for what it has not. */
  indicator: string;
  q: string;
  /** A column, with a minus for descending; empty for the order of the texts. */
  sort: string;
  group: string;
}

export const KEYS = [
  'region',
  'year',
  'theme',
  'kind',
  'measure',
  'indicator',
  'q',
  'sort',
  'group',
] as const;
export const SORTS = ['name', 'value', 'year', 'region'] as const;
export const GROUPS = ['region', 'year', 'theme', 'indicator'] as const;

export function parse(search: string): State {
  const given = new URLSearchParams(search);
  return Object.fromEntries(KEYS.map((key) => [key, given.get(key) ?? ''])) as Record<keyof State, string>;
}

/** `?region=…`, or '' when nothing is asked. */
export function serialise(state: State): string {
  const parts = KEYS.filter((key) => state[key] !== '').map(
    (key) => `${key}=${encodeURIComponent(state[key]).replaceAll('%2C', ',')}`,
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Indices of the words that hold every part of what was written; null when nothing was. */
function matching(words: readonly string[], parts: readonly string[]): Uint8Array[] {
  return parts.map((part) => Uint8Array.from(words, (word) => (word.toLowerCase().includes(part) ? 1 : 0)));
}

const index = (words: readonly string[], wanted: string) =>
  new Set(wanted.split(',').map((word) => words.indexOf(word)));

/** The rows that are asked for, as indices, in the order asked for. */
export function select(columns: Columns, state: State): Int32Array {
  const { rows } = columns;
  const count = rows.region.length;
  const tests: ((row: number) => boolean)[] = [];
  const among = (column: readonly number[], wanted: Set<number>) =>
    tests.push((row) => wanted.has(column[row]!));

  if (state.region)
    among(
      rows.region,
      index(
        columns.regions.map(({ slug }) => slug),
        state.region,
      ),
    );
  if (state.theme) among(rows.theme, index(columns.themes, state.theme));
  if (state.kind) among(rows.kind, index(['result', 'target'], state.kind));
  if (state.measure) among(rows.measure, index(columns.measures, state.measure));
  if (state.year) {
    const years = state.year.split(',').map(Number);
    tests.push((row) => years.some((year) => rows.from[row]! <= year && year <= rows.to[row]!));
  }
  if (state.indicator === 'any') tests.push((row) => rows.indicator[row]! >= 0);
  else if (state.indicator === 'none') tests.push((row) => rows.indicator[row]! < 0);
  else if (state.indicator)
    among(
      rows.indicator,
      index(
        columns.indicators.map(({ id }) => id),
        state.indicator,
      ),
    );

  const parts = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length > 0) {
    const labels = matching(columns.labels, parts);
    const names = matching(
      columns.indicators.map(({ name }) => name),
      parts,
    );
    const places = matching(
      columns.regions.map(({ name, slug }) => `${name} ${slug}`),
      parts,
    );
    tests.push((row) =>
      parts.every(
        (_, part) =>
          labels[part]![rows.label[row]!] === 1 ||
          (rows.indicator[row]! >= 0 && names[part]![rows.indicator[row]!] === 1) ||
          places[part]![rows.region[row]!] === 1,
      ),
    );
  }

  const found = new Int32Array(count);
  let at = 0;
  for (let row = 0; row < count; row++) if (tests.every((test) => test(row))) found[at++] = row;
  return order(columns, state, found.subarray(0, at));
}

/** What a row is called: its indicator, or the words of the text. */
export function nameOf(columns: Columns, row: number): string {
  const indicator = columns.rows.indicator[row]!;
  return indicator >= 0 ? columns.indicators[indicator]!.name : columns.labels[columns.rows.label[row]!]!;
}

function order(columns: Columns, state: State, found: Int32Array): Int32Array {
  const { rows } = columns;
  const descending = state.sort.startsWith('-');
  const by: Record<string, (a: number, b: number) => number> = {
    name: (a, b) => ranks[a]! - ranks[b]!,
    value: (a, b) => rows.value[a]! - rows.value[b]!,
    year: (a, b) => rows.to[a]! - rows.to[b]! || rows.from[a]! - rows.from[b]!,
    region: (a, b) => rows.region[a]! - rows.region[b]!,
    theme: (a, b) => rows.theme[a]! - rows.theme[b]!,
    indicator: (a, b) => rows.indicator[a]! - rows.indicator[b]!,
  };
  let ranks: Int32Array = new Int32Array(0);
  const name = state.sort.replace('-', '');
  // Names are compared once a name, not once a comparison: collation is slow.
  if (name === 'name') {
    const names = new Map<string, number>();
    for (const row of found) names.set(nameOf(columns, row), 0);
    const sorted = [...names.keys()].sort(new Intl.Collator('zh').compare);
    for (const [rank, word] of sorted.entries()) names.set(word, rank);
    ranks = new Int32Array(rows.region.length);
    for (const row of found) ranks[row] = names.get(nameOf(columns, row))!;
  }
  const group = by[state.group];
  const sort = by[name];
  if (group === undefined && sort === undefined) return found;
  const sign = descending ? -1 : 1;
  // Years are read from the latest.
  const groupSign = state.group === 'year' ? -1 : 1;
  return found
    .slice()
    .sort((a, b) => (group ? groupSign * group(a, b) : 0) || (sort ? sign * sort(a, b) : 0) || a - b);
}

/** A line of the table: a row, or the head of a group with its size. */
export type Line = { row: number } | { head: string; size: number };

/** Heads put in front of each group; the rows must be in the order of their groups. */
export function withHeads(found: Int32Array, headOf: ((row: number) => string) | null): Line[] {
  const lines: Line[] = [];
  let head: { head: string; size: number } | null = null;
  for (const row of found) {
    if (headOf !== null) {
      const words = headOf(row);
      if (head === null || head.head !== words) {
        head = { head: words, size: 0 };
        lines.push(head);
      }
      head.size++;
    }
    lines.push({ row });
  }
  return lines;
}

const CSV_COLUMNS =
  'id,region,region_name,document,indicator,label,kind,measure,from,to,value,unit,bound,theme,scope,origin,link';

/** What is shown, as a CSV for spreadsheets (UTF-8 with BOM). `link` makes the address of a sentence. */
export function csv(
  columns: Columns,
  found: Int32Array,
  codes: {
    bounds: readonly string[];
    scopes: readonly string[];
    origins: readonly string[];
    kinds: readonly string[];
  },
  link: (document: string, offset: number) => string,
): string {
  const cell = (value: string | number) => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const { rows } = columns;
  const lines = Array.from(found, (row) => {
    const document = columns.documents[rows.document[row]!]?.id ?? '';
    const region = columns.regions[rows.region[row]!];
    const suffix = rows.nth[row]! > 1 ? `-${rows.nth[row]}` : '';
    return [
      document === '' ? '' : `${document}:${rows.offset[row]}${suffix}`,
      region?.slug ?? '',
      region?.name ?? '',
      document,
      columns.indicators[rows.indicator[row]!]?.id ?? '',
      columns.labels[rows.label[row]!]!,
      codes.kinds[rows.kind[row]!]!,
      columns.measures[rows.measure[row]!]!,
      rows.from[row]!,
      rows.to[row]!,
      rows.value[row]!,
      columns.units[rows.unit[row]!]!,
      codes.bounds[rows.bound[row]!]!,
      columns.themes[rows.theme[row]!]!,
      codes.scopes[rows.scope[row]!]!,
      codes.origins[rows.origin[row]!]!,
      document === '' ? '' : link(document, rows.offset[row]!),
    ]
      .map(cell)
      .join(',');
  });
  return `\uFEFF${[CSV_COLUMNS, ...lines].join('\r\n')}\r\n`;
}
