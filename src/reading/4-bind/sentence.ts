import type { Measure } from '../../model/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { wholly } from '../patterns.ts';
import { flatten } from './assign.ts';
import type { Case, State } from './case.ts';
import type { Draft } from './draft.ts';
import { fillIn } from './elliptic.ts';
import { does, firstThat, isMark } from './flags.ts';
import { type Group, groupsOf } from './groups.ts';
import { headOf } from './head.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { subjectsEndingAt } from './lists.ts';
import type { Place } from './places.ts';
import { RULES } from './rules/index.ts';
import type { Scene } from './scene.ts';
import { namesZone } from './scope.ts';
import type { Subject } from './subject.ts';
import { addsUp } from './sums.ts';
import { timesBetween } from './times.ts';

/** What was spoken of before a sentence or a bracket. */
export interface Before {
  subject: Subject | null;
  /** What has been said of it; empty for a sentence of its own. */
  said: readonly Measure[];
  /** It stands in an item that is about a place inside the region. */
  inZone: boolean;
}

/** Nothing was spoken of before. */
export const NOTHING: Before = { subject: null, said: [], inZone: false };

/**
 * 收入12亿元（增长5%）: a bracket right behind a figure goes on about what that figure is said of.
 * @param drafts what has been read outside of it
 */
export function contextOfAside(aside: Scene, text: string, drafts: readonly Draft[]): Before {
  let opening = aside.tokens[0]!.start;
  while (opening > 0 && text[opening - 1] !== '（') opening -= 1;
  const last = drafts.findLast((draft) => draft.end < opening);
  const near = last !== undefined && /^(?:左右|以上|以内|以下)?$/.test(text.slice(last.end, opening - 1));
  if (last === undefined || !near || last.id === null) return NOTHING;
  const said = drafts.filter((draft) => draft.end < opening && draft.subject === last.subject);
  return { subject: last.subject, said: said.map((draft) => draft.measure), inZone: false };
}

/** Binds the numbers of one sentence. Every number token gives at least one draft. */
export function bindSentence(
  scene: Scene,
  index: CatalogueIndex,
  within: Place['within'],
  before: Before,
): Draft[] {
  const { tokens } = scene;
  const state: State = {
    subjects: before.subject === null ? null : [before.subject],
    ratio: null,
    measure: null,
    measures: new Set(before.said),
    used: 0,
    part: false,
    topic: false,
    inZone: before.inZone,
    added: false,
    time: null,
    cumulative: false,
  };
  const drafts: Draft[] = [];
  const groups = groupsOf(tokens);
  const zone = openingZone(scene);
  for (let g = 0; g < groups.length; g += 1) {
    const group = groups[g]!;
    passOver(scene, state, group);
    if (g === 0 && zone < group.clauseStart) state.topic = true;
    const headFrom = Math.max(group.headFrom, Math.min(state.used, group.first));
    const head = headOf(scene, headFrom, group.first);
    fillIn(head, state.subjects);
    if (head.before !== null && head.subjects.length === 0) {
      state.subjects = flatten([head.before]);
      state.measures = new Set();
    }
    state.cumulative = addsUp(scene, state, group, head);
    drafts.push(...read({ scene, index, state, group, head, following: groups[g + 1], drafts, within }));
    // Whose the first figure is, its own clause tells the rules; what follows it stands in doubt.
    if (g === 0 && zone < group.first) state.topic = true;
    state.used = Math.max(state.used, group.next);
  }
  return drafts;
}

function read(c: Case): Draft[] {
  for (const rule of RULES) {
    const drafts = rule(c);
    if (drafts !== null) return drafts;
  }
  return [];
}

/** Hears the words between the last group and this one: times, new subjects, the end of what was carried. */
function passOver(scene: Scene, state: State, group: Group): void {
  const { tokens } = scene;
  for (let i = state.used; i < group.headFrom; i += 1) {
    const token = tokens[i]!;
    if (isMark(token, '；。！？\n')) {
      state.subjects = null;
      state.part = false;
      state.topic = false;
      state.added = false;
      state.measure = null;
    }
    if (does(token, FLAG.whole)) {
      state.part = false;
      state.topic = false;
      state.inZone = false;
    }
    const listed = isMark(tokens[i - 1], '、') || isMark(tokens[i + 1], '、');
    if (token.type === 'text' && !listed && i < group.clauseStart && opensSentence(scene, i)) {
      state.topic ||= namesZone(scene.text, token.start, token.end);
    }
    if (i < group.clauseStart && token.type === 'mention' && token.naming.ids.length > 0) {
      // 与经济增长同步: what something is set beside is not what is spoken of.
      const beside =
        does(tokens[i - 1], FLAG.compare) ||
        (does(tokens[i - 1], FLAG.and) && scene.text[token.end - 1] === '长');
      if (token.end - token.start < 3 || beside) continue;
      state.subjects = flatten(subjectsEndingAt(scene, Math.min(state.used, i), i));
      // 收入增速持续进位，居全市第一: what was spoken of is its growth.
      state.measures = new Set(does(tokens[i + 1], FLAG.trend) ? ['growth'] : []);
    }
  }
  // The years of 由2020年的A增加到去年的B are those of A and B, and of nothing behind them.
  const leaves = firstThat(tokens, FLAG.from | FLAG.to, Math.max(state.used, group.clauseStart), group.first);
  const times = timesBetween(scene, state.used, leaves < 0 ? group.first : leaves);
  if (times.time !== null && !times.time.mean) state.time = times.time;
}

/** 某开发区排名前移4位，… or 支持某镇建设副中心，…: index of the place inside the region that a sentence opens with; Infinity for none. */
function openingZone(scene: Scene): number {
  const { tokens, text } = scene;
  const first = tokens.findIndex((token) => token.type === 'text' || token.type === 'mention');
  const token = tokens[first];
  if (token?.type !== 'text' || isMark(tokens[first + 1], '、') || !opensSentence(scene, first))
    return Infinity;
  const opens = namesZone(text, token.start, token.end) || TOWN.test(text.slice(token.start, token.end));
  return opens ? first : Infinity;
}

/** A town by its name; 城镇 and 乡镇 are not one. */
const TOWN = /[^城乡集小建各][镇乡]$/;

/** 建设某试验区: a place that is still to be made is not who is spoken of. */
const MAKES = wholly(phrases.makes);

/** Does a token stand in the first clause of its sentence, and is more than what is made there? */
function opensSentence(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = scene.tokens[i]!;
    if (isMark(token, '，；。！？:\n') || MAKES.test(scene.text.slice(token.start, token.end))) return false;
  }
  return true;
}
