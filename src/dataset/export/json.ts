import type { Dataset } from '../types.ts';
import { utf8 } from './bytes.ts';
import type { Fit } from './fit.ts';
import { NUMERALS, type Table } from './tables.ts';

/**
 * The items of a table, one a line, so that a change shows as the lines it changed.
 * @throws Error where an item does not fit its schema, or two have one id
 */
export function tableJson(table: Table, dataset: Dataset, fit: Fit): Uint8Array<ArrayBuffer> {
  const seen = new Set<string>();
  function* lines() {
    yield '[';
    let before = '\n';
    for (const item of table.of(dataset)) {
      const key = table.key(item);
      fit.check(table.item, item, `${table.name}.json: ${key}`);
      if (seen.has(key)) throw new Error(`${table.name}.json: two items are called ${key}`);
      seen.add(key);
      yield `${before}${JSON.stringify(item)}`;
      before = ',\n';
    }
    yield '\n]\n';
  }
  return utf8(lines());
}

/** The account of numerals, one document a line. */
export function numeralsJson(dataset: Dataset, fit: Fit): Uint8Array<ArrayBuffer> {
  function* lines() {
    yield '{';
    let before = '\n';
    for (const [document, numerals] of Object.entries(dataset.numerals)) {
      fit.check(NUMERALS.item, numerals, `numerals.json: ${document}`);
      yield `${before}${JSON.stringify(document)}:${JSON.stringify(numerals)}`;
      before = ',\n';
    }
    yield '\n}\n';
  }
  return utf8(lines());
}

/** A file of several parts, each item of a part on a line. */
export function partsJson(parts: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
  function* lines() {
    yield '{';
    let before = '\n';
    for (const [name, part] of Object.entries(parts)) {
      const items = Array.isArray(part) ? part.map((item) => `\n${JSON.stringify(item)}`) : null;
      yield `${before}${JSON.stringify(name)}:${items ? `[${items.join(',')}\n]` : JSON.stringify(part)}`;
      before = ',\n';
    }
    yield '\n}\n';
  }
  return utf8(lines());
}

/** A small file, indented. */
export const prettyJson = (value: unknown): Uint8Array<ArrayBuffer> =>
  utf8([`${JSON.stringify(value, null, 2)}\n`]);
