import elliptic from '../lexicon/elliptic.json' with { type: 'json' };
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import type { Head } from './head.ts';
import type { Subject } from './subject.ts';

/** What words mean after an indicator, that mean nothing by themselves: 居民收入增长6%，其中|城镇居民|增长5%. */
const MEANS = new Map(
  elliptic.flatMap(({ words, after, means }) =>
    after.flatMap((id) => words.map((word): [string, string] => [`${id} ${word}`, means])),
  ),
);

const VERB = pattern(new RegExp(`^(?:${phrases.reaches.join('|')})+`));

/**
 * Fills in the subjects of a head that are cut short, from what was named before them: in their list, in their clause
 * (规上工业企业实现|产值), or before it. Either all of a list are filled in or none.
 */
export function fillIn(head: Head, before: readonly Subject[] | null): void {
  if (!head.rest) return;
  let spoken = head.earlier ?? before?.[before.length - 1] ?? null;
  const filled: Subject[] = [];
  for (const subject of head.list ?? head.subjects) {
    const next = subject.ids.length > 0 ? subject : fill(subject, spoken);
    if (next === null) return;
    filled.push(next);
    spoken = next;
  }
  head.subjects = filled;
  head.rest = false;
  head.list = null;
}

function fill(subject: Subject, spoken: Subject | null): Subject | null {
  if (spoken === null || spoken.scope === 'part' || spoken.doubt !== null) return null;
  // 规上工业企业实现产值: at most a verb stands between the two.
  const words = subject.label.startsWith(spoken.label)
    ? VERB.without(subject.label.slice(spoken.label.length))
    : subject.label;
  const means = MEANS.get(`${spoken.ids[0] ?? ''} ${words}`);
  return means === undefined ? null : { ...subject, ids: [means], scope: 'region', doubt: null };
}
