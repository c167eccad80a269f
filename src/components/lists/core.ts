/** How a list is filtered, apart from any page: what the fields ask, and whether an entry answers. */

/** What the fields hold, by their names; empty ones ask nothing. */
export type Asked = Readonly<Record<string, string>>;

/** An entry of a list: its codes by field name, and its words in lower case. */
export interface Entry {
  codes: Readonly<Record<string, string | undefined>>;
  words: string;
}

/** `at-least` fields ask for a number no smaller; all others for the code itself, or one of several. */
export const AT_LEAST = new Set(['amount']);

export function answers(entry: Entry, asked: Asked): boolean {
  return Object.entries(asked).every(([name, wanted]) => {
    if (wanted === '') return true;
    if (name === 'q') {
      return wanted
        .toLowerCase()
        .split(/\s+/)
        .every((part) => entry.words.includes(part));
    }
    const own = entry.codes[name];
    if (own === undefined || own === '') return false;
    if (AT_LEAST.has(name)) return Number(own) >= Number(wanted);
    return own.split(' ').some((code) => wanted.split(',').includes(code));
  });
}

/** The fields' part of an address, in the order of the fields; other parts are dropped. */
export function addressOf(asked: Asked): string {
  const parts = Object.entries(asked)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
