import { pattern } from '../../patterns/index.ts';
import type { Span } from '../text.ts';
import { verbBefore } from './clause.ts';
import { headOf } from './name.ts';
import { afterOpeners } from './verbs.ts';

/** Phrases that open a clause which names nothing that is done. */
const NO_ACTION = pattern(
  /^(?:围绕|依托|聚焦|按照|坚持|通过|根据|利用|借助|紧盯|发挥|针对|深入贯彻|落实|加强|完善|健全|提高|优化|强化|深化|鼓励|引导|以[^，]{1,20}为|加大|巩固|拓展|严格|严守|培育|壮大|发展|用好|探索|推行|推广|做大|做强|做优|叫响|集[^，]+于一体)/,
);

/** Whether what begins there names nothing that is done. */
export const isNoAction = (text: string, at: number): boolean => NO_ACTION.testIn(text, at, at + 24);

/** A list may run over several clauses up to the one that sums it up: 甲厂A和B，乙厂C，丙厂D等项目. */
export function lastOfList(text: string, clauses: readonly Span[], first: number): number {
  if (sumsUp(text, clauses[first]!)) {
    return first;
  }
  for (let i = first + 1; i < Math.min(clauses.length, first + 8); i += 1) {
    const clause = clauses[i]!;
    if (text[clause.start - 1] !== '，') return first;
    const start = afterOpeners(text, clause);
    if (start !== clause.start || verbBefore(text, start, clause.end) !== null) return first;
    if (
      isNoAction(text, start) ||
      (headOf(text.slice(clauses[i - 1]!.start, clauses[i - 1]!.end)) === 'none' &&
        !/\d/.test(text.slice(clauses[i - 1]!.start, clauses[i - 1]!.end)))
    )
      return first;
    if (sumsUp(text, clause)) return i;
  }
  return first;
}

const SUM = pattern(
  /等(?:一批|\d+[个条座]|[一二三四五六七八九十]+[个条座]|多个)?[^、，等]{0,16}(?:项目|工程|高铁|铁路|高速|公路|机场|水库|灌区|电站)(?:建设)?$/,
);

/** Whether a clause ends in words that sum up a list: 等一批项目, 等3条高速. */
export const sumsUp = (text: string, { start, end }: Span): boolean =>
  SUM.testIn(text, Math.max(start, end - 30), end);
