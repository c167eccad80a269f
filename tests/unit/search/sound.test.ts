import { expect, test } from 'vitest';
import { matchLines, parted, queryOf } from '../../../src/components/search/match.ts';
import { earFor, isPinyin } from '../../../src/components/search/sound.ts';
import type { TextLine } from '../../../src/components/search/types.ts';
import { soundsOf } from '../../../src/site/queries/search/sounds.ts';

const sounds = soundsOf(['高标准农田建设', '新建绿化带', '重点项目', '重庆路', '标准地', '县医院']);

test.each([
  ['gaobiaozhun', '高标准农田建设', '高标准'],
  ['biaozhunnongtian', '高标准农田建设', '标准农田'],
  // Somebody is still writing.
  ['gaobiaoz', '高标准农田建设', '高标准'],
  ['Gao-biao-zhun', '高标准农田建设', '高标准'],
  ['lvhuadai', '新建绿化带', '绿化带'],
  ['luhuadai', '新建绿化带', '绿化带'],
  ['lühuadai', '新建绿化带', '绿化带'],
  ['zhongdian', '重点项目', '重点'],
  ['chongqing', '重庆路', '重庆'],
  ['gbznt', '高标准农田建设', '高标准农田'],
  ['bzd', '标准地', '标准地'],
  ['bzd', '重点+标准地+项目', '标准地'],
])('%s is heard in %s', (letters, name, heard) => {
  expect(earFor(letters, sounds)?.(name)).toBe(heard);
});

test.each([
  ['gaozhun', '高标准农田建设'],
  // One syllable is a hundred characters, and two initials of a long name a thousand names.
  ['xian', '县医院'],
  ['bzn', '高标准农田建设'],
])('%s is not heard in %s', (letters, name) => {
  expect(earFor(letters, sounds)?.(name) ?? null).toBeNull();
});

test('what cannot be pinyin needs no ear', () => {
  const syllables = Object.keys(sounds);
  expect(isPinyin('hospital', syllables)).toBe(false);
  expect(isPinyin('xian', syllables)).toBe(false);
  expect(isPinyin('biaozhun', syllables)).toBe(true);
  for (const text of ['hospital', '高', 'x', '5g']) expect(earFor(text, sounds)).toBeNull();
});

test('names are found by their sound and what was heard is marked; sentences are not', () => {
  const line: TextLine = {
    at: 0,
    kind: 'sentence',
    words: '建成高标准农田1万亩。',
    facts: [
      ['figure', '高标准农田', 7, '1万亩', '667 ha'],
      ['project', '老园区改造', 9, '', ''],
    ],
  };
  const query = { ...queryOf('gaobiaozhun'), ear: earFor('gaobiaozhun', sounds) };
  const found = matchLines([line], { id: 'jia', zh: '甲县', en: 'Jia' }, query, false);
  expect(found.map(({ type, head }) => [type, head])).toEqual([['figure', '高标准农田']]);
  expect(parted('高标准农田', query)).toEqual(['', '高标准', '农田']);
});
