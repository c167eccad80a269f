import { FLAG } from '../3-tokens/lexicon.ts';
import type { TimeSpan } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf } from '../patterns/wordings.ts';
import type { Draft } from './draft.ts';
import { does, has } from './flags.ts';
import type { Group, NumberToken } from './groups.ts';
import type { Head } from './head.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { boundOf } from './measure.ts';
import type { Place } from './places.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';
import { timesBetween } from './times.ts';

/** A group of numbers with all that its reading may lean on. */
export interface Case {
  scene: Scene;
  index: CatalogueIndex;
  state: State;
  group: Group;
  head: Head;
  following: Group | undefined;
  drafts: Draft[];
  within: Place['within'];
}

/** A way to read a group of numbers: its drafts, or null where it does not fit. */
export type Apply = (c: Case) => Draft[] | null;

/** What a rule says of a figure; what it leaves out, the words around tell. */
export type Said = Pick<Draft, 'rule'> &
  Partial<Draft> & {
    /** The indicator it is bound to, or why to none. */
    binding?: Pick<Draft, 'id' | 'doubt'> | undefined;
  };

/** A draft of a number, with the bound and the years that the words around it give. */
export function draft(c: Case, number: NumberToken, rest: Said): Draft {
  const { time, base } = timesBetween(c.scene, Math.max(c.group.headFrom, c.state.used), number.index);
  // Field by field, here and where it is asked for: spreading one object into another takes as long as all the rest.
  const { id, doubt } = rest.binding ?? rest;
  return {
    start: rest.start ?? number.start,
    end: rest.end ?? number.end,
    id: id ?? null,
    subject: rest.subject ?? null,
    label: rest.label ?? '',
    measure: rest.measure ?? 'level',
    value: rest.value ?? number.quantity.value,
    unit: rest.unit ?? number.quantity.unit,
    bound: rest.bound ?? boundOf(c.head.zone, number),
    rank: rest.rank,
    time: rest.time === undefined ? timeOf(c, time) : rest.time,
    base: rest.base === undefined ? (base ?? c.state.base) : rest.base,
    yearly: rest.yearly ?? isYearly(c),
    cumulative: rest.cumulative ?? c.state.cumulative,
    ofAverage: rest.ofAverage ?? false,
    held: rest.held === undefined ? heldBy(c) : rest.held,
    years: rest.years ?? 1,
    rule: rest.rule,
    doubt: doubt ?? null,
  };
}

/** What the words right before a number say; five years without a direction are those the sentence has heard of. */
function timeOf({ state }: Case, own: TimeSpan | null): TimeSpan | null {
  return own === null || own.either ? (state.time ?? own) : own;
}

const YEAR_BEFORE = anyOf(phrases.yearBefore);

function isYearly({ scene: { tokens, text }, head }: Case): boolean {
  if (!has(head.zone, FLAG.yoy)) return false;
  for (let i = head.zoneFrom; i < head.zoneTo; i += 1) {
    const token = tokens[i]!;
    if (does(token, FLAG.yoy) && YEAR_BEFORE.testIn(text, token.start, token.end)) return true;
  }
  return false;
}

const ALWAYS = anyOf(phrases.alwaysHeld);

function heldBy({ scene: { tokens, text }, head }: Case): Draft['held'] {
  if (!has(head.zone, FLAG.steady)) return null;
  const words = text.slice(tokens[head.zoneFrom]!.start, tokens[head.zoneTo - 1]!.end);
  return ALWAYS.test(words) ? 'always' : 'so';
}
