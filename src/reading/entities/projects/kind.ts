import names from '../../lexicon/projects/names.json' with { type: 'json' };
import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { shape } from '../../patterns/wordings.ts';
import { measures, works } from './lexicon.ts';
import { headOf } from './name.ts';
import { plain } from './words.ts';

/** Classes of small things that a report counts by the dozen: named alone they are no project. */
const small = plain(nouns.classes);
/** Classes of great things: named alone they are none either, yet 甲、乙等机场 names two. */
const classes = plain([...nouns.classes, ...nouns.grand]);
/** What only tells of which kind or whose a class is: 农村公办幼儿园 is still a class. */
const kinds = plain(nouns.kinds);
/** Facilities that a report names without meaning one: 平台, 基地, 示范区. */
const loose = plain(names.loose);

const DIGIT = pattern(/\d/);
const COUNT = shape`^${measures.beforeCount}?(?:\d[\d.]*[余多]?|[一二两三四五六七八九十百千]+|${measures.vague})[万余多]?${measures.counters}`;
const SIZE_BEFORE = shape`^[\d.]+[万余多]*${measures.sizesBefore}的?`;
const COUNT_BEHIND = shape`\d[\d.]*[余多]?[万亿]?${[...measures.countersBehind, ...measures.bounds]}${measures.bounds}?$`;

const WORK_BEHIND = shape`${works.plain}+$`;

/** Whether some words end in a class of small things, so that bare names before them are places where they are. */
export const endsInSmall = (words: string): boolean => {
  const bare = WORK_BEHIND.without(words);
  return small.endingAt(bare, bare.length) !== null;
};

const TIMES = pattern(/\d×\d/);

const SHORT_BRACKET = pattern(/（[^（）]{1,3}）$/);

/** Whether a name counts a class of things: 11个农村污水处理站, 改造厕所1000座. */
export const counts = (name: string): boolean =>
  COUNT.test(name) ||
  (DIGIT.test(name) &&
    !TIMES.test(name) &&
    (COUNT.test(SIZE_BEFORE.without(name)) || COUNT_BEHIND.test(SHORT_BRACKET.without(name))));

const ALL_WORK_BEHIND = shape`${[...works.plain, ...works.anew, ...works.upkeep]}+$`;

/** Whether a name is that of a class which a report counts by the dozen, with nothing that makes it one thing. */
export function isClass(name: string): boolean {
  const bare = ALL_WORK_BEHIND.without(SIZE_BEFORE.without(name));
  if (bare === '') return true;
  const and = bare.lastIndexOf('和');
  if (and > 1 && headOf(bare.slice(0, and)) === 'none' && isClass(bare.slice(and + 1))) return true;
  const end = classes.endingAt(bare, bare.length)?.word;
  if (end === undefined) return false;
  let rest = bare.slice(0, bare.length - end.length);
  for (
    let kind = kinds.endingAt(rest, rest.length);
    kind !== null;
    kind = kinds.endingAt(rest, rest.length)
  ) {
    rest = rest.slice(0, rest.length - kind.word.length);
  }
  return rest === '';
}

export const isLoose = (name: string): boolean => loose.endingAt(name, name.length) !== null;

/** Whether such a facility is named with nothing before it: 甲、乙等街区. */
export const isLooseAlone = (name: string): boolean => loose.endingAt(name, name.length)?.word === name;
