import { type Key, type Locale, type Params, pieces, t } from '../../../i18n/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { canonicalValue, formatAmount, formatNumber, formatValue, rounded } from '../../format.ts';
import { indicatorName, regionName } from '../../names.ts';
import { sourceTitle } from '../../tongue.ts';
import type { Catalogued, Holdings } from '../holdings.ts';
import type { Goal } from './goals.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** A stretch of the sentence: words, or a figure that links to where it is said. */
export type LeadPart = { text: string } | { figure: Catalogued; words: string };

export interface Lead {
  parts: LeadPart[];
  /** Whether something in it was computed here, which the line under it must say. */
  computed: string[];
}

type Slots = Record<string, LeadPart[] | string>;

/** A template with words and figures in its slots. */
function fill(locale: Locale, key: Key, slots: Slots, params: Params = {}): LeadPart[] {
  return pieces(locale, key, params).flatMap((piece): LeadPart[] => {
    if ('text' in piece) return [{ text: piece.text }];
    const slot = slots[piece.slot];
    if (slot === undefined) throw new Error(`"${key}" has a slot "${piece.slot}" that nothing fills`);
    return typeof slot === 'string' ? [{ text: slot }] : slot;
  });
}

/** The row the sentence is about: the first headline indicator of which most is known. */
function subjectOf(ledger: Ledger): LedgerRow | null {
  const has = (row: LedgerRow) => ('figure' in row.level ? 2 : 0) + ('figure' in row.growth ? 1 : 0);
  return (
    ledger.rows.find((row) => has(row) > 0) ?? ledger.rows.find((row) => 'figure' in row.promise) ?? null
  );
}

/**
 * One sentence that says where a region stands, from fixed templates: what was last reported, what was promised next
 * and what came of it, and how far the goal of the plan is. Says who says it, and says what is missing.
 */
export function leadOf(holdings: Holdings, ledger: Ledger, goals: readonly Goal[], locale: Locale): Lead {
  const region = regionName(holdings.region, locale);
  const row = subjectOf(ledger);
  if (row === null)
    return {
      parts: [...fill(locale, 'lead.nothing', { region }), { text: t(locale, 'lead.stop') }],
      computed: [],
    };
  const goal = goals.find(
    (candidate) => candidate.indicator.id === row.indicator.id && candidate.path !== null,
  );
  const clauses = [
    reported(row, region, locale),
    promised(row, holdings, locale),
    ahead(goal, locale),
  ].filter((clause): clause is Clause => clause !== null);
  const parts = clauses.flatMap((clause, index) => [
    ...(index === 0 ? [] : [{ text: t(locale, 'lead.join') }]),
    ...clause.parts,
  ]);
  return {
    parts: [...parts, { text: t(locale, 'lead.stop') }],
    computed: clauses.flatMap((clause) => clause.computed),
  };
}

interface Clause {
  parts: LeadPart[];
  computed: string[];
}

const cite = (figure: Catalogued, locale: Locale): LeadPart[] => [
  { figure, words: formatValue(canonicalValue(figure), locale).text },
];

