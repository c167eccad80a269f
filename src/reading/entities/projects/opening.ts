import type { Amount } from '../../../model/index.ts';
import { outside, type Span } from '../text.ts';
import { verbBefore } from './clause.ts';
import { leadingMoney } from './money.ts';
import { afterOpeners } from './verbs.ts';

/** 甲院改建8月开工、乙院9月竣工: verbs with dates behind each of the members make clauses of them. */
export const DATED =
  /\d{1,2}月(?:底|份|中旬)?(?:前)?(?:完工|竣工|开工|投用|投产|通车|建成|交付|投入使用|投入运营)$/;

/** Cuts a sentence where one thing said ends and the next begins. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = start; at < sentence.end; ) {
    let mark = outside(text, '，；。！？:\n、', at, sentence.end);
    if (mark < 0) mark = sentence.end;
    at = mark + 1;
    if (text[mark] === '、' && !DATED.test(text.slice(Math.max(start, mark - 14), mark))) continue;
    if (mark > start) clauses.push({ start, end: mark });
    start = at;
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}

/** Where it is done: 在西岸新建. */
const PLACE = /^在[^，]{2,16}?(?=新建|建设|改建|扩建)/;

/** Who does it: 支持某厂牵头加快建设…. */
const LED_BY = /^(?:支持|推动|鼓励|引导)[^，、]{2,10}牵头(?=建设|加快|实施|组建)/;

/** How a clause begins: where it says what is done, whether it names money, a place or a leader before that. */
export interface Opening {
  start: number;
  paid: Amount | null;
  place: boolean;
  led: boolean;
}

/** Where a clause begins to say what is done, and the money and the place it names before that. */
export function opening(text: string, clause: Span): Opening {
  let start = afterOpeners(text, clause);
  const led = LED_BY.exec(text.slice(start, Math.min(clause.end, start + 20)))?.[0].length ?? 0;
  start += led;
  const money = leadingMoney(text.slice(start, clause.end));
  const paid = money !== null && verbBefore(text, start + money.end, clause.end) !== null ? money : null;
  start += paid?.end ?? 0;
  const place = text[start] === '在' ? PLACE.exec(text.slice(start, clause.end)) : null;
  start += place?.[0].length ?? 0;
  return { start, paid: paid?.amount ?? null, place: place !== null, led: led > 0 };
}
