import type { Amount } from '../../../model/index.ts';
import { shape } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';
import { verbBefore, verbBehind } from './clause.ts';
import { places, turns } from './lexicon.ts';
import { leadingMoney } from './money.ts';
import { afterOpeners } from './verbs.ts';

/** 甲院改建8月开工、乙院9月竣工: verbs with dates behind each of the members make clauses of them. */
export const DATED = shape`\d{1,2}月(?:底|份|中旬)?前?${turns.dated}$`;

/** Cuts a sentence where one thing said ends and the next begins. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = start; at < sentence.end; ) {
    let mark = outside(text, '，；。！？:\n、', at, sentence.end);
    if (mark < 0) mark = sentence.end;
    at = mark + 1;
    if (text[mark] === '、' && !endsThing(text, start, mark, sentence.end)) continue;
    if (mark > start) addParts(clauses, text, start, mark);
    start = at;
  }
  if (start < sentence.end) addParts(clauses, text, start, sentence.end);
  return clauses;
}

/** A thing and the verb of building behind it have at least so many characters. */
const SHORTEST_BUILT = 4;
/** A name has at least so many. */
const SHORTEST_NAME = 3;

/** 某大桥建成并获金奖: 并 behind a verb of building ends what is said of the thing. */
function addParts(clauses: Span[], text: string, start: number, end: number): void {
  const and = text.slice(start, end).indexOf('并', SHORTEST_BUILT);
  const verb = and < 0 ? null : verbBehind(text, start, start + and);
  if (verb?.verb.building === true && verb.start - start >= SHORTEST_NAME)
    clauses.push({ start, end: start + and }, { start: start + and, end });
  else clauses.push({ start, end });
}

/** A date and the verb behind it have no more characters. */
const LONGEST_DATED = 14;
/** More characters behind a 、 name something even without a verb. */
const LONGEST_REST = 6;

/** 甲水库封顶、乙水库下闸蓄水: a 、 behind a verb of building ends what is said, if a name and its own verb follow. */
function endsThing(text: string, start: number, mark: number, end: number): boolean {
  if (DATED.testIn(text, Math.max(start, mark - LONGEST_DATED), mark)) return true;
  const verb = verbBehind(text, start, mark);
  if (verb === null || verb.start - start < SHORTEST_NAME) return false;
  const next = outside(text, '，；。、', mark + 1, end);
  const stop = next < 0 ? end : next;
  const other = verbBehind(text, mark + 1, stop);
  const goesOn = other === null ? stop - mark > LONGEST_REST : other.start - mark > SHORTEST_NAME;
  return goesOn && (verb.verb.building || other?.verb.building === true);
}

/** Where it is done: 在西岸新建. */
const PLACE = shape`^在[^，]{2,30}?(?=${turns.atPlace})`;

/** Which part of the region does it: 甲镇要加快…. */
const BY_PART = shape`^[^，、]{1,5}${places.parts}要(?!${places.notToDo})`;

/** Who does it: 支持某厂牵头加快建设…. */
const LED_BY = shape`^${turns.lets}[^，、]{2,10}(?:牵头(?=${turns.ledTo})|(?=投资\d[^，、]{2,8}${turns.paidFor}))`;

/** How a clause begins: where it says what is done, whether it names money, a place or a leader before that. */
export interface Opening {
  start: number;
  paid: Amount | null;
  place: boolean;
  led: boolean;
}

/** What is said of who does it has no more characters: of a part of the region, and of a leader. */
const LONGEST_PART = 14;
const LONGEST_LEAD = 20;

/** Where a clause begins to say what is done, and the money and the place it names before that. */
export function opening(text: string, clause: Span): Opening {
  let start = afterOpeners(text, clause);
  start += BY_PART.lengthIn(text, start, Math.min(clause.end, start + LONGEST_PART));
  const led = LED_BY.lengthIn(text, start, Math.min(clause.end, start + LONGEST_LEAD));
  start += led;
  const money = leadingMoney(text, start, clause.end);
  const paid = money !== null && verbBefore(text, start + money.end, clause.end) !== null ? money : null;
  start += paid?.end ?? 0;
  const place = text[start] === '在' ? PLACE.execIn(text, start, clause.end) : null;
  start += place?.[0].length ?? 0;
  return { start, paid: paid?.amount ?? null, place: place !== null, led: led > 0 };
}
