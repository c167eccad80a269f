import { flatten } from './assign.ts';
import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { fillIn } from './elliptic.ts';
import { groupsOf } from './groups.ts';
import { headOf } from './head.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { openingPlace } from './opening-place.ts';
import { passOver } from './pass-over.ts';
import type { Place } from './places.ts';
import { RULES } from './rules/index.ts';
import type { Scene } from './scene.ts';
import { type Before, speakOf, stateAfter } from './state.ts';
import { addsUp } from './sums.ts';

/** Binds the numbers of one sentence. Every number token gives at least one draft. */
export function bindSentence(
  scene: Scene,
  index: CatalogueIndex,
  within: Place['within'],
  before: Before,
): Draft[] {
  const state = stateAfter(before);
  const drafts: Draft[] = [];
  const groups = groupsOf(scene.tokens);
  const place = openingPlace(scene);
  for (let g = 0; g < groups.length; g += 1) {
    const group = groups[g]!;
    passOver(scene, state, group);
    if (g === 0 && place < group.clauseStart) state.aboutPlace.clauses = true;
    const headFrom = Math.max(group.headFrom, Math.min(state.used, group.first));
    const head = headOf(scene, headFrom, group.first);
    fillIn(head, state.subjects);
    if (head.before !== null && head.subjects.length === 0) speakOf(state, flatten([head.before]));
    state.cumulative = addsUp(scene, state, group, head);
    drafts.push(...read({ scene, index, state, group, head, following: groups[g + 1], drafts, within }));
    // Whose the first figure is, its own clause tells the rules; what follows it stands in doubt.
    if (g === 0 && place < group.first) state.aboutPlace.clauses = true;
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