/** The name of an indicator inside a sentence: English names begin small there, but not GDP. */
function inSentence(indicator: Indicator, locale: Locale): string {
  const name = indicatorName(indicator, locale, locale === 'en');
  return locale === 'en' && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A growth without its sign; the words around it say rise or fall. */
function size(figure: Catalogued, locale: Locale): LeadPart[] {
  return [{ figure, words: formatValue({ ...figure, value: Math.abs(figure.value) }, locale).text }];
}

/** A change without its plus; the words around it say a rise. A fall keeps its minus. */
function change(figure: Catalogued, locale: Locale): LeadPart[] {
  return [{ figure, words: formatValue({ ...figure, measure: 'level' }, locale).text }];
}

function reported(row: LedgerRow, region: string, locale: Locale): Clause | null {
  const year = row.resultYear;
  if (year === null)
    return {
      parts: fill(locale, 'lead.noResult', { region, indicator: inSentence(row.indicator, locale) }),
      computed: [],
    };
  const level = 'figure' in row.level ? row.level.figure : null;
  const growth = 'figure' in row.growth ? row.growth.figure : null;
  const source = (level ?? growth)?.source;
  const opening = source
    ? fill(locale, 'lead.entered', { region, source: sourceTitle(source, locale) })
    : fill(locale, 'lead.reports', { region });
  const slots = { year: String(year), indicator: inSentence(row.indicator, locale) };
  const parts: LeadPart[] = [...opening];
  if (level) {
    parts.push(...fill(locale, 'lead.level', { ...slots, level: cite(level, locale) }));
    if (growth)
      parts.push(
        ...fill(locale, growth.value < 0 ? 'lead.levelFell' : 'lead.levelGrew', {
          growth: size(growth, locale),
        }),
      );
  } else if (growth) {
    parts.push(
      ...fill(locale, growth.value < 0 ? 'lead.fell' : 'lead.grew', {
        ...slots,
        growth: size(growth, locale),
      }),
    );
  }
  if (row.rank) parts.push(...fill(locale, 'lead.rank', { rank: cite(row.rank, locale) }));
  return { parts, computed: [] };
}

function promised(row: LedgerRow, holdings: Holdings, locale: Locale): Clause | null {
  if (!('figure' in row.promise)) {
    const { gap } = row.promise;
    if (gap.kind === 'not-stated' && row.promiseYear !== null && row.promiseYear > (row.resultYear ?? 0)) {
      return { parts: fill(locale, 'lead.promiseNone', { year: String(row.promiseYear) }), computed: [] };
    }
    if (gap.kind !== 'no-number') return null;
    return {
      parts: fill(locale, 'lead.promiseWords', {
        year: String(row.promiseYear),
        words: gap.quote,
      }),
      computed: [],
    };
  }
  const target = row.promise.figure;
  const key: Key =
    target.measure === 'growth'
      ? 'lead.promiseGrowth'
      : target.measure === 'change'
        ? 'lead.promiseChange'
        : 'lead.promise';
  const parts = fill(locale, key, {
    year: String(target.period.to),
    target: target.measure === 'change' ? change(target, locale) : cite(target, locale),
  });
  const verdict = row.comparison?.verdict;
  if (verdict === 'open' || verdict === undefined) {
    parts.push({
      text: t(locale, row.comparison?.reason === 'no-report-yet' ? 'lead.notYet' : 'lead.noReport'),
    });
  } else if (verdict === 'unrated') {
    parts.push({
      text: t(locale, row.comparison?.reason === 'not-stated' ? 'lead.notStated' : 'lead.unrated'),
    });
  } else {
    const result = holdings.figures.find((figure) => figure.id === row.comparison?.results[0]);
    const by = t(locale, result?.origin === 'entered' ? 'lead.byEntered' : 'lead.byReported');
    parts.push({ text: t(locale, `lead.${verdict}`, { by }) });
  }
  return { parts, computed: [] };
}

function ahead(goal: Goal | undefined, locale: Locale): Clause | null {
  const path = goal?.path;
  if (!goal || !path) return null;
  const slots = { year: String(path.goal.year), goal: cite(goal.target, locale) };
  if (path.reached) {
    return {
      parts: fill(locale, 'lead.goalReached', { ...slots, since: String(path.now.year) }),
      computed: [],
    };
  }
  const missing = formatAmount({ value: rounded(path.missing), unit: path.unit }, locale).text.replace(
    /^CNY /,
    'CNY\u00a0',
  );
  const parts = fill(locale, 'lead.goal', { ...slots, missing });
  const computed = [missing];
  const left = path.goal.year - path.now.year;
  if (path.pace?.unit === '%' && left > 0) {
    const pace = `${formatNumber(rounded(path.pace.value, 2))}%`;
    parts.push(...fill(locale, 'lead.pace', { years: yearsWord(left, locale), pace }, { n: left }));
    computed.push(pace);
  }
  return { parts, computed };
}

/** 三年, three years. Spans beyond ten do not occur in a five-year plan. */
function yearsWord(years: number, locale: Locale): string {
  const words = { zh: '零一两三四五六七八九', en: 'no one two three four five six seven eight nine' }[locale];
  const list = locale === 'zh' ? [...words] : words.split(' ');
  return list[years] ?? String(years);
}
