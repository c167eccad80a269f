import { keyOf, type Locale, t } from '../i18n/index.ts';
import type { Indicator, Observation } from '../model/index.ts';
import { formatDate, formatPeriod, formatValue } from './format.ts';
import { figureWords, indicatorName } from './names.ts';

/** One field of a figure that a person changed, in words. */
export interface Change {
  field: string;
  /** What had been read. */
  was: string;
  now: string;
  /** Whether both are words of the report, Chinese whatever the page's language. */
  chinese: boolean;
}

/** What a person changed of a figure, why, who and when, in words. */
export interface Corrected {
  /** added: the rules had not read it at all · dropped: they had, and it is no figure. */
  action: 'changed' | 'added' | 'dropped';
  changes: Change[];
  /** Of what was dropped: the words that name it, Chinese, and the value that was read. */
  read: { words: string; value: string } | null;
  reason: string;
  /** Whether the reason is Chinese on a page that is not. */
  chineseReason: boolean;
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
      chinese: field === 'label',
    }));
  if (fields.some((field) => OF_THE_VALUE.has(field))) {
    changes.push({
      field: t(locale, 'correction.field.value'),
      was: formatValue(before, locale).text,
      now: formatValue(figure, locale).text,
      chinese: false,
    });
  }
  // What was read and not made other than it was read has been taken out.
  const action = figure.origin === 'read' ? 'dropped' : changes.length === 0 ? 'added' : 'changed';
  const { reason, reasonEn, by, on } = correction;
  return {
    action,
    changes,
    read:
      action === 'dropped' ? { words: figureWords(figure), value: formatValue(figure, locale).text } : null,
    reason: locale === 'zh' ? reason : (reasonEn ?? reason),
    chineseReason: locale !== 'zh' && reasonEn === undefined,
    by,
    on: formatDate(on, locale),
  };
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
    corrected.action === 'added'
      ? t(locale, 'correction.added')
      : corrected.read
        ? t(locale, 'correction.dropped', { read: `“${corrected.read.words}” ${corrected.read.value}` })
        : corrected.changes
            .map(({ field, was, now }) => t(locale, 'correction.change', { field, was, now }))
            .join(t(locale, 'correction.join'));
  return t(locale, 'correction.line', { changes, ...credits(corrected) });
}

const credits = ({ reason, chineseReason, by, on }: Corrected) => ({
  reason: chineseReason ? `“${reason}”` : reason,
  by,
  on,
});
