import { expect, test } from 'vitest';
import { sourcePublisher, sourceTitle, stretches } from '../../../src/site/tongue.ts';
import { unmarkedChinese } from '../../e2e/support/tongue.ts';

test.each([
  ['Unit: 元', ['Unit: ', '元']],
  ['pinyin without 县/区/市, unique', ['pinyin without ', '县/区/市', ', unique']],
  ['about (左右, 约)', ['about (', '左右', ', ', '约', ')']],
  ['no Chinese', ['no Chinese']],
])('tells the Chinese in “%s” apart', (text, parts) => {
  expect(stretches(text).map((part) => part.text)).toEqual(parts);
  expect(stretches(text).every(({ text: words, chinese }) => chinese === /\p{Script=Han}/u.test(words))).toBe(
    true,
  );
});

test('a source without English is only said to be Chinese', () => {
  const source = { title: '某年统计公报', publisher: '某局', date: '2030' };
  expect(sourceTitle(source, 'zh')).toBe('某年统计公报');
  expect(sourceTitle(source, 'en')).toBe('a source in Chinese (2030)');
  expect(sourceTitle({ ...source, titleEn: 'A bulletin' }, 'en')).toBe('A bulletin');
  expect(sourcePublisher({ ...source, publisherEn: 'A bureau' }, 'en')).toBe('A bureau');
});

test.each([
  ['<p lang="en">growth of 某县</p>', 1],
  ['<p lang="en">growth of <span lang="zh">某县</span></p>', 0],
  ['<html lang="en"><a title="某县">x</a>', 1],
  ['<html lang="en"><a title="As written: “3万户”">x</a>', 0],
  ['<html lang="en"><a title="sentence ““某某”工程”">x</a>', 0],
  ['<html lang="en"><title>East County 东县</title>', 0],
  ['<html lang="en"><title>West County 西县</title>', 1],
  ['<html lang="zh-CN"><p>某县</p>', 0],
])('unmarked Chinese in %s: %d', (html, count) => {
  expect(unmarkedChinese(html, ['East County 东县'])).toHaveLength(count);
});
