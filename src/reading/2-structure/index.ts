import type { Period, Section } from '../../model/index.ts';
import { normalise } from '../1-normalise/index.ts';
import names from '../lexicon/headings.json' with { type: 'json' };
import { anyOf } from '../patterns/wordings.ts';
import type { SourceText, Structure } from '../types.ts';
import { findHeadings, type Heading } from './headings.ts';
import { partOf, partOfBeginning } from './part-of.ts';
import { plansNamed, yearsNamed } from './periods.ts';
import { sentencesOf } from './sentences.ts';

/** Finds the parts, headings and sentences of a document. */
export function structureOf(source: SourceText): Structure {
  const normal = normalise(source.text);
  const cuts = [
    ...findHeadings(normal.text).map((heading) => ({ at: heading.start, heading, mark: null })),
    ...source.marks.map((mark) => ({ at: normalOffset(normal.at, mark.offset), heading: null, mark })),
  ].sort((a, b) => a.at - b.at || (a.mark === null ? 1 : -1));

  const sections: (Section & { body: number })[] = [];
  const open = (
    start: number,
    body: number,
    section: Pick<Section, 'heading' | 'level' | 'kind' | 'period'>,
  ) => {
    sections.push({ ...section, start, end: normal.text.length, body });
  };
  const marked = source.marks.length > 0;
  let part: Pick<Section, 'kind' | 'period'> = { kind: 'none', period: null };
  open(0, 0, { heading: '', level: 0, ...part });

  for (const cut of cuts) {
    if (cut.mark !== null) {
      part = {
        kind: cut.mark.kind,
        period: cut.mark.year === null ? null : markedPeriod(cut.mark.kind, cut.mark.year, source),
      };
      open(cut.at, cut.at, { heading: '', level: 0, ...part });
      continue;
    }
    const heading = cut.heading;
    if (heading.level === 0 && !marked)
      part = partAfter(heading, normal.text.slice(heading.end, heading.end + BEGINNING), part, source);
    open(heading.start, heading.end, { heading: heading.text, level: heading.level, ...part });
  }
  for (let i = 0; i + 1 < sections.length; i += 1) sections[i]!.end = sections[i + 1]!.start;
  if (!marked && !sections.some((section) => section.kind === 'review' || section.kind === 'plan')) {
    for (const section of sections) if (section.kind === 'none') section.kind = 'review';
  }

  const kept = sections.filter((section) => section.end > section.start);
  const sentences = sentencesOf(normal.text, kept);
  return {
    source,
    normal,
    sentences,
    sections: kept.map(({ body: _, ...section }) => ({
      ...section,
      start: normal.at[section.start]!,
      end: section.end >= normal.text.length ? source.text.length : normal.at[section.end]!,
    })),
  };
}

/** How much of a part's text is asked what it is, where its heading does not tell (characters). */
const BEGINNING = 160;

/** An annex that opens with the title of what is promised to the people. */
const PROMISES = anyOf(names.promises);

/** What a part is after its heading; where neither that nor its beginning tells, it goes on with what was before. */
function partAfter(
  heading: Heading,
  beginning: string,
  before: Pick<Section, 'kind' | 'period'>,
  source: SourceText,
): Pick<Section, 'kind' | 'period'> {
  const part = partOf(heading.text, source.reviews, source.plans);
  // 附件：2025年10件惠民实事 promises, whatever it is appended to.
  const promises = part === 'notes' && /^附件/.test(heading.text) && PROMISES.test(beginning);
  if (promises) return { kind: 'plan', period: { from: source.plans, to: source.plans } };
  if (part === 'notes') return { kind: 'notes', period: null };
  if (part === null) {
    const told = before.kind === 'notes' ? null : partOfBeginning(beginning, source.reviews, source.plans);
    if (told === null) return { ...before };
    return { kind: told, period: headingPeriod(beginning.slice(0, 40), told, source) };
  }
  const kind = part === 'mixed' ? 'review' : part;
  return { kind, period: headingPeriod(heading.text, kind, source) };
}

/** The period a heading names first; else the year reviewed or planned. */
function headingPeriod(
  heading: string,
  kind: 'review' | 'plan' | 'none' | 'notes',
  source: SourceText,
): Period {
  const year = kind === 'review' ? source.reviews : source.plans;
  const plan = plansNamed(heading)[0];
  const named = yearsNamed(heading)[0];
  const planAt = plan === undefined ? Infinity : heading.search(/[十七八九][一二三四五六七八九]?五/);
  const yearAt = named === undefined ? Infinity : heading.indexOf(String(named));
  if (plan !== undefined && planAt < yearAt) return plan;
  // 过去五年及2021年工作回顾 speaks of the five years first.
  const fiveAt = heading.search(/五年(?!规划|计划)|本届政府/);
  if (plan === undefined && fiveAt >= 0 && fiveAt < yearAt) {
    return kind === 'review' ? { from: year - 4, to: year } : { from: year, to: year + 4 };
  }
  return { from: year, to: year };
}

/**
 * The period of a part mark. A document that is given once in five years looks over its spans, and a mark whose
 * year closes such a span stands for the whole of it.
 */
function markedPeriod(kind: Section['kind'], year: number, source: SourceText): Period {
  if (source.kind === 'congress') {
    if (kind === 'review') return { from: year - 4, to: year };
    if (kind === 'plan') return { from: year - 4, to: year };
  }
  return { from: year, to: year };
}

/** Index of the first character of the normal text that stands at or after an offset of the source. */
export function normalOffset(at: Int32Array, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
