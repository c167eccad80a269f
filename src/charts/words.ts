import type { Key, Params } from '../i18n/index.ts';

/**
 * Says a string of the interface in the reader's language. At build time this is the translator of src/i18n; in
 * the browser it is made from the few strings a page brings along.
 */
export type Say = (key: Key, params?: Params) => string;

const PLACEHOLDER = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}]*))?\}/g;

/**
 * A `Say` from strings that were sent to the browser.
 *
 * @throws where a string or a parameter is missing, as the build-time translator does
 */
export function sayFrom(messages: Readonly<Record<string, string>>): Say {
  return (key, params = {}) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no string "${key}"`);
    return message.replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`"${key}" needs "${name}"`);
      if (one === undefined) return String(value);
      return (Number(value) === 1 ? one : other) ?? one;
    });
  };
}
