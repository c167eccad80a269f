/**
 * Characters that one matcher has to see as one: full-width digits and letters, the two kinds of comma, bracket
 * and colon, the many dashes and tildes of ranges. One character in, one character out, so offsets hold.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  [',', '，'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['［', '['],
  ['］', ']'],
  ['％', '%'],
  ['﹪', '%'],
  ['．', '.'],
  ['。', '。'],
  ['｡', '。'],
  ['､', '、'],
  ['～', '~'],
  ['〜', '~'],
  ['∶', ':'],
  ['︰', ':'],
  ['﹕', ':'],
  ['：', ':'],
  ['＋', '+'],
  ['－', '-'],
  ['–', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['“', '“'],
  ['”', '”'],
  ['『', '“'],
  ['』', '”'],
  ['「', '“'],
  ['」', '”'],
  ['＂', '“'],
  ['○', '〇'],
];

const SIZE = 0x10000;
const TABLE = new Uint16Array(SIZE);
for (let code = 0; code < SIZE; code += 1) TABLE[code] = code;
for (const [from, to] of PAIRS) TABLE[from.charCodeAt(0)] = to.charCodeAt(0);
for (let code = 0xff10; code <= 0xff19; code += 1) TABLE[code] = code - 0xfee0; // ０-９
for (let code = 0xff21; code <= 0xff3a; code += 1) TABLE[code] = code - 0xfee0; // Ａ-Ｚ
for (let code = 0xff41; code <= 0xff5a; code += 1) TABLE[code] = code - 0xfee0; // ａ-ｚ

/** The regular form of a UTF-16 unit. */
export function regular(code: number): number {
  return TABLE[code]!;
}

/** White space of any kind, zero-width characters and soft hyphens included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/**
 * Is a UTF-16 unit one of these few characters? NaN, where a text has ended, is none. `'，。'.includes(text[i])` says the
 * same, but makes a string of every character and leaves compiled code: this is asked at every character of a text.
 */
export function isOneOf(code: number, characters: string): boolean {
  for (let i = 0; i < characters.length; i += 1) if (characters.charCodeAt(i) === code) return true;
  return false;
}
