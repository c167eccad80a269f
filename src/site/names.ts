import type { Locale } from '../i18n/index.ts';
import type { Indicator, Observation } from '../model/index.ts';

/** The name of a region, or of one above it, in the reader's language. */
export function regionName(region: { name: string; nameEn?: string }, locale: Locale): string {
  return locale === 'zh' ? region.name : (region.nameEn ?? region.name);
}

/** The name of an indicator; `short` for narrow places. */
export function indicatorName(indicator: Indicator, locale: Locale, short = false): string {
  return (short ? indicator.short?.[locale] : undefined) ?? indicator[locale];
}

/** The words of the text that name a figure; where a sentence begins with its number, the unit says what is counted. */
export function figureWords(figure: Observation): string {
  return figure.label.replace(/\s+/g, '') || figure.unit;
}
