/** One pattern that finds any of the wordings of a list; each may be a regular expression. */
export function anyOf(wordings: readonly string[]): RegExp {
  return new RegExp(wordings.map((wording) => `(?:${wording})`).join('|'));
}

/** One pattern that holds where the whole of a text is one of the wordings. */
export function wholly(wordings: readonly string[]): RegExp {
  return new RegExp(`^(?:${wordings.join('|')})$`);
}
