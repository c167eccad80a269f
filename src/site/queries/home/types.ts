import type { Comparison, DocumentRecord, Indicator, Observation, Region } from '../../../model/index.ts';
import type { Gap } from '../../gap.ts';
import type { Entry } from '../county/ledger.ts';
import type { Tally } from '../county.ts';
import type { Catalogued } from '../holdings.ts';

/** A promise beside its result, as the front page's example. */
export interface Example {
  region: Region;
  indicator: Indicator;
  comparison: Comparison;
  target: Observation;
  result: Observation;
  document: DocumentRecord | null;
}

/** One year of a region's small chart. */
export interface MiniPoint {
  year: number;
  value: number;
  kind: Observation['kind'];
  entered: boolean;
}

export interface Featured {
  region: Region;
  documents: DocumentRecord[];
  points: MiniPoint[];
  /** Years between the first and the last of the chart without a point: no report, or not stated. */
  gaps: { year: number; gap: Gap }[];
  rows: { label: 'level' | 'growth' | 'promise' | 'goal'; year: number | null; entry: Entry }[];
  rank: Catalogued | null;
  tally: Tally;
}

export interface RegisterEntry {
  region: Region;
  /** The city it belongs to; null for a city itself. */
  city: { name: string; nameEn?: string } | null;
  years: { from: number; to: number } | null;
}

export interface RecentPromises {
  document: DocumentRecord;
  region: Region;
  shown: Catalogued[];
  total: number;
}

export interface YearRow {
  region: Region;
  target: Catalogued;
  result: Catalogued | null;
  comparison: Comparison;
}

/** The year for which most regions promised a growth of the first headline indicator. */
export interface YearPlot {
  year: number;
  indicator: Indicator;
  rows: YearRow[];
  /** Those that are drawn: all, or of very many the highest and the lowest promises. */
  drawn: YearRow[];
  /** Documents given in that year, in all. */
  documents: number;
}

export interface HomeView {
  example: Example | null;
  /** The first headline indicator: what the small charts show. */
  indicator: Indicator | null;
  featured: Featured[];
  chart: { from: number; to: number; top: number };
  register: RegisterEntry[];
  recent: RecentPromises[];
  yearPlot: YearPlot | null;
  totals: {
    documents: number;
    regions: number;
    results: number;
    targets: number;
    promises: number;
    judged: number;
    met: number;
  };
  /** Indicators that many regions speak of, as ways in. */
  suggestions: Indicator[];
}
