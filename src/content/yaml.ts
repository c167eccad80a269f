import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import { explain } from './explain.ts';
import type { Desk, TextFile } from './files.ts';

type Path = readonly PropertyKey[];

/** A YAML text that was read, and where each of its values stands. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** Line in the file of what stands at a path, or of the nearest thing around it. */
  lineOf(path: Path): number;
}

/**
 * Reads a YAML text. Its own mistakes (indentation, a key twice, an unknown anchor) are noted as problems; then
 * there is nothing to go on with and null comes back. `firstLine` is the line of the file on which it begins.
 */
export function parseYaml(desk: Desk, source: TextFile, firstLine = 1): YamlSource | null {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  for (const error of document.errors) {
    const line = counter.linePos(error.pos[0]).line + firstLine - 1;
    desk.report(
      source.shown,
      line,
      `is not good YAML: ${error.message}`,
      YAML_MENDS[error.code] ?? YAML_MEND,
    );
  }
  if (document.errors.length > 0) return null;
  const lineOf = (path: Path) => {
    const offset = offsetOf(document.contents, path);
    return counter.linePos(offset).line + firstLine - 1;
  };
  return { file: source.shown, value: document.toJS(), lineOf };
}

const YAML_MEND =
  'look at the indentation, at the colon and space after each key, and put a value that holds “: ” or “#” in quotes';
const YAML_MENDS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the two lines',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  MISSING_CHAR: 'close the quotation mark or bracket that was opened',
};

function offsetOf(root: ParsedNode | null, path: Path): number {
  let node: Node | null = root;
  let offset = root?.range[0] ?? 0;
  for (const key of path) {
    if (node === null || isAlias(node)) break;
    let next: unknown = null;
    if (isMap(node)) {
      const pair: unknown = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!isPair(pair)) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key];
    }
    if (!isNode(next)) break;
    // A value on the line below its key is still looked for at the key; an item of a list has no key.
    if (isSeq(node)) offset = next.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

/** Checks a value of the source, or what stands at `path` in it; every issue becomes a problem. */
export function check<T>(desk: Desk, source: YamlSource, schema: z.ZodType<T>, path: Path = []): T | null {
  const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), source.value);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    for (const { what, mend, at } of explain(issue, value)) {
      desk.report(source.file, source.lineOf([...path, ...at]), what, mend);
    }
  }
  return null;
}

/** An entry of a list that is in order, with the line on which it begins and its place in the list. */
export interface Entry<T> {
  value: T;
  index: number;
  line: number;
}

/** The good entries of a file that is one list; an empty file is an empty list. */
export function checkList<T>(desk: Desk, source: YamlSource, schema: z.ZodType<T>, of: string): Entry<T>[] {
  if (source.value === null || source.value === undefined) return [];
  if (!Array.isArray(source.value)) {
    desk.report(
      source.file,
      1,
      `is not a list of ${of}`,
      `begin each of the ${of} with “- ” at the start of a line`,
    );
    return [];
  }
  return source.value.flatMap((_, index) => {
    const value = check(desk, source, schema, [index]);
    return value === null ? [] : [{ value, index, line: source.lineOf([index]) }];
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
