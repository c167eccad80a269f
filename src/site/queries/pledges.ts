import type { PledgeRow } from '../../components/lists/kinds/pledges.ts';
import type { Dataset } from '../../dataset/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { formatValue, hanNumber } from '../format.ts';
import { subjectsOf } from '../subjects.ts';
import { factsOf, offsetOf } from './facts.ts';

/** The items of all 民生实事 lists by region, each list in its order. */
export function pledgeRows(dataset: Dataset, locale: Locale): PledgeRow[] {
  const facts = factsOf(dataset);
  const order = new Map(dataset.regions.map(({ slug }, index) => [slug, index]));
  return dataset.pledges
    .filter(({ region, document }) => order.has(region) && facts.documents.has(document))
    .map((pledge): PledgeRow => {
      const figures = pledge.observations.flatMap((id) => facts.observations.get(id) ?? []);
      const judged = figures.flatMap(({ id }) => facts.comparisons.get(id) ?? [])[0];
      return {
        region: pledge.region,
        document: pledge.document,
        offset: offsetOf(pledge) ?? 0,
        year: pledge.year,
        ordinal: pledge.ordinal,
        nth: locale === 'zh' ? hanNumber(pledge.ordinal) : String(pledge.ordinal),
        of: pledge.of,
        text: pledge.text,
        subjects: subjectsOf(pledge.text),
        themes: [...new Set(figures.map(({ theme }) => theme))],
        figures: figures.map((figure) => [
          formatValue(figure, locale).text,
          figure.kind,
          offsetOf(figure) ?? 0,
        ]),
        verdict: judged?.verdict ?? '',
      };
    })
    .sort((a, b) => order.get(a.region)! - order.get(b.region)!);
}
