import { keyOf, type Locale, t } from '../i18n/index.ts';
import type { Indicator, Observation } from '../model/index.ts';
import { formatDate, formatPeriod, formatValue } from './format.ts';
import { indicatorName } from './names.ts';

/** One field of a figure that a person changed, in words. */
export interface Change {
  field: string;
  /** What had been read. */
  was: string;
  now: string;
}

/** What a person changed of a figure, why, who and when, in words. */
export interface Corrected {
  /** Empty for a figure that the rules had not read at all. */
  changes: Change[];
  reason: string;
  by: string;
  on: string;
}

type Indicators = ReadonlyMap<string, Indicator>;

/** Number, unit, bound and rank are said together: as the figure reads. */
const OF_THE_VALUE: ReadonlySet<string> = new Set(['value', 'unit', 'bound', 'rank']);

/** The correction of a figure, field by field. Null for a figure that nobody corrected. */
export function correctedOf(figure: Observation, indicators: Indicators, locale: Locale): Corrected | null {
  const { correction } = figure;
  if (correction === undefined) return null;
  const was = correction.was ?? {};
  const before = { ...figure, ...was } as Observation;
  const fields = Object.keys(was);
  const changes = fields
    .filter((field) => !OF_THE_VALUE.has(field))
    .map((field) => ({
      field: t(locale, keyOf('correction.field', field)),
      was: wordsOf(before, field, indicators, locale),
      now: wordsOf(figure, field, indicators, locale),
    }));
  if (fields.some((field) => OF_THE_VALUE.has(field))) {
    changes.push({
      field: t(locale, 'correction.field.value'),
      was: formatValue(before, locale).text,
      now: formatValue(figure, locale).text,
    });
  }
  return { changes, reason: correction.reason, by: correction.by, on: formatDate(correction.on, locale) };
}

function wordsOf(figure: Observation, field: string, indicators: Indicators, locale: Locale): string {
  switch (field) {
    case 'indicator': {
      const indicator = figure.indicator === null ? undefined : indicators.get(figure.indicator);
      return indicator ? indicatorName(indicator, locale) : t(locale, 'figures.uncatalogued');
    }
    case 'label':
      return figure.label.replace(/\s+/g, '');
    case 'kind':
      return t(locale, `mark.${figure.kind}`);
    case 'measure':
      return t(locale, `measure.${figure.measure}`);
    case 'period':
      return formatPeriod(figure.period, locale);
    case 'scope':
      return t(locale, `correction.scope.${figure.scope}`);
    case 'theme':
      return t(locale, keyOf('theme', figure.theme));
    default:
      throw new Error(`a correction changes "${field}", which the site has no words for`);
  }
}

/** All of a correction in one line, for tooltips and the panel of the explorer. */
export function correctionLine(corrected: Corrected, locale: Locale): string {
  const changes =
    corrected.changes.length === 0
      ? t(locale, 'correction.added')
      : corrected.changes
          .map((change) => t(locale, 'correction.change', { ...change }))
          .join(t(locale, 'correction.join'));
  return t(locale, 'correction.line', { changes, ...credits(corrected) });
}

const credits = ({ reason, by, on }: Corrected) => ({ reason, by, on });
