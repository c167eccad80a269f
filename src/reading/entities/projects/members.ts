import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { shape } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';
import { works } from './lexicon.ts';
import { leadingMoney } from './money.ts';
import { hasFirm, hasPhase, headOf, holdsFacility, isParticular } from './name.ts';
import { plain } from './words.ts';

/** Cuts at 、 and 以及 outside quotes and brackets. */
export function split(text: string, from: number, to: number): Span[] {
  const items: Span[] = [];
  let start = from;
  for (let at = from; at <= to; ) {
    const next = at < to ? outside(text, '、，', at, to) : -1;
    const end = next < 0 ? to : next;
    const also = text.slice(start, end).indexOf('以及');
    if (also > 1) {
      items.push({ start, end: start + also });
      start += also + 2;
    }
    if (end > start) items.push(...quoted(text, { start, end }));
    if (next < 0) break;
    start = next + 1;
    at = start;
  }
  return items;
}

/** “甲”“乙”和“丙”: names in quotes stand side by side. */
function quoted(text: string, item: Span): Span[] {
  if (text[item.start] !== '“' || text[item.end - 1] !== '”') return [item];
  const items: Span[] = [];
  let { start } = item;
  for (const { index, 0: mark } of text.slice(item.start, item.end).matchAll(/(?<=”)和?(?=“)/g)) {
    items.push({ start, end: item.start + index });
    start = item.start + index + mark.length;
  }
  return [...items, { start, end: item.end }];
}

/** Great works whose noun each of a list shares and yet has a name of its own: 甲柳、青柳铁路. */
const spreads = plain(nouns.spreads);

const CALLED = shape`${works.called}+$`;

export const spreadsFrom = (name: string): boolean => {
  const bare = CALLED.without(name);
  return spreads.endingAt(bare, bare.length) !== null;
};

/** A name without its noun has no more characters. */
const LONGEST_BARE = 8;

/** Whether the last of a list ends in such a noun and the others are bare names or end so too. */
export function spreadsBack(text: string, items: readonly Span[]): boolean {
  const names = items.map(({ start, end }) => text.slice(start, end));
  const last = names.pop();
  if (last === undefined || names.length === 0 || !spreadsFrom(last)) return false;
  return names.every(
    (name) =>
      spreadsFrom(name) || (name.length <= LONGEST_BARE && headOf(name) === 'none' && isParticular(name)),
  );
}

const hasNoTail = (name: string): boolean => headOf(name) === 'none' && hasFirm(name);

/**
 * A tail that several members share spreads backwards: 东沟、西沟派出所 is one name. In a list that says it lists
 * projects a bare name is a member.
 */
export function joinTails(text: string, items: readonly Span[], projects: boolean): Span[] {
  if (projects && items.length > 2) return [...items];
  const last = items.at(-1);
  // A firm's product at the end is no tail to share.
  if (last !== undefined && items.length > 1 && hasNoTail(text.slice(last.start, last.end)))
    return [...items];
  const joined: Span[] = [];
  let open: number | null = null;
  for (const [i, item] of items.entries()) {
    const whole = text.slice(item.start, item.end);
    const name = whole.slice(leadingMoney(text, item.start, item.end)?.end ?? 0);
    const paid = name.length < whole.length;
    const next = items[i + 1];
    const nextPaid = next !== undefined && leadingMoney(text, next.start, next.end) !== null;
    const bare =
      !(paid && nextPaid) &&
      name.length <= LONGEST_BARE &&
      headOf(name) === 'none' &&
      !/\d/.test(name) &&
      !hasPhase(name) &&
      !projects &&
      !holdsFacility(name);
    if (bare && item !== items.at(-1)) {
      open ??= item.start;
      continue;
    }
    // What has money of its own shares no tail with the ones before it.
    if (paid && open !== null && leadingMoney(text, open, item.start - 1) === null) {
      joined.push({ start: open, end: item.start - 1 });
      open = null;
    }
    joined.push({ start: open ?? item.start, end: item.end });
    open = null;
  }
  return joined;
}
