import { createHash } from 'node:crypto';
import { ABOUT } from './about.ts';
import { COLUMNS } from './columns.ts';

/** How a file is known again: its size and its sum. */
export interface Mark {
  bytes: number;
  sha256: string;
}

export function markOf(bytes: Uint8Array): Mark {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export interface Resource extends Mark {
  path: string;
  description: string;
  /** Path of the JSON Schema, for JSON files. */
  schema?: string;
}

/** What the files of the data set are, by their endings. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

const tableSchema = {
  fields: COLUMNS.map(({ name, type, description, optional }) => ({
    name,
    type,
    description,
    ...(!optional && { constraints: { required: true } }),
  })),
  primaryKey: ['id'],
};

/** datapackage.json: the files and their columns in the terms of Frictionless Data Package 2. */
export function dataPackage(resources: readonly Resource[]): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ABOUT.name,
    title: ABOUT.title,
    description: ABOUT.description,
    version: ABOUT.version,
    licenses: [ABOUT.licence],
    contributors: [{ title: ABOUT.authors, roles: ['creator'] }],
    resources: resources.map(({ path, description, bytes, sha256, schema }) => {
      const format = path.slice(path.lastIndexOf('.') + 1);
      const flat = format !== 'json';
      return {
        name: path.replaceAll(/[./]/g, '-'),
        path,
        description,
        format,
        mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
        ...(format !== 'parquet' && { encoding: 'utf-8' }),
        bytes,
        hash: `sha256:${sha256}`,
        ...(flat && { type: 'table', schema: tableSchema }),
        ...(schema && { jsonSchema: schema }),
      };
    }),
  };
}
