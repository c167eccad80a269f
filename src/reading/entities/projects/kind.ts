import names from '../../lexicon/projects/names.json' with { type: 'json' };
import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
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
const COUNT = pattern(
  /^(?:约|近|共|总计|第?一批)?(?:\d[\d.]*[余多]?|[一二两三四五六七八九十百千]+|一批|多|若干|部分|各|全部|所有|每)(?:万|余|多)?(?:个|座|处|家|所|条|项|户|栋|幢|件|批|台|辆|间|名|人|片|块|类|种|宗|对|口|套|眼|盏|部|大)/,
);
const SIZE_BEFORE = pattern(/^[\d.]+(?:万|余|多)*(?:亩|公里|平方米|平米|米|千米)的?/);
const COUNT_BEHIND = pattern(
  /(?:\d[\d.]*)(?:余|多)?(?:万|亿)?(?:美元|个|座|处|家|所|条|项|户|栋|件|批|台|辆|间|名|人|片|块|公里|千米|米|亩|平方米|平米|立方米|千瓦|兆瓦|吨|套|部|眼|盏|盘|人次|㎡|%|场|次|头|只|羽|株|张|斤|公斤|吨标准煤|标准煤|学位|床位|床|以上|以内|左右|任务|美元|元)(?:以上|以内|左右|任务)?$/,
);

const WORK_BEHIND = pattern(/(?:建设|改造|提升|工程|项目|治理|整治)+$/);

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

const ALL_WORK_BEHIND = pattern(
  /(?:新建|改扩建|建设|改造|提升|工程|项目|治理|整治|升级|配套|扩容|规划|畅通|规范化|巩固|安全|快速|全面)+$/,
);

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
