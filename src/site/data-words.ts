import { isKey, type Locale, t } from '../i18n/index.ts';
import chinese from './dictionary.zh.json' with { type: 'json' };

/** What a data file is, in the words of the interface; files that have none there keep their own. */
export const fileDescriber =
  (locale: Locale) =>
  (path: string, own: string): string => {
    const key = `data.file.${path}`;
    return isKey(key) ? t(locale, key) : own;
  };

/** What a field means. Schemas are written in English; the Chinese of each description is kept under it. */
export const fieldDescriber =
  (locale: Locale) =>
  (description: string): string =>
    locale === 'zh' ? ((chinese as Record<string, string>)[description] ?? description) : description;
