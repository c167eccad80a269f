import type { Project } from '../../../model/index.ts';
import type { Structure } from '../../types.ts';
import { evidenceFor, headingsOf, sourceSpan, wordsOf } from '../text.ts';
import type { Found } from './found.ts';
import { firmOf } from './name.ts';
import { themeOf } from './theme.ts';

/** One line a project and year: told twice it keeps the fuller name, the money and the surer status. */
export function merge(structure: Structure, found: readonly Found[]): Project[] {
  const { text } = structure.normal;
  const kept: (Found & { words: string; year: number })[] = [];
  for (const one of found) {
    const section = structure.sections[one.section]!;
    const year = section.kind === 'plan' ? structure.source.plans : structure.source.reviews;
    const words = text.slice(one.name.start, one.name.end);
    const same = kept.find((other) => other.year === year && sameName(other.words, words));
    if (same === undefined) {
      kept.push({ ...one, words, year });
      continue;
    }
    if (words.length > same.words.length) {
      same.name = one.name;
      same.words = words;
    }
    if (one.firm && !same.firm) {
      same.status = one.status;
      same.firm = true;
      same.clause = one.clause;
      same.section = one.section;
    }
    if (!one.firm && !same.firm && one.status === 'under-way' && same.status === 'planned')
      same.status = one.status;
    same.investment ??= one.investment;
    same.scale ??= one.scale;
  }
  return kept.map((one) => ({
    id: `${structure.source.id}:${sourceSpan(structure, one.name).start}`,
    region: structure.source.region,
    document: structure.source.id,
    name: wordsOf(structure, one.name),
    owner: firmOf(one.words),
    status: one.status,
    investment: one.investment,
    scale: one.scale,
    year: one.year,
    theme: themeOf(one.words, headingsOf(structure, one.section)),
    evidence: evidenceFor(structure, one.clause, one.section),
  }));
}

/** Two names of one thing: the same but for 项目 and 建设, or the one within the other. */
function sameName(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/(?:项目|工程|建设)+$/, '');
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 5 && long.includes(short);
}
