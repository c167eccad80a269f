import type { Period } from '../../model/index.ts';

const ORDINALS = '一二三四五六七八九十';

/** The number that a Chinese numeral up to 99 stands for: 十四 is 14. */
function ordinal(word: string): number {
  const ten = word.indexOf('十');
  const unit = (character: string | undefined) =>
    character === undefined ? 0 : ORDINALS.indexOf(character) + 1;
  if (ten < 0) return unit(word[0]);
  return (ten === 0 ? 1 : unit(word[0])) * 10 + unit(word[ten + 1]);
}

/** The years of a five-year plan: 十四五, the fourteenth, is 2021-2025. Regular since the seventh (1986-1990). */
export function fiveYearPlan(word: string): Period | null {
  const number = ordinal(word);
  if (number < 7 || number > 30) return null;
  const from = 2001 + 5 * (number - 10);
  return { from, to: from + 4 };
}

const PLAN_WORD = /(十[一二三四五六七八九]?|[七八九])五["”]?(?!年|个|项|大|届|次)/g;

/** The five-year plans a heading names, in order. */
export function plansNamed(text: string): Period[] {
  const plans: Period[] = [];
  for (const match of text.matchAll(PLAN_WORD)) {
    const plan = fiveYearPlan(match[1]!);
    if (plan !== null && !plans.some((other) => other.from === plan.from)) plans.push(plan);
  }
  return plans;
}

/** The calendar years a heading names, in order. */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(/(?:19|20)\d\d(?=年|[^\d]|$)/g)].map((match) => Number(match[0]));
}
