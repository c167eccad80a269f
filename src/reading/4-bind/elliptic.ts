import elliptic from '../lexicon/elliptic.json' with { type: 'json' };
import type { Head } from './head.ts';
import type { Subject } from './subject.ts';

/** What words mean after an indicator, that mean nothing by themselves: 居民收入增长6%，其中|城镇居民|增长5%. */
const MEANS = new Map(
  elliptic.flatMap(({ words, after, means }) =>
    after.flatMap((id) => words.map((word): [string, string] => [`${id} ${word}`, means])),
  ),
);

/**
 * Fills in the subjects of a head that are cut short, from what was spoken of before it. Either all of a list are
 * filled in or none.
 */
export function fillIn(head: Head, before: readonly Subject[] | null): void {
  const spoken = before?.[before.length - 1];
  if (!head.rest || spoken === undefined || spoken.scope === 'part' || spoken.doubt !== null) return;
  const filled = (head.list ?? head.subjects).map((subject): Subject | null => {
    if (subject.ids.length > 0) return subject;
    const means = MEANS.get(`${spoken.ids[0] ?? ''} ${subject.label}`);
    return means === undefined ? null : { ...subject, ids: [means], scope: 'region', doubt: null };
  });
  if (filled.some((subject) => subject === null)) return;
  head.subjects = filled.filter((subject) => subject !== null);
  head.rest = false;
  head.list = null;
}
