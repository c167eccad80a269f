import type { FrontMatter, Indicator } from '../model/index.ts';
import type { ReadFigure, Reading, SourceText } from '../reading/types.ts';
import type { Place } from './places/place.ts';

/** A new document as the reader takes it: no part marks yet. */
export function sourceOf(id: string, frontMatter: FrontMatter, place: Place, text: string): SourceText {
  const { region, kind, year, reviews, plans, spans } = frontMatter;
  return {
    id,
    region,
    kind,
    year,
    reviews: reviews ?? year - 1,
    plans: plans ?? year,
    spans: spans ?? null,
    names: { own: place.name, parents: place.parents.map((parent) => parent.name) },
    text,
    marks: [],
  };
}

/** Measures that the table shows a column of. */
const COLUMNS = [
  ['result', 'level'],
  ['result', 'growth'],
  ['target', 'level'],
  ['target', 'growth'],
] as const;

/** What was read, in short, for the curator: how many of what, and the headline figures. One line an entry. */
export function summarise(reading: Reading, catalogue: readonly Indicator[]): string[] {
  const { figures, pledges, projects, terms } = reading;
  const known = figures.filter((figure) => figure.indicator !== null);
  const doubtful = figures.filter((figure) => figure.uncertain !== undefined);
  const count = (kind: ReadFigure['kind']): string =>
    `${figures.filter((figure) => figure.kind === kind).length} (${known.filter((figure) => figure.kind === kind).length} of the catalogue)`;
  const lines = [
    `read: results ${count('result')} · targets ${count('target')} · pledges ${pledges.length} · projects ${projects.length} · terms ${terms.length}`,
  ];
  if (doubtful.length > 0) lines.push(`not bound with certainty: ${doubtful.length}, see npm run audit`);

  const rows = catalogue.flatMap((indicator) => {
    const own = known.filter((figure) => figure.indicator === indicator.id);
    if (!indicator.headline || own.length === 0) return [];
    const cells = COLUMNS.map(([kind, measure]) => {
      const latest = own
        .filter(
          (figure) =>
            figure.kind === kind && figure.measure === measure && figure.period.from === figure.period.to,
        )
        .sort((a, b) => b.period.to - a.period.to)[0];
      return latest === undefined ? '–' : `${latest.value}${latest.unit} (${latest.period.to})`;
    });
    return cells.every((cell) => cell === '–') ? [] : [[indicator.zh, ...cells]];
  });
  if (rows.length === 0) return [...lines, 'no headline figure was read: look whether the text is whole'];
  return [...lines, ...table([['', 'reported', 'growth', 'promised', 'growth'], ...rows])];
}

/** Rows set in columns; a Chinese character is two columns wide. */
function table(rows: readonly (readonly string[])[]): string[] {
  const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}
