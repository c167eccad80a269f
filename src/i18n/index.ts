import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** The languages of the interface, the default first. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Every string of the interface has a key, `page.thing`; a key that is not in zh.json does not compile. */
export type Key = keyof typeof zh;

const messages: Record<Locale, Record<string, string>> = { zh, en };

/** All strings of a language as they stand in its file, for those who fill them elsewhere. */
export const messagesOf = (locale: Locale): Readonly<Partial<Record<Key, string>>> => messages[locale];

/** What can stand in a placeholder. */
export type Params = Record<string, string | number>;

/** Keys that one language has and the other lacks. Empty in a build that may be published. */
export function missingKeys(a: Record<string, string> = zh, b: Record<string, string> = en): string[] {
  return [
    ...Object.keys(a).filter((key) => !(key in b)),
    ...Object.keys(b).filter((key) => !(key in a)),
  ].sort();
}

// Loaded by every page, so that a build with an untranslated string stops here.
const missing = missingKeys();
if (missing.length > 0) {
  throw new Error(`src/i18n: these keys are in one language only: ${missing.join(', ')}`);
}

export type Piece = { text: string } | { slot: string };

/**
 * A string taken apart at its placeholders. `{name}` is a slot; `{name|one|other}` chooses by the number given as
 * `name` (English plurals; Chinese needs none).
 *
 * @throws where the key is in no language file, or a choice has no number.
 */
export function pieces(locale: Locale, key: Key, params: Params = {}): Piece[] {
  const message = messages[locale][key];
  if (message === undefined) throw new Error(`src/i18n/${locale}.json lacks "${key}"`);
  return message.split(/(\{[^{}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('{')) return [{ text: part }];
    const [name = '', one, other] = part.slice(1, -1).split('|');
    if (one === undefined) return [{ slot: name }];
    const count = params[name];
    if (count === undefined) throw new Error(`src/i18n/${locale}.json "${key}" needs the number "${name}"`);
    return [{ text: (Number(count) === 1 ? one : other) ?? one }];
  });
}

/**
 * The string of a key with its placeholders filled.
 *
 * @throws where the key or a parameter is missing: nothing half-translated can be built.
 */
export function t(locale: Locale, key: Key, params: Params = {}): string {
  return pieces(locale, key, params)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const value = params[piece.slot];
      if (value === undefined) throw new Error(`src/i18n/${locale}.json "${key}" needs "${piece.slot}"`);
      return String(value);
    })
    .join('');
}

/** `t` with its language set: `const _ = translator(locale)`. */
export function translator(locale: Locale) {
  return (key: Key, params?: Params) => t(locale, key, params);
}

/** Whether a string, put together from a code of the data set (a theme, a verdict), is a key. */
export function isKey(key: string): key is Key {
  return key in zh;
}

/** A key put together from a code of the data set, such as `theme.` and `economy`. @throws where there is none. */
export function keyOf(prefix: string, code: string): Key {
  const key = `${prefix}.${code}`;
  if (!isKey(key)) throw new Error(`src/i18n lacks "${key}"`);
  return key;
}

/** What the browser and search engines call the language. */
export const LANG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
