import type { Desk } from './files.ts';
import { suggest } from './suggest.ts';
import type { YamlSource } from './yaml.ts';

/** The names that other files of the folder may use, given by the entries of one list. */
export interface Names {
  noun: 'region' | 'indicator';
  /** The file of the list, as it lies in the content folder. */
  file: string;
  /**
   * Every name the list gives, those of broken entries too: they are known, although they have yet to be mended.
   * Null where the list could not be read, so that nothing can be called unknown.
   */
  known: ReadonlySet<string> | null;
}

/** Gathers the names that a list gives in one field of its entries. */
export function namesOf(noun: Names['noun'], file: string, source: YamlSource | null, field: string): Names {
  const list: unknown = source?.value;
  if (!Array.isArray(list)) return { noun, file, known: null };
  const found = list.flatMap((entry: unknown) => {
    const name = typeof entry === 'object' && entry !== null ? Reflect.get(entry, field) : undefined;
    return typeof name === 'string' ? [name] : [];
  });
  return { noun, file, known: new Set(found) };
}

/** Notes a problem where a name is not among those known. */
export function checkName(
  desk: Desk,
  source: YamlSource,
  path: readonly PropertyKey[],
  name: string,
  names: Names,
): void {
  if (names.known === null || names.known.has(name)) return;
  const what = `the ${names.noun} “${name}” is not in ${names.file}`;
  desk.report(
    source.file,
    source.lineOf(path),
    what,
    suggest(name, [...names.known], desk.shown(names.file)),
  );
}
