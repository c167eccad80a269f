import { type DataFileRecipe, dataFileRecipes } from '../../dataset/export/index.ts';
import type { Region } from '../../model/index.ts';
import { type Dataset, getDataset } from '../dataset.ts';

let recipes: readonly DataFileRecipe[] | undefined;

/** The files of the data set, the same objects for every page: what one has checked, the next need not. */
export function dataRecipes(): readonly DataFileRecipe[] {
  recipes ??= dataFileRecipes(getDataset());
  return recipes;
}

/** Regions that have files of their own. */
export function regionsWithFiles(dataset: Dataset): Region[] {
  const having = new Set(dataRecipes().map(({ region }) => region));
  return dataset.regions.filter(({ slug }) => having.has(slug));
}

const sizes = new Map<string, number>();

/** The size of a file in bytes, made once a build. */
export function sizeOf(recipe: DataFileRecipe): number {
  const known = sizes.get(recipe.path);
  if (known !== undefined) return known;
  const size = recipe.make().length;
  sizes.set(recipe.path, size);
  return size;
}

/** 1.2 MB, 340 kB: to two digits. */
export function sizeText(bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [Math.max(bytes / 1e3, 0.1), 'kB'];
  return `${value >= 10 ? Math.round(value) : Math.round(value * 10) / 10} ${unit}`;
}

/** How many entries each file of the whole data set holds, by its path; those that are not lists are left out. */
export const entriesOf = (dataset: Dataset): Readonly<Record<string, number>> => ({
  'regions.json': dataset.regions.length,
  'indicators.json': dataset.indicators.length,
  'documents.json': dataset.documents.length,
  'observations.json': dataset.observations.length,
  'observations.csv': dataset.observations.length,
  'observations.parquet': dataset.observations.length,
  'pledges.json': dataset.pledges.length,
  'projects.json': dataset.projects.length,
  'terms.json': dataset.terms.length,
  'comparisons.json': dataset.comparisons.length,
  'checks.json': dataset.checks.length,
  'unnumbered.json': dataset.unnumbered.length,
  'dropped.json': dataset.dropped.length,
  'numerals.json': Object.values(dataset.numerals).reduce((sum, list) => sum + list.length, 0),
});
