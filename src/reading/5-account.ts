import type { Numeral, NumeralClass } from '../model/index.ts';
import { isDigit } from './1-normalise/characters.ts';
import type { BoundText } from './4-bind/index.ts';
import { Claims } from './claims.ts';
import { sourceSpan } from './evidence.ts';
import { restOf } from './rest.ts';
import type { ReadFigure, Structure } from './types.ts';

interface Owner {
  start: number;
  end: number;
  class: NumeralClass;
  id: string;
}

interface Facts {
  figures: readonly ReadFigure[];
  /** Facts that own the numerals in their words: terms, pledges, projects. */
  owners: readonly Owner[];
  labels: BoundText['labels'];
}

/**
 * Classes every numeral of a text: the figures that were read, what belongs to a project, a pledge or a term, and
 * what counts nothing. Runs of digits that no pass has claimed are names or codes; so nothing is left out.
 * @returns [start, end, class, id] in offsets of the source, in order, never overlapping
 */
export function accountFor(structure: Structure, facts: Facts): Numeral[] {
  const claims = new Claims(structure.source.text.length);
  for (const { offset, end } of facts.figures) {
    if (!claims.has(offset)) claims.add([offset, end, 'observation', `${structure.source.id}:${offset}`]);
  }
  for (const { start, end, label } of facts.labels)
    if (!claims.has(start)) claims.add([start, end, label, null]);
  for (const { start, end } of structure.normal.pages) claims.add([start, end, 'ordinal', null]);
  for (const [start, end] of digitRuns(structure)) {
    if (claims.reachOver(start) === start)
      claims.add([start, end, kindOfDigits(structure, start, end), null]);
  }
  for (const [start, end, kind] of restOf(structure.normal)) {
    const span = sourceSpan(structure.normal, start, end);
    const from = claims.reachOver(span.start);
    if (from < span.end) claims.add([from, span.end, kind, null]);
  }
  const owners = [...facts.owners].sort((a, b) => a.start - b.start || b.end - a.end);
  const account: Numeral[] = [];
  let reach = -1;
  let first = 0;
  for (const numeral of claims.inOrder()) {
    if (numeral[0] < reach) continue;
    reach = numeral[1];
    while (first < owners.length && owners[first]!.end <= numeral[0]) first += 1;
    account.push(owned(numeral, owners, first));
  }
  return account;
}

/** A numeral that counts nothing by itself belongs to the term, pledge or project in whose words it stands. */
function owned(numeral: Numeral, owners: readonly Owner[], first: number): Numeral {
  if (numeral[2] === 'observation' || numeral[2] === 'date' || numeral[2] === 'ordinal') return numeral;
  for (let i = first; i < owners.length && owners[i]!.start <= numeral[0]; i += 1) {
    const owner = owners[i]!;
    if (owner.end >= numeral[1]) return [numeral[0], numeral[1], owner.class, owner.id];
  }
  return numeral;
}

/** Runs of digits in the source, by way of the normal text, so that full-width ones count. */
function digitRuns(structure: Structure): [number, number][] {
  const { normal } = structure;
  const runs: [number, number][] = [];
  for (let i = 0; i < normal.text.length; i += 1) {
    if (!isDigit(normal.text.charCodeAt(i))) continue;
    let end = i + 1;
    while (
      isDigit(normal.text.charCodeAt(end)) ||
      (normal.text[end] === '.' && isDigit(normal.text.charCodeAt(end + 1)))
    ) {
      end += 1;
    }
    const span = sourceSpan(normal, i, end);
    runs.push([span.start, span.end]);
    i = end;
  }
  return runs;
}

/** What digits are that no pass has claimed: those of a heading, a caption, a note. */
function kindOfDigits({ source: { text } }: Structure, start: number, end: number): NumeralClass {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/^\s*年/.test(after) && end - start === 4) return 'date';
  if (/第\s*$/.test(before) || (/(?:^|\n)\s*$/.test(before) && /^[\s.．、]/.test(after))) return 'ordinal';
  return end - start >= 5 ? 'code' : 'name';
}
