import { FLAG } from '../../3-tokens/lexicon.ts';
import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { has } from '../flags.ts';
import { PERCENT, POINTS } from '../measure.ts';
import { other } from '../other.ts';
import type { Subject } from '../subject.ts';

/** 完成年度任务的120% is about a task, not about the thing. */
export function ofATask(c: Case): Draft[] | null {
  const unit = c.group.numbers[0]!.quantity.unit;
  if (!PERCENT.has(unit) && !POINTS.has(unit)) return null;
  const before = has(c.head.zone, FLAG.task);
  const subjectless =
    c.head.subjects.length === 0 &&
    !c.head.rest &&
    has(c.head.zone, FLAG.reach) &&
    !c.state.growthAwaited &&
    !has(c.head.zone, FLAG.grow | FLAG.fall | FLAG.trend | FLAG.yoy | FLAG.average | FLAG.share) &&
    // 增长6%，力争达到6.5%: what is striven for is more of the growth just said.
    !(has(c.head.zone, FLAG.aim) && c.state.measure === 'growth');
  const done =
    subjectless && c.state.subjects?.some((subject) => isAmount(c, subject)) === true && PERCENT.has(unit);
  return before || done ? other(c, null, 'level', 'share-of-a-task') : null;
}

function isAmount(c: Case, subject: Subject): boolean {
  const indicator = c.index.get(subject.ids[0] ?? '');
  return indicator !== undefined && indicator.unit !== '%';
}
