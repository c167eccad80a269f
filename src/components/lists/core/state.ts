/** What is asked of a list, by the names of the address. Empty asks nothing. */
export type State = Readonly<Record<string, string>>;

/** Of `?region=…`, what a list knows; the rest is dropped. */
export function parse(search: string, keys: readonly string[]): State {
  const given = new URLSearchParams(search);
  return Object.fromEntries(keys.map((key) => [key, given.get(key) ?? '']));
}

/** `?region=…`, or '' when nothing is asked. Commas stay readable. */
export function serialise(state: State): string {
  const parts = Object.entries(state)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
