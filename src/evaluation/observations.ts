import type { Evidence, Observation } from '../model/index.ts';
import { amountKey } from './amount.ts';
import type { GoldObservation } from './gold.ts';
import { emptyOutcome, type Item, judge, type Outcome } from './tally.ts';

/** What the evaluation needs of a figure that was read. */
export type ReadObservation = Pick<
  Observation,
  'indicator' | 'kind' | 'measure' | 'period' | 'value' | 'unit' | 'bound' | 'rank' | 'scope'
> & { evidence: Evidence };

type Told = Pick<ReadObservation, 'indicator' | 'kind' | 'measure' | 'period' | 'value' | 'unit'>;

/** What makes two readings the same: indicator, kind, measure, period, and the amount whatever its unit. */
function key(told: Told): string {
  const { from, to } = told.period;
  const years = from === to ? `${from}` : `${from}-${to}`;
  return `${told.indicator} ${told.kind} ${told.measure} ${years} ${amountKey(told.value, told.unit)}`;
}

/** Readings that careful people decide differently and the guide scores neither way. */
function isTaste(read: ReadObservation): boolean {
  const quote = read.evidence.quote;
  if (read.measure === 'growth' && read.period.from !== read.period.to) return true;
  if (read.measure === 'level' && /年均|每年/.test(quote)) return true;
  if (read.measure === 'rank' && /连续.{0,4}个月/.test(quote)) return true;
  return read.indicator === 'population' && /万(?:全县|全市|全区)?(?:人民|父老|群众|老区)/.test(quote);
}

/** Compares the figures read in one document with what people read. */
export function scoreObservations(
  gold: readonly GoldObservation[],
  read: readonly ReadObservation[],
): Outcome {
  const outcome = emptyOutcome();
  const found = new Map<string, ReadObservation>();
  for (const figure of read) {
    if (figure.indicator === null || figure.scope !== 'region') continue;
    if (!found.has(key(figure))) found.set(key(figure), figure);
  }
  const wanted = new Set<string>();
  for (const line of gold) {
    const name = key(line);
    if (wanted.has(name)) continue;
    wanted.add(name);
    const item: Item = {
      key: name,
      indicator: line.indicator,
      measure: line.measure,
      quote: line.quote,
    };
    const figure = found.get(name);
    if (line.taste) continue;
    if (figure === undefined) {
      outcome.missed.push(item);
      continue;
    }
    outcome.right.push(item);
    judge(outcome, 'bound', figure.bound === line.bound, {
      ...item,
      key: `${name}: ${figure.bound}, should be ${line.bound}`,
    });
    if (line.rank) {
      const said = `${figure.rank?.basis}/${figure.rank?.within}`;
      const meant = `${line.rank.basis}/${line.rank.within}`;
      judge(outcome, 'rank', said === meant, { ...item, key: `${name}: ${said}, should be ${meant}` });
    }
  }
  for (const [name, figure] of found) {
    if (wanted.has(name) || isTaste(figure)) continue;
    const { indicator, measure, evidence } = figure;
    outcome.extra.push({ key: name, indicator, measure, quote: evidence.quote });
  }
  return outcome;
}
