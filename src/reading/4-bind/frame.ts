import type { Kind, Period, Section } from '../../model/index.ts';
import type { TimeSpan, Token } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf } from '../patterns.ts';
import type { SourceText } from '../types.ts';

/** What figures are taken for that say nothing of their own: reported or promised, and of which years. */
export interface Frame {
  kind: Kind;
  period: Period;
}

/** The frame a section opens with; null where nothing is to be read. */
export function openingFrame(section: Section, source: SourceText): Frame | null {
  if (section.kind === 'notes') return null;
  if (section.kind === 'none') return null;
  const year = section.kind === 'review' ? source.reviews : source.plans;
  return {
    kind: section.kind === 'review' ? 'result' : 'target',
    period: section.period ?? { from: year, to: year },
  };
}

const isSpan = (period: Period) => period.to > period.from;

/** 经过五年接续奋斗, 这是…的五年, 回望“十四五”: a sentence that opens five years without naming them as a time. */
const LOOKS_BACK = anyOf(phrases.looksBack);

/** 我们也清醒地看到，…问题: what is wrong is so now, after the five years that were spoken of. */
const ADMITS = anyOf(phrases.admits);

/** 2020年，总值完成96亿元，五年年均增长4%: a sentence that opens with the last year of five and tells of all of them. */
const TELLS_SPAN = anyOf(phrases.tellsSpan);

/** 2023年主要预期目标是…, 2022年全县…: what the head of a sentence on one year goes on with. */
const OPENS_YEAR = new RegExp(`^(?:${anyOf(phrases.opensYear).source})`);

/** 根据《…建议》编制了规划纲要（草案）: from here on the next five years are set. */
const LOOKS_AHEAD = anyOf(phrases.looksAhead);

/**
 * The frame after a sentence's time words have been heard. 五年来 or “十三五”时期 open a span that holds until
 * 过去一年, 2022年是 or the like, or a new part, ends it; a year told in passing changes nothing.
 * @param opening the frame the part began with
 */
export function hear(
  frame: Frame,
  opening: Frame,
  tokens: readonly Token[],
  text: string,
  source: SourceText,
): Frame {
  const first = tokens[0];
  // Looking back ends with its paragraph, in a part that plans.
  const back = opening.kind === 'target' && frame.kind === 'result';
  const newParagraph =
    first === undefined || first.start === 0 || text[first.start - 1] === '\n' || text[first.start] === '\n';
  if (back && newParagraph) return hear(opening, opening, tokens, text, source);
  if (frame.kind === 'result' && LOOKS_AHEAD.test(sentenceOf(tokens, text))) {
    return { kind: 'target', period: { from: source.plans, to: source.plans + 4 } };
  }
  if (frame.kind === 'result' && isSpan(frame.period) && ADMITS.test(sentenceOf(tokens, text)))
    return { kind: 'result', period: { from: source.reviews, to: source.reviews } };
  let heard = frame;
  if (frame.kind === 'result' && tokens.length > 0 && !isSpan(frame.period)) {
    if (LOOKS_BACK.test(sentenceOf(tokens, text))) {
      heard = { kind: 'result', period: { from: source.reviews - 4, to: source.reviews } };
    }
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.type === 'number') break;
    if (token.type === 'word' && text.startsWith('全年', token.start) && isSpan(heard.period)) {
      const year = frame.kind === 'result' ? source.reviews : source.plans;
      heard = { kind: frame.kind, period: { from: year, to: year } };
    }
    if (token.type !== 'time') continue;
    const { span } = token;
    const opens =
      i === 0 ||
      tokens.slice(0, i).every((before) => before.type !== 'text' || before.end - before.start <= 8);
    if (!opens || isSetBeside(tokens[i - 1], text)) continue;
    const next = tokens[i + 1] ?? null;
    if (span.frame) {
      if (frame.kind === 'result' && span.from > source.reviews) {
        // 制定“十五五”期间项目清单: years to come are planned for in a review, too; what opens them is said first.
        if (!leads(tokens, i)) continue;
        heard = { kind: 'target', period: { from: span.from, to: span.to } };
      } else if (frame.kind === 'target' && span.to <= source.reviews) {
        if (i === 0) heard = { kind: 'result', period: { from: span.from, to: span.to } };
      } else if (frame.kind === 'result' || leads(tokens, i)) {
        // 结合“十五五”时期需要, in a plan for a year, sets nothing for five.
        heard = { kind: frame.kind, period: { from: span.from, to: span.to } };
      }
    } else if (opensYear(frame, opening, span, next, text, source, i, sentenceOf(tokens, text))) {
      heard = { kind: frame.kind, period: { from: span.from, to: span.to } };
    }
  }
  return heard;
}

/** 2022年是…, 2022年，全县… at the head of a sentence, said of the very year that is reviewed or planned. */
function opensYear(
  frame: Frame,
  opening: Frame,
  span: TimeSpan,
  next: Token | null,
  text: string,
  source: SourceText,
  at: number,
  sentence: string,
): boolean {
  if (span.from !== span.to || span.end || span.base) return false;
  const own = frame.kind === 'result' ? source.reviews : source.plans;
  if (span.from !== own) return false;
  if (!isSpan(frame.period)) return true;
  if (TELLS_SPAN.test(sentence)) return false;
  if (at > 2 || next === null) return false;
  const word = text.slice(next.start, next.end);
  if (word.startsWith('是')) return true;
  // A part that began with its year and went on to five years stays with these.
  if (!isSpan(opening.period)) return false;
  return next.type === 'mark' || OPENS_YEAR.test(text.slice(next.start, next.start + 8));
}

/** Does a time stand at the head of its sentence, with no more than words like 展望 or 我们 before it? */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  if (before.some((token) => token.type !== 'text' && token.type !== 'word')) return false;
  const first = before[0];
  return first === undefined || before[before.length - 1]!.end - first.start <= 4;
}

/** 比“十三五”时期增长: years that something is compared with are not those spoken of. */
function isSetBeside(before: Token | undefined, text: string): boolean {
  return before !== undefined && /[比较与同于]$/.test(text.slice(before.start, before.end));
}

function sentenceOf(tokens: readonly Token[], text: string): string {
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end);
}
