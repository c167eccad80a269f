import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';

/** No label is longer (characters). */
export const LONGEST_LABEL = 28;
const LEADING = pattern(new RegExp(`^(?:${phrases.labelLeads.join('|')})+`));
const TRAILING = pattern(new RegExp(`(?:${phrases.labelTrails.join('|')})+$`));

/** The words that name a thing, without marks at their ends; long ones keep their end, where the noun stands. */
export function label(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  const bare = TRAILING.without(LEADING.without(words));
  const kept = bare === '' ? words : bare;
  return paired(kept.length > LONGEST_LABEL ? kept.slice(-LONGEST_LABEL) : kept, text[to] === '”');
}

/** Gives a quotation mark that was cut off its partner the partner back: 四上”企业, 出让“标准地. */
function paired(words: string, closesBehind: boolean): string {
  const opens = words.indexOf('“');
  const closes = words.indexOf('”');
  const front = closes >= 0 && (opens < 0 || opens > closes) ? '“' : '';
  const back = closesBehind && words.lastIndexOf('“') > words.lastIndexOf('”') ? '”' : '';
  return front + words + back;
}
