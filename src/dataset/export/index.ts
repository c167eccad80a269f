import type { Dataset } from '../types.ts';
import { ABOUT, citationFile, readme } from './about.ts';
import { utf8 } from './bytes.ts';
import { namesOf } from './columns.ts';
import { csv } from './csv.ts';
import { dataPackage, type Mark, markOf } from './datapackage.ts';
import { Fit } from './fit.ts';
import { numeralsJson, partsJson, prettyJson, tableJson } from './json.ts';
import { parquet } from './parquet.ts';
import { checkRegionFile, regionFiles } from './region.ts';
import { jsonSchemas } from './schemas.ts';
import { NUMERALS, TABLES } from './tables.ts';
import { type Archive, openArchive } from './zip.ts';

export { COLUMNS } from './columns.ts';

/** A file of the data set, at a path that is part of the contract. */
export interface DataFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file that can be made when it is asked for. */
export interface DataFileRecipe {
  path: string;
  description: string;
  /** The file is of one region, and in no archive of the whole. */
  region?: string;
  /** @throws Error where the data does not fit the file's schema */
  make(): Uint8Array<ArrayBuffer>;
}

/** Every file of the data set, in a fixed order, none of them made yet. */
export function dataFileRecipes(dataset: Dataset): DataFileRecipe[] {
  const { whole, regions } = recipesOf(dataset);
  const make = () => {
    const archive = archiveOf(whole);
    for (const { path, make } of whole) archive.add(path, make());
    return archive.end();
  };
  return [...whole, { ...ARCHIVE, make }, ...regions];
}

/** Every file of the data set, made one after the other, each checked against its schema. */
export function* dataFiles(dataset: Dataset): Generator<DataFile> {
  const { whole, regions } = recipesOf(dataset);
  // Packed as they come, so that no file is made a second time for the archive.
  const archive = archiveOf(whole);
  for (const { path, make } of whole) {
    const bytes = make();
    archive.add(path, bytes);
    yield { path, bytes };
  }
  yield { path: ARCHIVE.path, bytes: archive.end() };
  for (const { path, make } of regions) yield { path, bytes: make() };
}

const ARCHIVE = {
  path: `${ABOUT.name}.zip`,
  description: 'All of these with a README and the citation',
} as const;

/** An archive for these files, with what goes before them in it already. */
function archiveOf(whole: readonly DataFileRecipe[]): Archive {
  const archive = openArchive();
  archive.add('README.md', utf8([readme(whole)]));
  archive.add('CITATION.cff', utf8([citationFile()]));
  return archive;
}

/** The files of the whole, which the archive holds, and those of its regions. */
function recipesOf(dataset: Dataset): { whole: DataFileRecipe[]; regions: DataFileRecipe[] } {
  const fit = new Fit();
  const names = namesOf(dataset);
  const written: (DataFileRecipe & { schema?: string })[] = [
    ...TABLES.map((table) => ({
      path: `${table.name}.json`,
      description: table.description,
      schema: `schema/${table.name}.json`,
      make: () => tableJson(table, dataset, fit),
    })),
    {
      path: `${NUMERALS.name}.json`,
      description: NUMERALS.description,
      schema: `schema/${NUMERALS.name}.json`,
      make: () => numeralsJson(dataset, fit),
    },
    {
      path: 'observations.csv',
      description: 'observations.json as a table, for spreadsheets',
      make: () => csv(dataset.observations, names),
    },
    {
      path: 'observations.parquet',
      description: 'The same table with types, for Arrow, DuckDB, R and pandas',
      make: () => parquet(dataset.observations, names),
    },
  ];
  // Size and sum are kept from the first time a file is made: the data package names them, and making is work.
  const marks = new Map<string, Mark>();
  const data = written.map((recipe) => ({
    ...recipe,
    make: () => {
      const bytes = recipe.make();
      if (!marks.has(recipe.path)) marks.set(recipe.path, markOf(bytes));
      return bytes;
    },
  }));
  const schemas: DataFileRecipe[] = [...jsonSchemas()].map(([name, schema]) => ({
    path: `schema/${name}.json`,
    description: `JSON Schema of ${name === 'region' ? 'regions/<slug>' : name}.json`,
    make: () => prettyJson(schema),
  }));
  const dataPackageRecipe: DataFileRecipe = {
    path: 'datapackage.json',
    description: 'The files and their columns as a Frictionless data package',
    make: () => {
      const resources = data.map(({ make, ...file }) => ({
        ...file,
        ...(marks.get(file.path) ?? markOf(make())),
      }));
      return prettyJson(dataPackage(resources));
    },
  };
  return { whole: [...data, dataPackageRecipe, ...schemas], regions: regionRecipes(dataset, fit) };
}

function regionRecipes(dataset: Dataset, fit: Fit): DataFileRecipe[] {
  const names = namesOf(dataset);
  return [...regionFiles(dataset)].flatMap(([slug, file]) => [
    {
      path: `regions/${slug}.json`,
      description: `All that is known of ${file.region.nameEn}`,
      region: slug,
      make: () => {
        checkRegionFile(file, fit, `regions/${slug}.json`);
        return partsJson(file);
      },
    },
    {
      path: `regions/${slug}.csv`,
      description: `The figures of ${file.region.nameEn} as a table`,
      region: slug,
      make: () => csv(file.observations, names),
    },
  ]);
}
