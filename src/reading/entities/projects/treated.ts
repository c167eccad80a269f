import lexicon from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { measures, TEN, works } from './lexicon.ts';
import type { Verb } from './verbs.ts';
import { plain, Words } from './words.ts';

/** What a list calls the projects that are treated in some way, and how far they have come then: 新建, 续建, 谋划. */
const STAGES = new Words<Verb['plan']>(
  Object.entries(lexicon.stages).flatMap(([status, words]) =>
    words.map((word) => [word, status as Verb['plan']] as const),
  ),
);
const ABOUT = plain(lexicon.about);
/** What such a list ends in: 等17个续建项目. */
const LISTED = shape`等(?:\d+|${TEN}+|多)?余?${measures.inMembers}?[^、，等一]{0,16}${works.projects}$`;

/** Projects that a clause names, before the next ones say what is done with them, and how far they have come. */
export interface Treated {
  list: Span;
  verb: Verb;
}

/** 对甲厂、乙路等17个续建项目，…: null where a clause names no list of projects so. */
export function treatedIn(text: string, start: number, clause: Span): Treated | null {
  const about = ABOUT.at(text, start, clause.end)?.word;
  if (about === undefined || text[clause.end] !== '，') return null;
  const words = text.slice(start + about.length, clause.end);
  const etc = words.lastIndexOf('等');
  if (etc < 2 || !LISTED.test(words)) return null;
  let stage: Verb['plan'] = 'under-way';
  for (let at = etc + 1; at < words.length; at += 1) stage = STAGES.at(words, at)?.value ?? stage;
  return {
    list: { start: start + about.length, end: clause.end },
    verb: {
      words: [],
      review: stage,
      plan: stage,
      building: true,
      why: 'the list says how far they have come',
    },
  };
}
