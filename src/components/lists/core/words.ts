import type { Key, Params } from '../../../i18n/index.ts';

/** The interface's words by their keys, as the language file has them. */
export type Words = Readonly<Partial<Record<Key, string>>>;

export type Say = (key: Key, params?: Params) => string;

/**
 * The words of a page as the browser fills them: `{name}`, and `{name|one|other}` by the number given.
 *
 * @throws where a key was not handed over: the list that asks for it has to name it.
 */
export function sayer(words: Words): Say {
  return (key, params = {}) => {
    const message = words[key];
    if (message === undefined) throw new Error(`the list was not handed the words of "${key}"`);
    return message.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, name: string, one, other) => {
      const value = params[name];
      if (value === undefined) throw new Error(`"${key}" needs "${name}"`);
      return one === undefined ? String(value) : Number(value) === 1 ? one : other;
    });
  };
}
