import { pattern } from '../../patterns/index.ts';
import { opening, shape } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';
import { counts, isClass } from './kind.ts';
import { measures } from './lexicon.ts';
import { spreadsFrom } from './members.ts';
import { headOf, holdsFacility, isParticular, proper } from './name.ts';

/** 甲厂和乙、丙污水站: the 和 ends the first name, and 乙 shares the tail of the next member. */
export function cutAtAnd(text: string, item: Span, more: boolean): Span[] {
  const and = more ? text.slice(item.start, item.end).lastIndexOf('和') : -1;
  if (and < 3) return [item];
  const at = item.start + and;
  const right = text.slice(at + 1, item.end);
  if (headOf(text.slice(item.start, at)) !== 'facility' || headOf(right) !== 'none' || right.length > 6)
    return [item];
  return [
    { start: item.start, end: at },
    { start: at + 1, end: item.end },
  ];
}

/** 和 joins two projects where both are named in full; else it belongs to the name. */
export function splitAnd(text: string, item: Span, projects: boolean): Span[] {
  for (let at = item.start + 2; at < item.end - 2; ) {
    const next = outside(text, '和及', at, item.end);
    if (next < 0) break;
    const left = text.slice(item.start, next);
    const right = text.slice(next + 1, item.end);
    if (left.length >= 2 && joinsTwo(left, right, text[next]!, projects)) {
      return [
        { start: item.start, end: next },
        ...splitAnd(text, { start: next + 1, end: item.end }, projects),
      ];
    }
    at = next + 1;
  }
  return [item];
}

const STAGE = pattern(/(?<=[^一二三四五])[一二三四五]期$|(?:开发)?建设$/);

const FIGURE = shape`^${measures.invested}?\d`;

const MONEY = opening(measures.invested);

const POWER = shape`\d万?${measures.powers}$`;

const BUILT = pattern(/建设$/);

function joinsTwo(left: string, right: string, mark: string, projects: boolean): boolean {
  const [leftHead, rightHead] = [headOf(left), headOf(STAGE.without(right))];
  const sized = FIGURE.test(right) || MONEY.test(right);
  if (mark === '及')
    return (
      (projects && spreadsFrom(left) && rightHead === 'work' && isParticular(left) && isParticular(right)) ||
      (sized && leftHead !== 'none') ||
      (leftHead === 'facility' && rightHead === 'facility' && right.length >= 5 && left.length >= 4)
    );
  if (sized) return leftHead !== 'none' || /\d/.test(left) || left.length > 6;
  // 甲厂2×35万千瓦和乙站: a name that ends in its size ends there.
  if (POWER.test(left)) return rightHead !== 'none';
  if (
    leftHead === 'work' &&
    rightHead === 'facility' &&
    BUILT.test(right) &&
    holdsFacility(left) &&
    isParticular(left)
  )
    return right.length >= 7;
  // What is named by nothing but common words has a name of its own to share with none.
  if (projects && leftHead === 'none' && left.length >= 4 && proper(left) === '')
    return rightHead === 'work' && isParticular(right);
  if (leftHead === 'none' || rightHead === 'none') return false;
  if (counts(right) || isClass(right) || counts(left)) return true;
  if (leftHead === 'facility' && rightHead === 'work')
    return projects && isParticular(left) && isParticular(right);
  if (leftHead === 'work' && rightHead === 'work' && !holdsFacility(right) && !isParticular(right))
    return false;
  if (leftHead === 'work' && rightHead === 'work' && holdsFacility(left) && holdsFacility(right)) return true;
  return isParticular(right) || (leftHead === rightHead && right.length >= 5 && leftHead === 'facility');
}
