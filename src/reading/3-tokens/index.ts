import { isDigit } from '../1-normalise/characters.ts';
import { FLAG, NOUN, UNITS, WORDS } from './lexicon.ts';
import type { Naming } from './mentions.ts';
import { isChineseNumeral, numberAt } from './number.ts';
import { quantityAt } from './quantity.ts';
import { dayAt, digitTimeAt, type Now, wordTimeAt } from './time.ts';
import type { Token } from './token.ts';
import type { Trie } from './trie.ts';

/** What a character may begin. Most of a text's characters begin nothing, and one look at a table says so. */
const DIGIT = 1 << 0;
const MARK = 1 << 1;
const TIME = 1 << 2;
const QUOTE = 1 << 3;
const ROUND = 1 << 4;
const ORDER = 1 << 5;
const NUMERAL = 1 << 6;
const NAMING = 1 << 7;
const WORD = 1 << 8;

const QUOTES = new Uint8Array(0x10000);
const GRAMMAR = new Uint16Array(0x10000);
const mark = (characters: string, as: number) => {
  for (const character of characters) GRAMMAR[character.charCodeAt(0)]! |= as;
};
mark('，；:。！？、（）《》【】[]—…\n', MARK);
mark('“”‘’"\'', QUOTE);
mark('今本明去上前刚过这一五近未两二三四“"十七八九', TIME);
mark('首前第', ORDER);
mark('万亿千百十', ROUND);
for (let code = 0; code < GRAMMAR.length; code += 1) {
  QUOTES[code] = (GRAMMAR[code]! & QUOTE) === 0 ? 0 : 1;
  if (isDigit(code)) GRAMMAR[code]! |= DIGIT;
  if (isChineseNumeral(code)) GRAMMAR[code]! |= NUMERAL;
  if (WORDS.begins(code)) GRAMMAR[code]! |= WORD;
}

/** Cuts stretches of a normal text into tokens, by the wordings of one catalogue. */
export interface Tokeniser {
  readonly namings: Trie<Naming>;
  /** For every character what it may begin. */
  readonly begins: Uint16Array;
}

export function tokeniserOf(namings: Trie<Naming>): Tokeniser {
  const begins = GRAMMAR.map((as, code) => (namings.begins(code) ? as | NAMING : as));
  return { namings, begins };
}

/**
 * Cuts a stretch of the normal text into tokens: numbers with their units, years, wordings of indicators, the
 * words of the grammar, marks, and whatever is left between them.
 */
export function tokenise(text: string, from: number, to: number, tokeniser: Tokeniser, now: Now): Token[] {
  const tokens: Token[] = [];
  const { begins } = tokeniser;
  let rest = from;
  let i = from;
  while (i < to) {
    const as = begins[text.charCodeAt(i)]!;
    const token = as === 0 ? null : tokenAt(text, i, to, as, tokeniser.namings, now);
    if (token === null) {
      i += 1;
      continue;
    }
    if (i > rest) tokens.push({ type: 'text', start: rest, end: i });
    if (token === 'skip') i += 1;
    else {
      tokens.push(token);
      i = token.end;
    }
    rest = i;
  }
  if (to > rest) tokens.push({ type: 'text', start: rest, end: to });
  return settle(tokens, text);
}

function tokenAt(
  text: string,
  i: number,
  to: number,
  as: number,
  namings: Trie<Naming>,
  now: Now,
): Token | 'skip' | null {
  if ((as & ~(NAMING | WORD)) !== 0) {
    if ((as & DIGIT) !== 0) return digitsAt(text, i, to, namings);
    if ((as & MARK) !== 0) return { type: 'mark', mark: text[i]!, start: i, end: i + 1 };
    if ((as & TIME) !== 0) {
      const time = wordTimeAt(text, i, now);
      if (time !== null && time.end <= to) return { type: 'time', span: time.span, start: i, end: time.end };
    }
    if ((as & QUOTE) !== 0) return 'skip';
  }
  if ((as & NAMING) !== 0) {
    const naming = namingAt(namings, text, i, to);
    if (naming !== null) return naming;
  }
  const numeral = (as & (ROUND | ORDER | NUMERAL)) === 0 ? null : numeralAt(text, i, to, as);
  if (numeral !== null) return numeral;
  const word = (as & WORD) === 0 ? null : WORDS.longest(text, i, to);
  if (word === null) return null;
  if (word.value === NOUN) return { type: 'text', start: i, end: word.end };
  return { type: 'word', flags: word.value, start: i, end: word.end };
}

/** A number in words: a round amount, a place, an amount. */
function numeralAt(text: string, i: number, to: number, as: number): Token | null {
  if ((as & ROUND) !== 0) {
    const round = roundAt(text, i, to);
    if (round !== null) return round;
    if (text.startsWith('十强', i) && /^(?:[，。；、]|$)/.test(text.slice(i + 2, i + 3)))
      return place(i, i + 2, 10, 'top', i + 1);
  }
  if ((as & ORDER) !== 0) {
    const order = orderAt(text, i, to);
    if (order !== null) return order;
  }
  const found = (as & NUMERAL) === 0 ? null : quantityAt(text, i, to);
  return found === null ? null : fromFound(i, found);
}

/** Wordings are stored without quotation marks, which reports set or leave out as they like. */
function namingAt(namings: Trie<Naming>, text: string, at: number, to: number): Token | null {
  const found = namings.longest(text, at, to, QUOTES);
  if (found === null) return null;
  const closes = text[found.end] === '”' || text[found.end] === '’';
  return {
    type: 'mention',
    naming: found.value,
    start: at,
    end: found.passed && closes ? found.end + 1 : found.end,
  };
}

