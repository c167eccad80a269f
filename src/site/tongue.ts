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

/** A stretch of a text, and whether it is Chinese. */
export interface Stretch {
  text: string;
  chinese: boolean;
}

const RUN = /\p{Script=Han}[\p{Script=Han}、，。；：（）“”·—／/]*\p{Script=Han}|\p{Script=Han}/gu;

/** A text in English with what is Chinese in it told apart, so that it can be marked: names, units, wordings. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), chinese: false });
    found.push({ text: match[0], chinese: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), chinese: false });
  return found;
}
