import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A schema's complaint in a curator's words. `at` is the path of what it is about. */
export interface Explanation {
  at: PropertyKey[];
  what: string;
  mend: string;
}

/** What a schema found wrong with `value`, one explanation for each thing to mend. */
export function explain(issue: Issue, value: unknown): Explanation[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: [...issue.path, key],
      what: `“${key}” is no field of this`,
      mend: 'take the line out, or correct the name of the field',
    }));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, value);
  return [{ at: [...issue.path], ...describe(issue, at(value, issue.path)) }];
}

/** Of several shapes that all failed, the one that came nearest says most. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Explanation[] {
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
  if (nearest === undefined) return [{ at: [...issue.path], ...describe(issue, at(value, issue.path)) }];
  const inner = at(value, issue.path);
  return nearest.flatMap((each) =>
    explain(each, inner).map((told) => ({ ...told, at: [...issue.path, ...told.at] })),
  );
}

function describe(issue: Issue, value: unknown): { what: string; mend: string } {
  const field = nameOf(issue.path);
  if (value === undefined && issue.code !== 'custom') {
    return {
      what: `${field} is missing`,
      mend: `add a line “${String(issue.path.at(-1) ?? '')}: …”${kindOf(issue)}`,
    };
  }
  const is = `${field} is ${show(value)}`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        return { what: `${is}, not text`, mend: `put it in quotes: "${String(value)}"` };
      }
      if (issue.expected === 'string' && value === null) {
        return {
          what: `${field} is empty`,
          mend: 'fill it in, or take the line out where it may be left out',
        };
      }
      return {
        what: `${is}, not ${EXPECTED[issue.expected] ?? issue.expected}`,
        mend: `write ${EXPECTED[issue.expected] ?? issue.expected} there`,
      };
    case 'invalid_value':
      return { what: is, mend: `write one of: ${issue.values.map(String).join(', ')}` };
    case 'too_small':
      return typeof value === 'string'
        ? { what: `${field} is too short`, mend: 'fill it in' }
        : {
            what: `${is}: too ${Array.isArray(value) ? 'few' : 'small'}`,
            mend: `at least ${String(issue.minimum)} is wanted`,
          };
    case 'too_big':
      return {
        what: `${is}: too ${Array.isArray(value) ? 'many' : 'large'}`,
        mend: `at most ${String(issue.maximum)} is wanted`,
      };
    case 'invalid_format':
      return issue.format === 'url'
        ? { what: `${is}: no web address`, mend: 'write it whole, with https://' }
        : { what: `${is}: malformed`, mend: `wanted: ${issue.message}` };
    default:
      return { what: `${is}: ${issue.message}`, mend: 'correct the value' };
  }
}

const EXPECTED: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list like [2016, 2020]',
  object: 'a group of fields',
};

function kindOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return ` with one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return ` with ${EXPECTED[issue.expected] ?? issue.expected}`;
  return '';
}

function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the entry';
  return `“${path.map((key) => String(key)).join('.')}”`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}
