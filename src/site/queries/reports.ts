import type { ReportRow } from '../../components/lists/kinds/reports.ts';
import type { Dataset } from '../../dataset/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { formatDate } from '../format.ts';
import { lookOf } from './reader/look.ts';

/** All documents by region, the earliest first, with how much was read in each. */
export function reportRows(dataset: Dataset, locale: Locale): ReportRow[] {
  const counts = new Map<string, Pick<ReportRow, 'results' | 'targets' | 'others'>>();
  for (const figure of dataset.observations) {
    if (figure.document === null) continue;
    const count = counts.get(figure.document) ?? { results: 0, targets: 0, others: 0 };
    const look = lookOf(figure);
    count[look === 'result' ? 'results' : look === 'target' ? 'targets' : 'others']++;
    counts.set(figure.document, count);
  }
  const order = new Map(dataset.regions.map(({ slug }, index) => [slug, index]));
  return dataset.documents
    .filter(({ region }) => order.has(region))
    .map(
      ({ id, region, year, kind, title, date, characters }): ReportRow => ({
        region,
        document: id,
        year,
        kind,
        title,
        date: date ? formatDate(date, locale) : '',
        characters,
        results: 0,
        targets: 0,
        others: 0,
        ...counts.get(id),
      }),
    )
    .sort(
      (a, b) =>
        order.get(a.region)! - order.get(b.region)! || a.year - b.year || a.kind.localeCompare(b.kind),
    );
}
