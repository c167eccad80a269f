import type { Dataset } from '../dataset.ts';
import { headlines } from './holdings.ts';
import { exampleOf } from './home/example.ts';
import { feature, gapsOf, window } from './home/featured.ts';
import { recentOf, registerOf, suggestionsOf } from './home/lists.ts';
import type { HomeView } from './home/types.ts';
import { yearPlotOf } from './home/year.ts';

export type {
  Example,
  Featured,
  MiniPoint,
  RecentPromises,
  RegisterEntry,
  YearPlot,
  YearRow,
} from './home/types.ts';

export function homeView(dataset: Dataset): HomeView {
  const headline = headlines(dataset.indicators);
  const indicator = headline[0] ?? null;
  const featured = indicator
    ? dataset.regions.filter((region) => region.featured).map((region) => feature(dataset, region, indicator))
    : [];
  const { from, to } = window(featured.flatMap((entry) => entry.points.map((point) => point.year)));
  for (const entry of featured) {
    entry.points = entry.points.filter((point) => point.year >= from && point.year <= to);
    entry.gaps = gapsOf(entry, from, to);
  }
  const verdicts = dataset.comparisons.map((comparison) => comparison.verdict);
  const judged = verdicts.filter(
    (verdict) => verdict === 'met' || verdict === 'close' || verdict === 'missed',
  );
  return {
    example: exampleOf(dataset, headline),
    indicator,
    featured,
    chart: {
      from,
      to,
      top: Math.max(0, ...featured.flatMap((entry) => entry.points.map((point) => point.value))),
    },
    register: registerOf(dataset),
    recent: recentOf(dataset),
    yearPlot: indicator && yearPlotOf(dataset, indicator),
    totals: {
      documents: dataset.documents.length,
      regions: new Set(dataset.documents.map((document) => document.region)).size,
      results: dataset.observations.filter((figure) => figure.kind === 'result').length,
      targets: dataset.observations.filter((figure) => figure.kind === 'target').length,
      promises: verdicts.length,
      judged: judged.length,
      met: judged.filter((verdict) => verdict === 'met').length,
    },
    suggestions: suggestionsOf(dataset),
  };
}
