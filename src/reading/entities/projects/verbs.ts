import type { Project } from '../../../model/index.ts';
import lexicon from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { shape } from '../../patterns/wordings.ts';
import { works } from './lexicon.ts';
import { plain, Words } from './words.ts';

type Status = Project['status'];

/** Words that say what is done with a project, and what that means for its status in either part of a report. */
export interface Verb {
  /** By which a rule asks for it. */
  name?: string;
  words: readonly string[];
  /** Words that say it together with any of those that may follow them: 建成通水, 竣工投用. */
  firsts?: readonly string[];
  seconds?: readonly string[];
  /** Status in a part that tells what was done. */
  review: Status;
  /** Status in a part that tells what is aimed at. */
  plan: Status;
  /** Only something built can be said to do this: `竣工`. What stands beside it is a project. */
  building: boolean;
  /** It says something only with a verb behind the name: 实现某大桥通车. */
  ended?: boolean;
  why: string;
}

const before = lexicon.before as readonly Verb[];
const behind = lexicon.behind as readonly Verb[];
const byWord = (verbs: readonly Verb[]) =>
  new Words(verbs.flatMap((verb) => wordsOf(verb).map((word) => [word, verb] as const)));
const wordsOf = ({ words, firsts = [], seconds = [] }: Verb): string[] => [
  ...words,
  ...firsts.flatMap((first) => seconds.map((second) => first + second)),
];

/** What is going on, as 基本完工 is. */
export const UNDER_WAY: Verb = behind.find((verb) => verb.name === 'nearly done')!;

/** What is done, as 竣工 is. */
export const COMPLETED: Verb = behind.find((verb) => verb.name === 'done')!;

/** 列入省级规划: what is said of works that are wanted. */
export const INTO_PLAN: Verb = lexicon.intoPlans as Verb;
export const INTO_PLANS = shape`${lexicon.intoPlans.words}[^，、]{0,12}${lexicon.intoPlans.ends}$`;

/** 完成路基工程, 完成主体施工: what a part of is done goes on, whichever part it is. */
function partsDone(): Verb {
  const { parts, ends, reached } = lexicon.partsDone;
  const words = parts.flatMap((part) => [
    ...ends.map((end) => `完成${part}${end}`),
    ...reached.map((state) => part + state),
  ]);
  return { ...UNDER_WAY, words };
}

/** Parts of works, and what is said of them. */
export const PARTS_DONE = lexicon.partsDone;
/** Parts that go into use before the whole does: 首台机组. */
export const FIRST_PARTS = plain(lexicon.partsDone.first);

const partsAlone = new Words(
  lexicon.partsDone.parts.flatMap((part) => lexicon.partsDone.ends.map((end) => [part + end, part] as const)),
);

const NUMBERED_PART = shape`^\d{1,2}号${works.parts}$`;

/** Whether a name is that of a part of a work, which work is not said: 路基工程, 2号机组. */
export const isPartOfWork = (name: string): boolean =>
  partsAlone.at(name, 0)?.word === name || NUMBERED_PART.test(name);

/** Verbs that stand before the name, and those that stand behind it at the end of the clause. */
export const BEFORE = byWord(before);
export const BEHIND = byWord([...behind, partsDone()]);
/** How it is done: stands before a verb and changes nothing. */
export const MANNERS = plain(lexicon.manners);
/** When or how the verb behind the name is meant: stands between the two. */
export const MOMENTS = plain(lexicon.moments);

/** Marks and words that open a clause and say nothing of what follows; 要素 opens none. */
const OPENERS = new Words<boolean>([
  ...lexicon.openers.map((word) => [word, true] as const),
  ...lexicon.noOpeners.map((word) => [word, false] as const),
]);

const TENS = '一二三四五六七八九十';
/** Openers that are no words: the characters they begin with, then what follows these. */
const NUMBERED = [
  [`第${TENS}`, `[${TENS}]{0,2}(?:是|要|，)`],
  ['（(', '\\d{1,2}[）)]'],
  ['①-⑳', ''],
  ['0-9', '\\d?(?:[.、](?!\\d)|月(?:底|份)?前?)'],
  ['2', '0\\d\\d年(?:底|初|末)?前?(?:、20\\d\\d年)*'],
  ['围', '绕[^，]{2,12}目标'],
] as const;
const BEGIN = new RegExp(`[${NUMBERED.map(([begins]) => begins).join('')}]`);
/** By UTF-16 unit, whether such an opener may begin with it: asked at every clause, so asked of a table. */
const BEGINS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(BEGIN.test(String.fromCharCode(code))),
);
const NUMBER = new RegExp(NUMBERED.map(([begins, rest]) => `[${begins}]${rest}`).join('|'), 'y');

/** Where what is said begins after the marks and words that open a clause. */
export function afterOpeners(text: string, { start, end }: { start: number; end: number }): number {
  const limit = Math.min(end, start + 40);
  for (let at = start; ; ) {
    const word = OPENERS.at(text, at, limit);
    const length = word === null ? numberedAt(text, at, limit) : word.value ? word.word.length : 0;
    if (length === 0) return at;
    at += length;
  }
}

function numberedAt(text: string, at: number, limit: number): number {
  if (at >= limit || BEGINS[text.charCodeAt(at)] === 0) return 0;
  NUMBER.lastIndex = at;
  const length = NUMBER.exec(text)?.[0].length ?? 0;
  return at + length <= limit ? length : 0;
}
