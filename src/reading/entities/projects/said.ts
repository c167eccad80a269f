import { opening } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { verbBehind } from './clause.ts';
import { turns } from './lexicon.ts';
import type { Context } from './which.ts';

const PROMISES = opening(turns.promises);

/** A verb may stand so many characters behind the promise. */
const SOON = 6;

/** What is said of the projects: by the verb behind them, else by the one before; a promise in the next clause tells more. */
export function said(text: string, { head, tail }: Context, next: Span | undefined) {
  if (next !== undefined && text[next.start - 1] === '，') {
    const later = PROMISES.execIn(text, next.start, next.end);
    const verb = later === null ? null : verbBehind(text, next.start, next.end);
    if (verb?.verb.building && verb.start <= next.start + later![0].length + SOON)
      return { verb: verb.verb, firm: true };
  }
  if (tail !== null) {
    const verb = head !== null && !tail.verb.building ? head.verb : tail.verb;
    return { verb, firm: tail.verb.building };
  }
  return { verb: head!.verb, firm: false };
}
