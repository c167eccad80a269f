import type { ChartFile } from '../../charts/file/file.ts';
import { picture } from '../../charts/picture/picture.ts';
import { LANG, type Locale, t } from '../../i18n/index.ts';
import type { usualComparison } from './compare.ts';

/** The charts of the usual comparison as one file; null where no figures are there to be drawn. */
export async function comparisonFile(
  { comparison, address }: Pick<ReturnType<typeof usualComparison>, 'comparison' | 'address'>,
  locale: Locale,
): Promise<ChartFile | null> {
  const [part] = comparison.parts;
  if (!part || part.multiples.length === 0) return null;
  const cells = await Promise.all(
    part.multiples.map(async ({ series, figure }) => ({
      name: series.region.name,
      title: figure.title,
      subtitle: '',
      picture: await picture(figure.chart, 'narrow'),
    })),
  );
  return {
    heading: comparison.title,
    cells,
    label: part.multiples.map(({ series, figure }) => `${series.region.name}: ${figure.label}`).join(' '),
    lang: LANG[locale],
    notes: [
      t(locale, 'source.label') + part.sources + t(locale, 'compare.sourceNote') + part.derived,
      address,
    ],
  };
}
