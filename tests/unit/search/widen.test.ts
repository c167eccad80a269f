import { expect, test } from 'vitest';
import { matchLines, parted, queryOf, rankIn } from '../../../src/components/search/match.ts';
import { inChinese } from '../../../src/components/search/widen.ts';
import glossary from '../../../src/site/search-words.json' with { type: 'json' };

const words = (text: string) => inChinese(text, glossary).map((query) => query.words.join(' '));

test.each([
  ['hospital', ['医院']],
  ['Hospitals', ['医院']],
  ['libraries', ['图书馆']],
  ['wind power', ['风电']],
  ['rural roads', ['农村 道路', '农村 公路']],
  ['hospital xyz', []],
  ['constructor', []],
  ['', [] as string[]],
])('“%s” in the words of the reports', (english, chinese) => {
  expect(words(english)).toEqual(chinese);
});

test('what is found by another word is marked where it stands', () => {
  const query = { ...queryOf('hospital'), also: inChinese('hospital', glossary) };
  expect(rankIn('新建县医院门诊楼', query)).toBe(2);
  expect(parted('新建县医院门诊楼', query)).toEqual(['新建县', '医院', '门诊楼']);
  const lines = [
    {
      at: 3,
      kind: 'sentence' as const,
      words: '新建县医院门诊楼。',
      facts: [['project' as const, '县医院门诊楼', 5, '', ''] as const],
    },
  ];
  const found = matchLines(lines, { id: 'jia', zh: '甲县', en: 'Jia' }, query, true);
  expect(found.map(({ type }) => type)).toEqual(['project', 'sentence']);
});

test('every word of the glossary is small letters, and leads to Chinese', () => {
  for (const [english, chinese] of Object.entries(glossary)) {
    expect(english).toMatch(/^[a-z][a-z -]*$/);
    expect(chinese.length, english).toBeGreaterThan(0);
    for (const word of chinese) expect(word).toMatch(/^\p{Script=Han}+$/u);
  }
});
