import type { Project } from '../../../model/index.ts';
import { shape } from '../../patterns/wordings.ts';
import type { Structure } from '../../types.ts';
import { evidenceFor, sourceSpan, wordsOf } from '../text.ts';
import type { Found } from './found.ts';
import { TEN, works } from './lexicon.ts';
import { firmOf } from './name.ts';
import { themeOf } from './theme.ts';

interface Kept extends Found {
  words: string;
  year: number;
}

/** One line a project and year: told twice it keeps the fuller name, the money and the surer status. */
export function merge(structure: Structure, found: readonly Found[]): Project[] {
  const { text } = structure.normal;
  const kept: Kept[] = [];
  const names = new Names();
  for (const one of found) {
    const section = structure.sections[one.section]!;
    const year = section.kind === 'plan' ? structure.source.plans : structure.source.reviews;
    const words = text.slice(one.name.start, one.name.end);
    const same = names.find(year, words);
    if (same === null) {
      const entry = { ...one, words, year };
      kept.push(entry);
      names.add(entry);
    } else if (addTo(same, one, words)) names.add(same);
  }
  for (const one of kept) {
    if (!one.open || one.status !== 'planned') continue;
    const before = names.find(structure.source.reviews, one.words);
    if (before?.status === 'under-way' && before.year !== one.year) {
      one.status = 'under-way';
      one.rule = 'begun-before';
    }
  }
  return kept.map((one) => projectOf(structure, one));
}

function projectOf(structure: Structure, one: Kept): Project {
  const evidence = evidenceFor(structure, one.clause, one.section);
  return {
    id: `${structure.source.id}:${sourceSpan(structure, one.name).start}`,
    region: structure.source.region,
    document: structure.source.id,
    name: wordsOf(structure, one.name),
    owner: firmOf(one.words),
    status: one.status,
    investment: one.investment,
    scale: one.scale,
    year: one.year,
    theme: themeOf(one.words, evidence.section),
    rule: one.rule,
    evidence,
  };
}

/** Adds what a second telling says to the first; true where the name became fuller. */
function addTo(same: Kept, one: Found, words: string): boolean {
  const surer = one.firm && !same.firm;
  const goesOn = !same.firm && one.status === 'under-way' && same.status === 'planned';
  if (surer || goesOn) same.status = one.status;
  same.firm ||= one.firm;
  same.open &&= one.open;
  same.investment ??= one.investment;
  same.scale ??= one.scale;
  const fuller = words.length > same.words.length;
  if (fuller || (surer && words.length === same.words.length)) {
    same.rule = one.rule;
    same.name = one.name;
    same.words = words;
    same.clause = one.clause;
    same.section = one.section;
  }
  return fuller;
}

/** A name within another one stands for the same thing if it has as many characters as this. */
const ENOUGH = 5;

/**
 * Finds the project that a name stands for: of the same year, and the same name but for 项目 and 建设, or the one
 * within the other. Names are kept by their stretches of five characters, so a search does not grow with their number.
 */
class Names {
  private readonly whole = new Map<string, Kept>();
  /** By the first five characters of a name that may stand within another. */
  private readonly heads = new Map<number, Kept[]>();
  /** By every five characters of a name that may hold another. */
  private readonly parts = new Map<number, Kept[]>();

  /** By the first two characters and the stage of a name. */
  private readonly stages = new Map<string, Kept>();

  add(entry: Kept): void {
    const name = bare(entry.words);
    this.whole.set(`${entry.year}${name}`, entry);
    const stage = stageOf(entry.year, name);
    if (stage !== null && !this.stages.has(stage)) this.stages.set(stage, entry);
    if (name.length < ENOUGH) return;
    push(this.heads, stretchAt(name, 0), entry);
    for (let i = 0; i + ENOUGH <= name.length; i += 1) push(this.parts, stretchAt(name, i), entry);
  }

  find(year: number, words: string): Kept | null {
    const name = bare(words);
    const same = this.whole.get(`${year}${name}`);
    if (same !== undefined) return same;
    // 蓝星二期, where 蓝星锂电负极材料二期 was told.
    const stage = name.length <= SHORT ? stageOf(year, name) : null;
    const fuller = stage === null ? undefined : this.stages.get(stage);
    if (fuller !== undefined) return fuller;
    if (name.length < ENOUGH) return null;
    const holds = this.parts
      .get(stretchAt(name, 0))
      ?.find((entry) => entry.year === year && bare(entry.words).includes(name));
    if (holds !== undefined) return holds;
    for (let i = 0; i + ENOUGH <= name.length; i += 1) {
      const within = this.heads
        .get(stretchAt(name, i))
        ?.find((entry) => entry.year === year && name.includes(bare(entry.words)));
      if (within !== undefined) return within;
    }
    return null;
  }
}

/**
 * A stretch of a name as one number, which finds faster than its characters would. Two stretches may have the same: who
 * looks for one compares the names.
 */
function stretchAt(name: string, at: number): number {
  let number = 0;
  for (let i = at; i < at + ENOUGH; i += 1) number = Math.imul(number, 31) + name.charCodeAt(i);
  return number | 0;
}

/** A firm and a stage of what it builds, and no more: characters. */
const SHORT = 5;
const STAGE = shape`${TEN}期$`;

function stageOf(year: number, name: string): string | null {
  const stage = STAGE.exec(name);
  return stage === null || stage.index < 2 ? null : `${year}${name.slice(0, 2)}${stage[0]}`;
}

const CALLED = shape`${works.called}+$`;

const bare = (name: string): string => CALLED.without(name);

function push<T>(into: Map<number, T[]>, key: number, value: T): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [value]);
  else list.push(value);
}
