import { type Key, keyOf } from '../i18n/index.ts';
import words from './subjects.json' with { type: 'json' };

/** What pledges to residents are about, each with the words that tell it. A pledge may be about several. */
export const SUBJECTS: readonly string[] = Object.keys(words);

export const subjectKey = (subject: string): Key => keyOf('subject', subject);

/** The subjects that a text's words tell. */
export function subjectsOf(text: string): string[] {
  return Object.entries(words)
    .filter(([, own]) => own.some((word) => text.includes(word)))
    .map(([subject]) => subject);
}
