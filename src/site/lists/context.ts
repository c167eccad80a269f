import type { Context } from '../../components/lists/core/list.ts';
import { sayer } from '../../components/lists/core/words.ts';
import { type Locale, messagesOf } from '../../i18n/index.ts';
import type { Dataset } from '../dataset.ts';
import { links } from '../links.ts';
import { indicatorName, regionName } from '../names.ts';

/** Names by code in the language of a page: also what the browser is given to draw rows with. */
export function namesOf(dataset: Dataset, locale: Locale): Pick<Context, 'regions' | 'indicators'> {
  return {
    regions: Object.fromEntries(dataset.regions.map((region) => [region.slug, regionName(region, locale)])),
    indicators: Object.fromEntries(
      dataset.indicators.map((indicator) => [indicator.id, indicatorName(indicator, locale, true)]),
    ),
  };
}

/** What rows are drawn with when the page is built. @param place whether rows say their region */
export function contextOf(dataset: Dataset, locale: Locale, place: boolean): Context {
  const to = links(locale);
  return {
    say: sayer(messagesOf(locale)),
    locale,
    place,
    report: (document, offset) => to.report(document, offset),
    ...namesOf(dataset, locale),
  };
}
