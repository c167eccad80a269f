import { describe, expect, it } from 'vitest';
import { fullDate, meetingDate, meetingDay } from '../../../src/importer/4-identify/date.ts';
import { regionOf } from '../../../src/importer/4-identify/region.ts';
import { speakerOf } from '../../../src/importer/4-identify/speaker.ts';
import { yearsOf } from '../../../src/importer/4-identify/years.ts';
import { gazetteer } from '../../../src/importer/places/gazetteer.ts';
import { englishName, plainSlug, uniqueSlug } from '../../../src/importer/places/names.ts';

describe('dates', () => {
  it('reads figures and characters', () => {
    expect(fullDate('二〇二三年二月二十一日在某县')).toBe('2023-02-21');
    expect(fullDate('2023年2月30日，2023年3月1日')).toBe('2023-03-01');
    expect(meetingDate('发布于2023年5月1日|——2023年2月9日在某县第九届人民代表大会')).toBe('2023-02-09');
    expect(meetingDay('4月24日至27日,某县第九届人民代表大会第五次会议召开')).toEqual([4, 24]);
  });
});

describe('speakers', () => {
  it.each([
    [['——2022年3月4日在某县第九届人民代表大会第二次会议上', '某县人民政府县长石溪', '各位代表：'], '石溪'],
    [['2022年3月4日在某县第九届人民代表大会第二次会议上县;长;石;溪各位代表:现在'], '石溪'],
    [['2022年3月4日在某县第九届人民代表大会第二次会议上;石溪云;各位代表:现在'], '石溪云'],
    [['2022年3月4日在某省第九届人民代表大会第二次会议上省长石溪作政府工作报告。'], '石溪'],
    [['----2022年3月4日石溪市长在某市第九届人民代表大会第二次会议的政府工作报告'], '石溪'],
    [['自治区主席阿不都·石溪', '各位代表：'], '阿不都·石溪'],
    [['——2022年3月4日在某省第九届人民代表大会第二次会议上', '石溪云', '各位代表：'], '石溪云'],
    [['各位代表：现在，我代表县人民政府'], null],
  ])('%j: %s', (head, name) => {
    expect(speakerOf(head)).toBe(name);
  });
});

describe('years', () => {
  it('tells title, review and plan apart', () => {
    expect(yearsOf(['2022年某县政府工作报告'], '一、2021年工作回顾。二、2022年主要目标和重点工作')).toEqual({
      title: 2022,
      reviewed: 2021,
      planned: 2022,
    });
    expect(yearsOf([], '精彩2021全县奋进2022')).toEqual({ title: null, reviewed: 2021, planned: 2022 });
  });
});

describe('regions', () => {
  const find = (head: string, words = '', file = 'capture.txt') =>
    regionOf([head], words, file, gazetteer()).places.map((place) => place.code);

  it('takes the name before the congress, the longest that is a place', () => {
    expect(find('2022年3月4日在蔚县第九届人民代表大会第二次会议上')).toEqual(['130726']);
    expect(find('2022年政府工作报告|在广西壮族自治区第九届人民代表大会')).toEqual(['450000']);
    expect(find('2022年广西政府工作报告')).toEqual(['450000']);
    expect(find('现在，我代表', '', '2022年滕州市政府工作报告.docx')).toEqual(['370481']);
  });

  it('settles a name that several places have by the places above, and else names them all', () => {
    expect(find('在南京市鼓楼区第九届人民代表大会第二次会议上')).toEqual(['320106']);
    expect(find('在鼓楼区第九届人民代表大会第二次会议上', '开封的夜市')).toEqual(['410204']);
    expect(find('在鼓楼区第九届人民代表大会第二次会议上')).toHaveLength(4);
  });

  it('says which name it does not know', () => {
    expect(regionOf(['在某某新区第九届人民代表大会第二次会议上'], '', 'a.txt', gazetteer())).toEqual({
      places: [],
      because: '某某新区',
    });
  });
});

describe('names', () => {
  const place = (code: string) => gazetteer().find((one) => one.code === code)!;

  it.each([
    ['滕州市', 'tengzhou', 'Tengzhou City'],
    ['蔚县', 'yuxian', 'Yu County'],
    ['陕西省', 'shaanxi', 'Shaanxi Province'],
    ['内蒙古自治区', 'neimenggu', 'Inner Mongolia Autonomous Region'],
    ['恩施土家族苗族自治州', 'enshi', 'Enshi Tujia and Miao Autonomous Prefecture'],
    ['浦东新区', 'pudong', 'Pudong New Area'],
    ['乐清市', 'yueqing', 'Yueqing City'],
    ['城区', 'chengqu', 'Cheng District'],
  ])('%s: %s, %s', (name, slug, english) => {
    expect(plainSlug(name)).toBe(slug);
    expect(englishName(name)).toBe(english);
  });

  it('makes a slug unique by the region above, a province by what it is', () => {
    expect(uniqueSlug(place('220104'), new Set())).toBe('chaoyang');
    expect(uniqueSlug(place('220104'), new Set(['chaoyang']))).toBe('chaoyang-changchun');
    expect(uniqueSlug(place('650000'), new Set(['xinjiang']))).toBe('xinjiang-region');
    expect(uniqueSlug(place('220104'), new Set(['chaoyang', 'chaoyang-changchun']))).toBe('chaoyang-220104');
  });

  it('gives every place of the list a slug', () => {
    for (const one of gazetteer()) expect(plainSlug(one.name), one.name).toMatch(/^[a-z]+$/);
  });
});
