import { type Locale, t } from '../i18n/index.ts';
import type { Observation } from '../model/index.ts';

type Source = NonNullable<Observation['source']>;

/**
 * The title of the source of an entered figure in the reader's language. It stands in running text and in tooltips,
 * where Chinese could not be marked as such: without an English title only the kind of source is said.
 */
export function sourceTitle(source: Source, locale: Locale): string {
  if (locale === 'zh') return source.title;
  return (
    source.titleEn ??
    t(locale, source.date ? 'source.chineseOf' : 'source.chinese', { date: source.date ?? '' })
  );
}

export function sourcePublisher(source: Source, locale: Locale): string {
  return locale === 'zh' ? source.publisher : (source.publisherEn ?? t(locale, 'source.chinesePublisher'));
}

export { type Stretch, stretches } from './stretches.ts';