function fromFound(start: number, found: NonNullable<ReturnType<typeof quantityAt>>): Token {
  return 'label' in found
    ? { type: 'label', label: found.label, value: found.value, start, end: found.end }
    : { type: 'number', quantity: found.quantity, start, end: found.end };
}

function digitsAt(text: string, i: number, to: number, namings: Trie<Naming>): Token {
  const time = digitTimeAt(text, i);
  if (time !== null && time.end <= to) return { type: 'time', span: time.span, start: i, end: time.end };
  const day = dayAt(text, i);
  if (day !== null && day <= to) return { type: 'label', label: 'date', value: null, start: i, end: day };
  const naming = namingAt(namings, text, i, to);
  if (naming !== null) return naming;
  const found = quantityAt(text, i, to);
  // Digits without end, cut where a sentence may be longest, are no number.
  return found === null
    ? { type: 'label', label: 'name', value: null, start: i, end: to }
    : fromFound(i, found);
}

const ROUND_AMOUNT = /^(?:[万千百十]?[亿万])(?=[元美户家人亩吨斤公]|大关)/;

/** 突破万亿元, 超百亿元: a round amount whose 一 goes without saying. */
function roundAt(text: string, i: number, to: number): Token | null {
  if (!'破超逾过达近'.includes(text[i - 1] ?? ' ')) return null;
  if (!ROUND_AMOUNT.test(text.slice(i, i + 3))) return null;
  const unit = UNITS.longest(text, i, to);
  if (unit === null) return null;
  const round = roundValue(unit.value);
  return {
    type: 'number',
    start: i,
    end: unit.end,
    quantity: {
      value: round.value,
      unit: round.unit,
      upTo: null,
      hint: null,
      place: null,
      digitsEnd: i,
      ratio: null,
    },
  };
}

const LEADS: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** 百亿元 is 100亿元: what stands before 万 or 亿 is the number. */
function roundValue(unit: string): { value: number; unit: string } {
  for (const [lead, value] of LEADS) {
    if (unit.startsWith(lead) && /^[万亿]/.test(unit.slice(1))) return { value, unit: unit.slice(1) };
  }
  return { value: 1, unit };
}

const HEAD = /^(?:首|第一|榜首)(?=位|名|$|[，。；、])/;

/** 第3位, 第一, 前三: a place in an order, or a mere ordinal. */
function orderAt(text: string, i: number, to: number): Token | null {
  const character = text[i];
  if (
    character === '首' &&
    HEAD.test(text.slice(i, i + 2)) &&
    /[居列排保]|省|市|国|县|区/.test(text[i - 1] ?? '')
  ) {
    const end = text[i + 1] === '位' || text[i + 1] === '名' ? i + 2 : i + 1;
    return place(i, end, 1, 'nth', i + 1);
  }
  if (character === '首') return null;
  const number = numberAt(text, i + 1);
  if (number === null || number.end > to) return null;
  const suffix =
    /^(?:位次|位|名|强|季度|次|届|批|个|年|产业|期|轮|方阵|梯队|书记|时间|种|代|三方|条|款|章|节|线|责任|资源|要务|生产力|动力|课|一)/.exec(
      text.slice(number.end, number.end + 3),
    );
  const ranked =
    suffix === null
      ? number.end >= to || /[，。；、！）和与及]/.test(text[number.end]!)
      : /^(?:位次|位|名)$/.test(suffix[0]) || (character === '前' && suffix[0] === '强');
  if (!ranked) {
    return { type: 'label', label: 'ordinal', value: number.value, start: i, end: number.end };
  }
  const end = number.end + (suffix === null ? 0 : suffix[0].length);
  return place(i, end, number.value, character === '前' ? 'top' : 'nth', number.end);
}

function place(start: number, end: number, value: number, kind: 'nth' | 'top', digitsEnd: number): Token {
  return {
    type: 'number',
    start,
    end,
    quantity: { value, unit: '位', upTo: null, hint: null, place: kind, digitsEnd, ratio: null },
  };
}

const ALONE = FLAG.and | FLAG.from;

const DOES = FLAG.grow | FLAG.fall | FLAG.reach | FLAG.to | FLAG.rank;

/** 出口额均升至: 均 right before a verb says ‘each’, unless it makes a mean of the word before (人均, 户均). */
function spreads(token: Token & { type: 'word' }, next: Token | undefined, text: string): boolean {
  if ((token.flags & FLAG.all) === 0 || next?.type !== 'word' || (next.flags & DOES) === 0) return false;
  return text[token.start] === '均' && !MEANS.has(text[token.start - 1] ?? '');
}

const MEANS = new Set('人户亩年月日周时省市县区村校班地篇师床平单');

/**
 * One-character words are words only where they do a word's work: 中 in 中药材 is part of a noun. One that touches
 * left-over text joins it, unless it joins or leads (和, 由) or stands right before a number (达, 超, 约).
 */
function settle(tokens: Token[], text: string): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const last = out[out.length - 1];
    if (token.type === 'word' && token.end - token.start === 1 && (token.flags & ALONE) === 0) {
      const leads = (next?.type === 'number' || next?.type === 'time') && (token.flags & ~FLAG.adverb) !== 0;
      const touches =
        (last?.type === 'text' && last.end === token.start) ||
        (next?.type === 'text' && next.start === token.end);
      const genitive = text[token.start] === '的';
      if (touches && !leads && !genitive && !spreads(token, next, text)) {
        if (last?.type === 'text' && last.end === token.start) last.end = token.end;
        else out.push({ type: 'text', start: token.start, end: token.end });
        continue;
      }
    }
    if (token.type === 'text' && last?.type === 'text' && last.end === token.start) {
      last.end = token.end;
      continue;
    }
    out.push(token);
  }
  return out;
}
