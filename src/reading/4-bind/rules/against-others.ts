import { FLAG } from '../../3-tokens/lexicon.ts';
import phrases from '../../lexicon/phrases.json' with { type: 'json' };
import { anyOf, wholly } from '../../patterns/wordings.ts';
import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { PERCENT, POINTS } from '../measure.ts';
import { other } from '../other.ts';

/** 高于全省平均水平1.2个百分点, 比全国平均水平低8500元, 快于经济增速1个百分点: about a difference to others. */
export function againstOthers(c: Case): Draft[] | null {
  const { unit } = c.group.numbers[0]!.quantity;
  const compared = has(c.head.zone, FLAG.compare) && has(c.head.zone, FLAG.peers);
  // An amount is told against a mean, or said to be a difference; 超过全国 and an amount is how much there is.
  if (!PERCENT.has(unit) && !POINTS.has(unit))
    return compared && (namesMean(c) || tellsDifference(c))
      ? other(c, null, 'change', 'against-others')
      : null;
  return compared || setBeside(c) ? other(c, null, 'change', 'against-others') : null;
}

const MEAN = anyOf(phrases.means);

function namesMean({ scene: { tokens, text }, head }: Case): boolean {
  return tokens
    .slice(head.zoneFrom, head.zoneTo)
    .some((token) => does(token, FLAG.peers) && MEAN.testIn(text, token.start, token.end));
}

const DIFFERS = wholly(phrases.differs);

/** 比全省|低|2360元 */
function tellsDifference({ scene: { tokens, text }, group }: Case): boolean {
  const last = tokens[group.first - 1];
  return last?.type === 'word' && DIFFERS.testIn(text, last.start, last.end);
}

/** Does the wording right before the number name what the subject is set beside? */
function setBeside(c: Case): boolean {
  const { tokens } = c.scene;
  let at = c.head.zoneFrom - 1;
  if (tokens[at]?.type !== 'mention' || at <= c.group.headFrom) return false;
  at -= 1;
  while (at > c.group.headFrom && does(tokens[at], FLAG.whole | FLAG.peers | FLAG.yoy)) at -= 1;
  return does(tokens[at], FLAG.compare) && !does(tokens[at], FLAG.reach);
}
