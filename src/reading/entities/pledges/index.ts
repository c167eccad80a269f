import type { Pledge } from '../../../model/index.ts';
import type { Structure } from '../../types.ts';
import { evidenceFor, sectionSpans, sourceSpan, wordsOf } from '../text.ts';
import { announcementsIn, isOfAbove } from './announced.ts';
import { type List, listAfter, listBefore } from './list.ts';

/** Reads the items of the lists in which a government promises what it will do for the people this year. */
export function readPledges(structure: Structure): Pledge[] {
  const spans = sectionSpans(structure);
  const sectionAt = (offset: number) => spans.findIndex((span) => span.start <= offset && offset < span.end);
  return withoutRepeats(listsOf(structure, sectionAt)).flatMap((list) =>
    list.items.map((item) => {
      const index = sectionAt(item.whole.start);
      return {
        id: `${structure.source.id}:${sourceSpan(structure, item.whole).start}`,
        region: structure.source.region,
        document: structure.source.id,
        year: structure.sections[index]!.period?.to ?? structure.source.plans,
        ordinal: item.ordinal,
        of: list.of,
        text: wordsOf(structure, item.words),
        observations: [],
        evidence: evidenceFor(structure, item.whole, index),
      };
    }),
  );
}

function listsOf(structure: Structure, sectionAt: (offset: number) => number): List[] {
  const { text } = structure.normal;
  const lists: List[] = [];
  let read = 0;
  for (const { start, end, number } of announcementsIn(text)) {
    if (start < read || structure.sections[sectionAt(start)]?.kind === 'review') continue;
    if (isOfAbove(text, start, structure.source.names.own)) continue;
    const list = listAfter(text, end, number) ?? listBefore(text, start, number);
    if (list === null) continue;
    lists.push(list);
    read = list.items.at(-1)!.whole.end;
  }
  return lists;
}

/** A list that an annex tells again at length is one list: the fuller telling stands. */
function withoutRepeats(lists: readonly List[]): List[] {
  const length = (list: List) => list.items.reduce((sum, item) => sum + item.words.end - item.words.start, 0);
  return lists.filter((list, i) =>
    lists.every(
      (other, k) =>
        i === k ||
        other.of !== list.of ||
        length(other) < length(list) ||
        (length(other) === length(list) && i < k),
    ),
  );
}
