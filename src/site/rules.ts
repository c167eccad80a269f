import { isKey, type Locale, t } from '../i18n/index.ts';

/** The name of a reading rule as a person would say it; a test holds that each has one. */
export function ruleName(rule: string, locale: Locale): string {
  const key = `rule.${rule}`;
  return isKey(key) ? t(locale, key) : rule;
}

/** Why a number was bound to no indicator, in words. */
export function doubtName(doubt: string, locale: Locale): string {
  const key = `doubt.${doubt}`;
  return isKey(key) ? t(locale, key) : doubt;
}
