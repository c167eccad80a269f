import { baseOf, FLAG } from '../3-tokens/lexicon.ts';
import type { Quantity, Token } from '../3-tokens/token.ts';
import { anyDoes, does, isAnd, isMark } from './flags.ts';

export interface NumberToken {
  index: number;
  start: number;
  end: number;
  quantity: Quantity;
  /** The bound said behind it: 以上, 左右, 以内. */
  after: 'about' | 'at-least' | 'at-most' | null;
}

/** Numbers in a row, joined by 、 or 和: what is said of one subject, or of several in order. */
export interface Group {
  numbers: NumberToken[];
  /** Index of the first token that leads up to it, in its clause. */
  headFrom: number;
  /** Index of its first number. */
  first: number;
  /** Index after its last number and what bounds it. */
  next: number;
  /** Index after the clause it stands in. */
  clauseEnd: number;
  /** Index of the first token of its clause. */
  clauseStart: number;
  /** It follows another number without a word between: 8个4.17亿元. */
  adjoins: boolean;
}

/** The mark between clauses. Brackets cut, too: what they hold is said aside. */
const CUTS = '，；:。！？（）…\n—';

/** The groups of numbers of a sentence, clause by clause. */
export function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let clauseStart = 0;
  while (clauseStart < tokens.length) {
    let clauseEnd = clauseStart;
    while (clauseEnd < tokens.length && !isMark(tokens[clauseEnd], CUTS)) clauseEnd += 1;
    groupsOfClause(tokens, clauseStart, clauseEnd, groups);
    clauseStart = clauseEnd + 1;
  }
  return groups;
}

function groupsOfClause(tokens: readonly Token[], from: number, to: number, groups: Group[]): void {
  let headFrom = from;
  let i = from;
  let lastNext = -1;
  while (i < to) {
    if (tokens[i]!.type !== 'number') {
      i += 1;
      continue;
    }
    const first = i;
    const each = anyDoes(tokens, FLAG.each, headFrom, first);
    const numbers: NumberToken[] = [];
    for (;;) {
      const token = tokens[i] as Token & { type: 'number' };
      const { next, after } = boundBehind(tokens, i + 1, to);
      // 分别增长2.8%、-1.6%: a member of a list can have a sign of its own.
      const sinks = numbers.length > 0 && does(tokens[i - 1], FLAG.fall) && token.quantity.value > 0;
      const quantity = sinks ? { ...token.quantity, value: -token.quantity.value } : token.quantity;
      numbers.push({ index: i, start: token.start, end: token.end, quantity, after });
      i = next;
      const follower = memberAfter(tokens, i, to, token.quantity, each);
      if (follower < 0) break;
      i = follower;
    }
    groups.push({
      numbers,
      headFrom,
      first,
      next: i,
      clauseStart: from,
      clauseEnd: to,
      adjoins: lastNext === first,
    });
    headFrom = i;
    lastNext = i;
  }
}

function boundBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
): { next: number; after: NumberToken['after'] } {
  const token = tokens[at];
  if (at < to && token !== undefined) {
    if (does(token, FLAG.about)) return { next: at + 1, after: 'about' };
    if (does(token, FLAG.atLeast)) return { next: at + 1, after: 'at-least' };
    if (does(token, FLAG.atMost)) return { next: at + 1, after: 'at-most' };
  }
  return { next: at, after: null };
}

/**
 * Index of the number that goes on with the list, after 、 or 和 and perhaps 约 or 达; -1 where none does.
 * @param each 分别 stands before the list, so that its numbers may differ in unit: 面积、产量分别达3万亩、2万吨
 */
function memberAfter(
  tokens: readonly Token[],
  at: number,
  to: number,
  quantity: Quantity,
  each: boolean,
): number {
  if (at >= to || !isAnd(tokens[at])) return -1;
  let next = at + 1;
  while (
    next < to &&
    does(tokens[next], FLAG.aboutBefore | FLAG.atLeastBefore | FLAG.fall) &&
    tokens[next]!.end - tokens[next]!.start === 1
  ) {
    next += 1;
  }
  const token = tokens[next];
  if (next >= to || token === undefined || token.type !== 'number') return -1;
  const other = token.quantity;
  const same =
    (quantity.place === null) === (other.place === null) &&
    (each || baseOf(quantity.unit) === baseOf(other.unit) || quantity.unit === '' || other.unit === '');
  return same && quantity.ratio === null && other.ratio === null ? next : -1;
}
