import type { Kind, Period } from '../../model/index.ts';
import type { TimeSpan, Token } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf, closing, opening } from '../patterns/wordings.ts';
import type { SourceText } from '../types.ts';
import type { Frame } from './frame.ts';
import { saysWholeYear } from './times.ts';

const isSpan = (period: Period) => period.to > period.from;

/** 经过五年接续奋斗, 这是…的五年, 回望“十四五”: a sentence that opens five years without naming them as a time. */
const LOOKS_BACK = anyOf(phrases.looksBack);

/** 我们也清醒地看到，…问题: what is wrong is so now, after the five years that were spoken of. */
const ADMITS = anyOf(phrases.admits);

/** 2020年，总值完成96亿元，五年年均增长4%: a sentence that opens with the last year of five and tells of all of them. */
const TELLS_SPAN = anyOf(phrases.tellsSpan);

/** 2023年主要预期目标是…, 2022年全县…: what the head of a sentence on one year goes on with. */
const OPENS_YEAR = opening(phrases.opensYear);

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
  // Looking back ends with its paragraph, in a part that plans.
  const back = opening.kind === 'target' && frame.kind === 'result';
  if (back && beginsParagraph(tokens, text)) return hear(opening, opening, tokens, text, source);
  const sentence = sentenceOf(tokens, text);
  const whole = frame.kind === 'result' ? turnOf(frame.period, sentence, source) : null;
  if (whole?.holds === true) return whole.frame;
  let heard = whole?.frame ?? frame;
  for (let i = 0; i < tokens.length && tokens[i]!.type !== 'number'; i += 1) {
    const token = tokens[i]!;
    if (isSpan(heard.period) && saysWholeYear({ tokens, text }, i, i + 1))
      heard = { kind: frame.kind, period: yearOf(frame.kind, source) };
    if (
      token.type !== 'time' ||
      token.span.part ||
      !opensSentence(tokens, i) ||
      isSetBeside(tokens[i - 1], text)
    )
      continue;
    if (token.span.frame) heard = framed(frame, token.span, tokens, i, source) ?? heard;
    else if (opensYear(frame, opening, token.span, { tokens, text, at: i, sentence }, source))
      heard = { kind: frame.kind, period: { from: token.span.from, to: token.span.to } };
  }
  return heard;
}

const yearOf = (kind: Kind, { reviews, plans }: SourceText): Period =>
  kind === 'result' ? { from: reviews, to: reviews } : { from: plans, to: plans };

function beginsParagraph([first]: readonly Token[], text: string): boolean {
  return (
    first === undefined || first.start === 0 || text[first.start - 1] === '\n' || text[first.start] === '\n'
  );
}

/**
 * What a sentence as a whole makes of a report's frame; null for nothing.
 * @returns `holds`: whatever times the sentence names besides
 */
function turnOf(
  period: Period,
  sentence: string,
  { reviews, plans }: SourceText,
): { frame: Frame; holds: boolean } | null {
  if (LOOKS_AHEAD.test(sentence))
    return { frame: { kind: 'target', period: { from: plans, to: plans + 4 } }, holds: true };
  if (isSpan(period))
    return ADMITS.test(sentence)
      ? { frame: { kind: 'result', period: { from: reviews, to: reviews } }, holds: true }
      : null;
  return LOOKS_BACK.test(sentence)
    ? { frame: { kind: 'result', period: { from: reviews - 4, to: reviews } }, holds: false }
    : null;
}

/** Longer words before a time (characters) make it one told in passing. */
const LONGEST_BEFORE = 8;

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every(({ type, start, end }) => type !== 'text' || end - start <= LONGEST_BEFORE);

/** The frame that 五年来, “十五五”时期 opens in another; null where it opens none. */
function framed(
  { kind }: Frame,
  { from, to }: TimeSpan,
  tokens: readonly Token[],
  at: number,
  { reviews }: SourceText,
): Frame | null {
  // 制定“十五五”期间项目清单: years to come are planned for in a review, too; what opens them is said first.
  if (kind === 'result' && from > reviews)
    return leads(tokens, at) ? { kind: 'target', period: { from, to } } : null;
  if (kind === 'target' && to <= reviews) return at === 0 ? { kind: 'result', period: { from, to } } : null;
  // 结合“十五五”时期需要, in a plan for a year, sets nothing for five.
  return kind === 'result' || leads(tokens, at) ? { kind, period: { from, to } } : null;
}

/** Behind more tokens than these, a year is told in passing. */
const MOST_BEFORE = 2;

/** 2022年是…, 2022年，全县… at the head of a sentence, said of the very year that is reviewed or planned. */
function opensYear(
  frame: Frame,
  opening: Frame,
  span: TimeSpan,
  { tokens, text, at, sentence }: { tokens: readonly Token[]; text: string; at: number; sentence: string },
  source: SourceText,
): boolean {
  if (span.from !== span.to || span.end || span.base) return false;
  if (span.from !== yearOf(frame.kind, source).from) return false;
  if (!isSpan(frame.period)) return true;
  const next = tokens[at + 1];
  if (TELLS_SPAN.test(sentence) || at > MOST_BEFORE || next === undefined) return false;
  if (text.startsWith('是', next.start)) return true;
  // A part that began with its year and went on to five years stays with these.
  if (!isSpan(opening.period)) return false;
  return next.type === 'mark' || OPENS_YEAR.testIn(text, next.start, next.start + 8);
}

/** Does a time stand at the head of its sentence, with no more than words like 展望 or 我们 before it? */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  if (before.some((token) => token.type !== 'text' && token.type !== 'word')) return false;
  const first = before[0];
  return first === undefined || before[before.length - 1]!.end - first.start <= 4;
}

const COMPARED_WITH = closing([...phrases.comparedWith, '于']);

/** 比“十三五”时期增长: years that something is compared with are not those spoken of. */
function isSetBeside(before: Token | undefined, text: string): boolean {
  return before !== undefined && COMPARED_WITH.testIn(text, before.start, before.end);
}

function sentenceOf(tokens: readonly Token[], text: string): string {
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end);
}
