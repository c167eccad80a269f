import { shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import type { Found } from './found.ts';
import { isLead } from './judge.ts';
import { turns } from './lexicon.ts';
import { sizeIn } from './money.ts';

/** 以某项目为牵引: what a plan hangs other work on is going on. */
const LEADS_IN = shape`^以(.{4,40}?)(?:建设)?为${turns.hangsOn}$`;

/** The project on which a clause hangs other work; null where it does not. */
export function leadIn(text: string, clause: Span, section: number, part: 'review' | 'plan'): Found | null {
  if (text[clause.start] !== '以') return null;
  const match = LEADS_IN.execIn(text, clause.start, clause.end);
  if (match === null || part === 'review') return null;
  const name = match[1]!;
  const start = clause.start + 1;
  if (!isLead(name)) return null;
  const size = sizeIn(name);
  return {
    rule: 'lead-project',
    name: { start, end: start + name.length },
    clause,
    section,
    status: 'under-way',
    investment: null,
    scale: size === null ? null : name.slice(size.start, size.end),
    firm: false,
    open: false,
  };
}
