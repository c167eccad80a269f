import type { Locale } from '../i18n/index.ts';
import type { Indicator } from '../model/index.ts';

/** The name of a region, or of one above it, in the reader's language. */
export function regionName(region: { name: string; nameEn?: string }, locale: Locale): string {
  return locale === 'zh' ? region.name : (region.nameEn ?? region.name);
}

/** The name of an indicator; `short` for narrow places. */
export function indicatorName(indicator: Indicator, locale: Locale, short = false): string {
  return (short ? indicator.short?.[locale] : undefined) ?? indicator[locale];
}
