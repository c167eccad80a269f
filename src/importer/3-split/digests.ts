import type { DocumentKind } from '../../model/index.ts';

/** Fewest figures with a unit that make a text worth reading as a digest. */
const FEWEST_FIGURES = 8;

const FIGURE = /\d(?:\.\d+)?(?:亿|万|%|个|家|公里|亩|户|人|元|项|吨|天|处|所)/g;

/**
 * What a text is that is no report in full: a newspaper page or a poster about one, or about a party congress;
 * null when it is neither.
 */
export function digestKind(words: readonly string[]): DocumentKind | null {
  const text = words.join('');
  if ((text.match(FIGURE) ?? []).length < FEWEST_FIGURES) return null;
  const head = text.slice(0, 800);
  const party = /党代会|中国共产党.{2,12}第.{1,4}次代表大会/.test(head);
  const people = /人民代表大会|两会|政府工作报告/.test(head) || /作政府工作报告/.test(text);
  const parts = /(?:工作)?回顾|回眸|工作安排|目标任务|主要目标|奋进\d{4}|重点工作|展望/.test(text);
  if (party && parts) return 'congress';
  return people && parts ? 'digest' : null;
}
