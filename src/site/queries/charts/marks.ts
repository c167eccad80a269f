import { clean, printed, rough } from '../../../charts/numbers.ts';
import type { Mark } from '../../../charts/spec.ts';
import type { Dataset } from '../../../dataset/index.ts';
import { laterFirst, momentOf } from '../../../derive/chronology.ts';
import { type Locale, t } from '../../../i18n/index.ts';
import type { Bound, DocumentRecord, Observation } from '../../../model/index.ts';
import { mainEvidence, quoted } from '../../evidence.ts';
import { formatPeriod, formatValue } from '../../format.ts';
import { type Links, sentence } from '../../links.ts';
import { sourcePublisher, sourceTitle } from '../../tongue.ts';
import { factsOf } from '../facts.ts';
import type { Shown } from './units.ts';

/** A document in a source line: 2023年政府工作报告. */
export function documentName(document: DocumentRecord, locale: Locale): string {
  return t(locale, 'chart.source.document', {
    year: document.year,
    kind: t(locale, `kind.${document.kind}`),
  });
}

export interface Context {
  dataset: Dataset;
  locale: Locale;
  to: Links;
}

export function sourceName(figure: Observation, { dataset, locale }: Context): string {
  const document = figure.document === null ? undefined : factsOf(dataset).documents.get(figure.document);
  if (document) return documentName(document, locale);
  const { source } = figure;
  if (!source) throw new Error(`figure ${figure.id} has neither document nor source`);
  return t(locale, 'chart.source.entered', {
    title: sourceTitle(source, locale),
    publisher: sourcePublisher(source, locale),
  });
}

/**
 * The latest statement speaks; what was read goes before what was entered, and in one document the figure itself
 * before the mark it passed (跨过150亿元大关，达到158亿元).
 */
export function speaking(figures: readonly Observation[], dataset: Dataset): Observation {
  const { documents } = factsOf(dataset);
  return [...figures].sort(
    (a, b) =>
      Number(a.origin === 'entered') - Number(b.origin === 'entered') ||
      laterFirst(momentOf(a, documents), momentOf(b, documents)) ||
      Number(a.bound !== 'exact') - Number(b.bound !== 'exact'),
  )[0]!;
}

export function markOf(figure: Observation, unit: Shown, context: Context): Mark | null {
  const { locale, to } = context;
  const amount = figure.measure === 'level' ? figure.canonical : figure;
  if (!amount) return null;
  const value = rough(clean(amount.value * 10 ** unit.exponent));
  const entered = figure.origin === 'entered';
  const said = formatValue(figure, locale).text;
  const exact = figure.bound === 'exact' || figure.measure === 'rank';
  const [before = '', after = ''] = exact
    ? []
    : t(locale, `chart.mark.${figure.bound as Exclude<Bound, 'exact'>}`).split('|');
  return {
    id: figure.id,
    year: figure.period.to,
    kind: figure.kind,
    entered,
    bound: figure.bound,
    value,
    text: before + printed(value),
    boundText: after,
    sentence: t(locale, entered ? 'chart.sentence.entered' : `chart.sentence.${figure.kind}`, {
      period: formatPeriod(figure.period, locale),
      value: figure.measure === 'growth' ? t(locale, 'chart.sentence.growth', { value: said }) : said,
    }),
    quote: quoteOf(figure),
    source: sourceName(figure, context),
    href: sentence(to, figure),
  };
}

function quoteOf(figure: Observation): string | null {
  const evidence = mainEvidence(figure);
  return evidence === null ? null : quoted(evidence.quote);
}
