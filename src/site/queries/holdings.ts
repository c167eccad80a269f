import { reviewedYears } from '../../derive/accounted.ts';
import { laterFirst, momentOf } from '../../derive/chronology.ts';
import { agree } from '../../derive/precision.ts';
import type {
  Comparison,
  DocumentRecord,
  Indicator,
  Kind,
  Measure,
  Observation,
  Project,
  Region,
} from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';

export type Catalogued = Observation & { indicator: string };

/** What is here of one region: its documents and its figures, the latest statement of each first. */
export interface Holdings {
  region: Region;
  /** The latest given first. */
  documents: readonly DocumentRecord[];
  /** Figures of the catalogue, the latest statement first. */
  figures: readonly Catalogued[];
  /** Every figure, catalogued or not, in the order of the data set. */
  all: readonly Observation[];
  /** Years that a document here looks back on. A party congress owes no account of single years. */
  reviewed: ReadonlySet<number>;
}

/** Items of each region, in their order. */
type Shelves<T> = ReadonlyMap<string, readonly T[]>;

function shelve<T extends { region: string }>(items: readonly T[]): Shelves<T> {
  const shelves = new Map<string, T[]>();
  for (const item of items) {
    const shelf = shelves.get(item.region);
    if (shelf) shelf.push(item);
    else shelves.set(item.region, [item]);
  }
  return shelves;
}

interface Shelved {
  observations: Shelves<Observation>;
  documents: Shelves<DocumentRecord>;
  comparisons: Shelves<Comparison>;
  projects: Shelves<Project>;
  documentById: ReadonlyMap<string, DocumentRecord>;
}

/** Sorted by region once: a thousand regions must not each go through the figures of all. */
const shelved = new WeakMap<Dataset, Shelved>();

export function shelvesOf(dataset: Dataset): Shelved {
  let shelves = shelved.get(dataset);
  if (!shelves) {
    shelves = {
      observations: shelve(dataset.observations),
      documents: shelve(dataset.documents),
      comparisons: shelve(dataset.comparisons),
      projects: shelve(dataset.projects),
      documentById: new Map(dataset.documents.map((document) => [document.id, document])),
    };
    shelved.set(dataset, shelves);
  }
  return shelves;
}

/** @throws where no region has the slug. */
export function holdingsOf(dataset: Dataset, slug: string): Holdings {
  const region = dataset.regions.find((candidate) => candidate.slug === slug);
  if (!region) throw new Error(`no region has the slug "${slug}"`);
  const shelves = shelvesOf(dataset);
  const byId = shelves.documentById;
  const documents = [...(shelves.documents.get(slug) ?? [])].sort(
    (a, b) => b.year - a.year || (b.date ?? '').localeCompare(a.date ?? ''),
  );
  const all = shelves.observations.get(slug) ?? [];
  const figures = all
    .filter((figure): figure is Catalogued => figure.indicator !== null && figure.scope === 'region')
    .map((figure) => ({ figure, moment: momentOf(figure, byId) }))
    .sort((a, b) => laterFirst(a.moment, b.moment))
    .map(({ figure }) => figure);
  return { region, documents, figures, all, reviewed: reviewedYears(documents) };
}

export interface Wanted {
  indicator: string;
  kind: Kind;
  measure: Measure;
  /** A single year, or the years of a span. */
  year?: number;
  from?: number;
  to?: number;
}

/**
 * The latest statement of what is wanted. What a report says goes before what was entered from elsewhere, and in one
 * document a result itself before the mark it passed (跨过150亿元大关，达到158亿元); of promises the one made first, which
 * a later one (力争) varies.
 */
export function pick(figures: readonly Catalogued[], wanted: Wanted): Catalogued | null {
  const found = statements(figures, wanted);
  const exact = found.find((figure) => figure.kind === 'result' && figure.bound === 'exact');
  return exact ?? found[0] ?? null;
}

/**
 * All that the document that speaks last says of what is wanted: more than one figure where it counts in parts
 * (540户 by gas, 13597户 by electricity), but not what it only rounds or bounds.
 */
export function pickAll(figures: readonly Catalogued[], wanted: Wanted): Catalogued[] {
  const first = pick(figures, wanted);
  if (first === null) return [];
  const distinct: Catalogued[] = [];
  for (const figure of statements(figures, wanted)) {
    const bounds = (other: Catalogued) =>
      agree(figure, other) &&
      (figure.label === other.label || (figure.bound === 'exact' && other.bound === 'exact'));
    if (figure === first || !(bounds(first) || distinct.some(bounds))) distinct.push(figure);
  }
  return distinct;
}

/** What is said of what is wanted by the document, or the source, that speaks last. */
function statements(figures: readonly Catalogued[], wanted: Wanted): Catalogued[] {
  const found = figures.filter(
    (figure) =>
      figure.indicator === wanted.indicator &&
      figure.kind === wanted.kind &&
      figure.measure === wanted.measure &&
      figure.period.from === (wanted.from ?? wanted.year) &&
      figure.period.to === (wanted.to ?? wanted.year),
  );
  const speaking = found.find((figure) => figure.origin !== 'entered') ?? found[0];
  return found.filter(
    (figure) =>
      figure.document === speaking?.document &&
      figure.source?.title === speaking.source?.title &&
      figure.rank?.within === speaking.rank?.within,
  );
}

/** Single years that something of the kind is said for, the latest first. */
export function yearsOf(
  figures: readonly Catalogued[],
  filter: Partial<Pick<Observation, 'kind' | 'measure'>> & { indicator?: string },
): number[] {
  const years = new Set<number>();
  for (const figure of figures) {
    if (figure.period.from !== figure.period.to) continue;
    if (filter.kind && figure.kind !== filter.kind) continue;
    if (filter.measure && figure.measure !== filter.measure) continue;
    if (filter.indicator && figure.indicator !== filter.indicator) continue;
    years.add(figure.period.to);
  }
  return [...years].sort((a, b) => b - a);
}

/** The year most often named; of equals the later. Null of none. */
export function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** Indicators of the ledger, in the order of the catalogue. */
export function headlines(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter((indicator) => indicator.headline);
}
