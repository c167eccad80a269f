import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { opening } from '../patterns/wordings.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';

const AIM = opening(phrases.restatedAims);

/** Words between a number and 目标 are no more than these (characters). */
const LONGEST = 12;

/**
 * 年初确定的总值增长6%的目标如期实现: in a report, an aim told again is no result, whatever became of it. One for a year
 * to come (提出今年增长5%的目标) is a promise, and stays.
 */
export function doubtAims(drafts: readonly Draft[], frame: Frame, text: string): readonly Draft[] {
  if (frame.kind !== 'result') return drafts;
  return drafts.map((draft) =>
    draft.id !== null &&
    (draft.time ?? frame.period).to <= frame.period.to &&
    AIM.testIn(text, draft.end, draft.end + LONGEST)
      ? { ...draft, id: null, doubt: 'aim' }
      : draft,
  );
}
