import { type Pattern, pattern } from './index.ts';

/*
 * Patterns made of wordings, which are lists in the lexicons; each wording may be a regular expression.
 */

export const either = (wordings: readonly string[]): string => `(?:${wordings.join('|')})`;

/** Finds any of the wordings. */
export function anyOf(wordings: readonly string[]): Pattern {
  return pattern(new RegExp(either(wordings)));
}

/** Holds where the whole of a text is one of the wordings. */
export function wholly(wordings: readonly string[]): Pattern {
  return pattern(new RegExp(`^${either(wordings)}$`));
}

/** Finds a wording that a text begins with. */
export function opening(wordings: readonly string[]): Pattern {
  return pattern(new RegExp(`^${either(wordings)}`));
}

/** Finds a wording that a text ends with. */
export function closing(wordings: readonly string[]): Pattern {
  return pattern(new RegExp(`${either(wordings)}$`));
}

/**
 * The source of one construction in which wordings stand: what is written stands for itself, a list for any of its
 * wordings. spelled`^\d+${counters}`
 */
export function spelled(
  { raw }: TemplateStringsArray,
  ...parts: readonly (string | readonly string[])[]
): string {
  return String.raw({ raw }, ...parts.map((part) => (typeof part === 'string' ? part : either(part))));
}

/** Finds one construction in which wordings stand. */
export function shape(
  template: TemplateStringsArray,
  ...parts: readonly (string | readonly string[])[]
): Pattern {
  return pattern(new RegExp(spelled(template, ...parts)));
}
