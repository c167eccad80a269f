import { FLAG } from '../3-tokens/lexicon.ts';
import { flatten } from './assign.ts';
import { does, firstThat, isMark } from './flags.ts';
import type { Group } from './groups.ts';
import { subjectsEndingAt } from './lists.ts';
import { opensSentence } from './opening-place.ts';
import type { Scene } from './scene.ts';
import { namesZone } from './scope.ts';
import { backToRegion, type State, speakOf, startAnew } from './state.ts';
import { saysWholeYear, timesBetween, upTo } from './times.ts';

/** Hears the words between the last group and this one: times, new subjects, the end of what was carried. */
export function passOver(scene: Scene, state: State, group: Group): void {
  const { tokens } = scene;
  for (let i = state.used; i < group.headFrom; i += 1) {
    const token = tokens[i]!;
    if (isMark(token, '；。！？\n')) startAnew(state);
    else if (does(token, FLAG.whole)) backToRegion(state);
    else if (i >= group.clauseStart) continue;
    else if (token.type === 'text') hearPlace(scene, state, i);
    else if (token.type === 'mention') hearSubject(scene, state, i);
  }
  hearTime(scene, state, group);
}

/** 某开发区提质增效，收入…: whose the figures behind it are stands in doubt. */
function hearPlace(scene: Scene, { aboutPlace }: State, at: number): void {
  const { tokens, text } = scene;
  const listed = isMark(tokens[at - 1], '、') || isMark(tokens[at + 1], '、');
  const { start, end } = tokens[at]!;
  if (!listed && opensSentence(scene, at)) aboutPlace.clauses ||= namesZone(text, start, end);
}

/** A shorter wording (税收, 就业) opens no subject by itself in a clause without a number. */
const SHORTEST_SUBJECT = 3;

/** 居民收入稳步提高，达到…: a clause without a number can name what the next one tells. */
function hearSubject(scene: Scene, state: State, at: number): void {
  const { tokens, text } = scene;
  const token = tokens[at]!;
  if (token.type !== 'mention') return;
  // 空气质量综合指数4.12，排名…: a thing of which the catalogue knows nothing is spoken of from there on.
  if (token.naming.ids.length === 0) {
    if (tokens[at + 1]?.type === 'label') state.subjects = null;
    return;
  }
  // 与经济增长同步: what something is set beside is not what is spoken of.
  const beside =
    does(tokens[at - 1], FLAG.compare) || (does(tokens[at - 1], FLAG.and) && text[token.end - 1] === '长');
  if (token.end - token.start < SHORTEST_SUBJECT || beside) return;
  const subjects = flatten(subjectsEndingAt(scene, Math.min(state.used, at), at));
  // 收入增速持续进位，居全市第一: what was spoken of is its growth.
  const ofGrowth = does(tokens[at + 1], FLAG.trend);
  speakOf(state, subjects, ...(ofGrowth ? ['growth' as const] : []));
  state.growthAwaited = ofGrowth;
}

function hearTime(scene: Scene, state: State, { clauseStart, first }: Group): void {
  state.base = timesBetween(scene, state.used, clauseStart).base ?? state.base;
  // The years of 由2020年的A增加到去年的B are those of A and B, and of nothing behind them.
  const leaves = firstThat(scene.tokens, FLAG.from | FLAG.to, Math.max(state.used, clauseStart), first);
  const { time } = timesBetween(scene, state.used, leaves < 0 ? first : leaves);
  if (time !== null && !time.mean) state.time = upTo(state.time, time);
  // 上半年完成5亿元，全年完成11亿元: the whole of it ends what was said of a part.
  else if (state.time?.part === true && saysWholeYear(scene, state.used, first)) state.time = null;
}
