import phrases from '../../lexicon/phrases.json' with { type: 'json' };
import { wholly } from '../../patterns/wordings.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { countsWhatFollows } from '../nouns.ts';
import { speakOf } from '../state.ts';
import type { Subject } from '../subject.ts';

const PLACES = wholly(phrases.settlements.map((place) => `${place}(?:[、，和]?共?计?)`));

/** 煤改气覆盖20个村9000户: behind the places where a thing was done, how much of it was done there. */
export function overPlaces(c: Case): Draft[] | null {
  const { group, drafts, scene } = c;
  const places = drafts[drafts.length - 1];
  const number = group.numbers[0]!;
  if (places === undefined || group.numbers.length > 1 || countsWhatFollows(c)) return null;
  if (places.id !== null || places.doubt !== 'modifier' || places.unit === number.quantity.unit) return null;
  if (!PLACES.test(scene.text.slice(places.end, number.start))) return null;
  const { subject: named } = places;
  if (named === null || named.scope === 'part') return null;
  const subject: Subject = { ...named, doubt: null };
  const told = bound(c, subject, 'level', number);
  if (told.id === null) return null;
  speakOf(c.state, [subject], 'level');
  return [draft(c, number, { binding: told, subject, label: subject.label, rule: 'amount-behind-places' })];
}
