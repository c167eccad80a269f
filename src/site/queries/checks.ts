import type { CheckRow, End } from '../../components/lists/kinds/checks.ts';
import type { Dataset } from '../../dataset/index.ts';
import { type Locale, t } from '../../i18n/index.ts';
import type { Check, Observation } from '../../model/index.ts';
import { fragment } from '../addresses.ts';
import { mainEvidence } from '../evidence.ts';
import { formatAmount, formatValue, rounded } from '../format.ts';
import { links } from '../links.ts';
import { indicatorName, regionName } from '../names.ts';
import { sourceTitle } from '../tongue.ts';
import { factsOf, offsetOf } from './facts.ts';

/** All checks by region. */
export function checkRows(dataset: Dataset, locale: Locale): CheckRow[] {
  const facts = factsOf(dataset);
  const to = links(locale);
  const order = new Map(dataset.regions.map(({ slug }, index) => [slug, index]));
  return dataset.checks
    .flatMap((check): CheckRow[] => {
      const region = facts.regions.get(check.region);
      const indicator = facts.indicators.get(check.indicator);
      if (region === undefined || indicator === undefined) return [];
      const ends = check.ends
        .flatMap((id) => facts.observations.get(id) ?? [])
        .map((one) => end(one, locale));
      return [
        {
          id: fragment(check.id),
          region: region.slug,
          kind: check.kind,
          indicator: indicator.id,
          from: check.period.from,
          to: check.period.to,
          ends,
          said: [
            indicatorName(indicator, locale),
            indicator.zh,
            regionName(region, locale),
            ...ends.map(({ quote }) => quote),
          ].join(' '),
          expected: check.expected,
          stated: check.stated,
          difference: check.difference,
          tolerance: check.tolerance,
          unit: check.unit,
          sum: reckoning(check, locale),
          county: to.county(region.slug),
          page: to.indicator(indicator.id),
        },
      ];
    })
    .sort((a, b) => order.get(a.region)! - order.get(b.region)!);
}

function end(figure: Observation, locale: Locale): End {
  return {
    shown: formatValue(figure, locale).text,
    kind: figure.kind,
    origin: figure.origin,
    measure: figure.measure,
    from: figure.period.from,
    to: figure.period.to,
    document: figure.document ?? '',
    offset: offsetOf(figure) ?? 0,
    source: figure.source ? sourceTitle(figure.source, locale) : '',
    quote: mainEvidence(figure)?.quote.replace(/\s+/g, '') ?? '',
  };
}

/** The reckoning of a check in a sentence. */
function reckoning(check: Check, locale: Locale): string {
  const amount = (value: number) => formatAmount({ value: rounded(value, 4), unit: check.unit }, locale).text;
  return t(locale, 'checks.sum', {
    expected: amount(check.expected),
    stated: amount(check.stated),
    difference: amount(Math.abs(check.difference)),
    tolerance: amount(check.tolerance),
  });
}
