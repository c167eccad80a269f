/** Rows in one file: about as much as a phone fetches without a wait. */
const ROWS = 2000;

/**
 * Rows into files. A region is never torn apart, so that who asks for one fetches one file; small regions share.
 *
 * @param rows in the order of the site, those of a region together
 */
export function shardsOf<Row extends { region: string }>(rows: readonly Row[], most = ROWS): Row[][] {
  const shards: Row[][] = [];
  for (const own of Map.groupBy(rows, ({ region }) => region).values()) {
    const last = shards.at(-1);
    if (last !== undefined && last.length + own.length <= most) last.push(...own);
    else shards.push([...own]);
  }
  return shards;
}

/** What a static page of a region holds: the years on it, and those on pages of their own. */
export interface Part<Row> {
  /** null for the page of the region itself. */
  year: number | null;
  rows: Row[];
}

/**
 * The static pages of a region. One holds all as long as it is light; beyond that it holds the latest years, and each
 * earlier year has a page of its own.
 *
 * @param most rows of a page
 */
export function partsOf<Row>(rows: readonly Row[], yearOf: (row: Row) => number, most: number): Part<Row>[] {
  const byYear = [...Map.groupBy(rows, yearOf)].sort(([a], [b]) => b - a);
  const first: Part<Row> = { year: null, rows: [] };
  const parts = [first];
  for (const [year, own] of byYear) {
    const fits = first.rows.length === 0 || first.rows.length + own.length <= most;
    if (parts.length === 1 && fits) first.rows.push(...own);
    else parts.push({ year, rows: own });
  }
  return parts;
}
