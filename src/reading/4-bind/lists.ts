import { isAnd } from './flags.ts';
import type { Scene } from './scene.ts';
import { knownSubject, type Subject } from './subject.ts';
import { unknownSubject } from './unknown-subject.ts';

/** The list of subjects whose last member is the wording at `last`. */
export function subjectsEndingAt(scene: Scene, from: number, last: number): Subject[] {
  return membersBefore(scene, from, last - 1, knownSubject(scene, from, last));
}

/** The list that ends with words the catalogue does not know; null where it is no list. */
export function mixedList(scene: Scene, from: number, last: number): Subject[] | null {
  const { tokens } = scene;
  let start = last;
  while (
    start > from &&
    tokens[start - 1]!.type !== 'mark' &&
    !isAnd(tokens[start - 1]) &&
    tokens[start - 1]!.type !== 'number'
  ) {
    start -= 1;
  }
  if (!isAnd(tokens[start - 1])) return null;
  const list = membersBefore(scene, from, start - 1, unknownSubject(scene, start, last));
  return list.length > 1 ? list : null;
}

/** The members of a list before its last, with the last. */
function membersBefore(scene: Scene, from: number, before: number, last: Subject): Subject[] {
  const { tokens } = scene;
  const subjects = [last];
  let at = before;
  while (at > from && isAnd(tokens[at])) {
    const member = at - 1;
    const token = tokens[member]!;
    if (token.type === 'mention') {
      subjects.unshift(knownSubject(scene, from, member));
      at = member - 1;
      continue;
    }
    let start = member;
    while (start > from && !isAnd(tokens[start - 1]) && tokens[start - 1]!.type !== 'number') start -= 1;
    if (!tokens.slice(start, member + 1).some((inside) => inside.type === 'text')) break;
    if (tokens.slice(start, member + 1).some((inside) => inside.type === 'number')) break;
    subjects.unshift(unknownSubject(scene, start, member));
    at = start - 1;
  }
  const part = subjects[0]!.scope === 'part';
  if (part) for (const subject of subjects) subject.scope = 'part';
  return subjects;
}
