import { pinyin } from 'pinyin-pro';
import { fold } from '../../../components/search/fold.ts';
import type { Named } from '../../../components/search/types.ts';
import type { Dataset } from '../../../dataset/index.ts';
import { expandAlias } from '../../../model/alias.ts';
import { createLinks } from '../../links.ts';
import { documentName } from '../charts/marks.ts';
import { factsOf } from '../facts.ts';
import { lists } from './lists.ts';
import { plain } from './plain.ts';

/** Pinyin without tones, whole and by its initials: xinjiangxian, xjx. */
function romanised(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const whole = syllables.join('');
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  // 吕 is typed lv or lu.
  return [...new Set([whole.replaceAll('ü', 'v'), whole.replaceAll('ü', 'u'), initials])].map((text) =>
    fold(plain(text)),
  );
}

/** Everything that is found by a name of its own. */
export function named(dataset: Dataset): Named[] {
  const to = createLinks('zh', '/');
  const under = (address: string) => address.slice(1);
  const { regions } = factsOf(dataset);
  return [
    ...dataset.regions.map(
      (region): Named => ({
        type: 'region',
        zh: region.name,
        en: region.nameEn,
        also: [...new Set([region.slug, ...romanised(region.name), region.code])],
        path: under(to.county(region.slug)),
      }),
    ),
    ...dataset.indicators.map(
      (indicator): Named => ({
        type: 'indicator',
        zh: indicator.zh,
        en: indicator.en,
        also: [
          ...new Set([
            ...romanised(indicator.zh),
            ...indicator.aliases.flatMap((alias) => expandAlias(alias)).map((alias) => fold(plain(alias))),
          ]),
        ].slice(0, 24),
        path: under(to.indicator(indicator.id)),
      }),
    ),
    ...lists(dataset),
    ...dataset.documents.map((document): Named => {
      const region = regions.get(document.region);
      return {
        type: 'report',
        zh: plain(document.title),
        en: `${region?.nameEn ?? ''}: ${documentName(document, 'en')}`,
        also: [
          fold(plain(`${region?.name}${documentName(document, 'zh')}`)),
          document.id.replaceAll('-', ''),
        ],
        path: under(to.report(document.id)),
      };
    }),
  ];
}
