import type { Changes } from './changes.ts';
import { type DocumentOutcome, FACT_KINDS } from './evaluate.ts';
import { HEADLINE, indicatorsIn, scoreOfIndicators } from './groups.ts';
import { type Outcome, type Score, scoreOf, sum } from './tally.ts';

const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

function row(name: string, score: Score): string {
  const counts = [score.right, score.missed, score.extra].map((count) => String(count).padStart(6)).join('');
  return `${name.padEnd(44)}${percent(score.precision)}${percent(score.recall)}${percent(score.f1)}  ${counts}`;
}

const head = `${''.padEnd(44)}${['P %', 'R %', 'F1 %'].map((name) => name.padStart(6)).join('')}  ${['right', 'miss', 'extra'].map((name) => name.padStart(6)).join('')}`;

function asides(name: string, outcome: Outcome): string[] {
  return Object.entries(outcome.asides).map(
    ([aside, { right, of }]) =>
      `  ${`${name} ${aside}`.padEnd(42)}${percent(of === 0 ? 1 : right / of)}  ${right} of ${of}`,
  );
}

/** The tables of a run, for a terminal. */
export function table(outcomes: readonly DocumentOutcome[]): string {
  const lines = [head];
  for (const kind of FACT_KINDS) {
    const own = outcomes.filter((entry) => entry.kind === kind);
    if (own.length === 0) continue;
    const total = sum(own.map((entry) => entry.outcome));
    lines.push('', row(kind, scoreOf(total)));
    lines.push(...own.map((entry) => row(`  ${entry.document}`, scoreOf(entry.outcome))));
    lines.push(...asides(kind, total));
  }
  lines.push('', row('headline indicators', scoreOfIndicators(outcomes, HEADLINE)));
  for (const indicator of indicatorsIn(outcomes)) {
    lines.push(row(`  ${indicator}`, scoreOfIndicators(outcomes, [indicator])));
  }
  return lines.join('\n');
}

/** The sums of a run only, under a name. */
export function totals(name: string, outcomes: readonly DocumentOutcome[]): string {
  const lines = [head.replace(/^ +/, (gap) => name.padEnd(gap.length))];
  for (const kind of FACT_KINDS) {
    const own = outcomes.filter((entry) => entry.kind === kind);
    if (own.length > 0) lines.push(row(`  ${kind}`, scoreOf(sum(own.map((entry) => entry.outcome)))));
  }
  lines.push(row('  headline indicators', scoreOfIndicators(outcomes, HEADLINE)));
  return lines.join('\n');
}

/** Every miss, extra and wrong aside with its sentence. */
export function details(outcomes: readonly DocumentOutcome[]): string {
  const lines: string[] = [];
  for (const { document, kind, outcome } of outcomes) {
    const say = (mark: string, key: string, quote: string) =>
      lines.push(`  ${mark.padEnd(8)} ${key}\n           ${quote.replace(/\s+/g, ' ')}`);
    lines.push('', `${document} ${kind}`);
    for (const item of outcome.missed) say('missed', item.key, item.quote);
    for (const item of outcome.extra) say('extra', item.key, item.quote);
    for (const [aside, tally] of Object.entries(outcome.asides)) {
      for (const item of tally.wrong) say(aside, item.key, item.quote);
    }
  }
  return lines.join('\n');
}

/** What got worse beside what got better since the run before. */
export function comparison(changes: Changes): string {
  if (changes.better.length + changes.worse.length === 0) return 'Nothing changed since the last run.';
  return [
    `Better since the last run: ${changes.better.length}`,
    ...changes.better.map((line) => `  + ${line}`),
    `Worse since the last run: ${changes.worse.length}`,
    ...changes.worse.map((line) => `  - ${line}`),
  ].join('\n');
}

/** The run as plain data: scores by kind, document and indicator, and the shares of bounds, status and money. */
export function summary(outcomes: readonly DocumentOutcome[]) {
  const kinds = Object.fromEntries(
    FACT_KINDS.map((kind) => {
      const own = outcomes.filter((entry) => entry.kind === kind);
      const total = sum(own.map((entry) => entry.outcome));
      return [
        kind,
        {
          ...scoreOf(total),
          asides: Object.fromEntries(
            Object.entries(total.asides).map(([name, { right, of }]) => [
              name,
              { right, of, share: of ? right / of : 1 },
            ]),
          ),
          documents: Object.fromEntries(own.map((entry) => [entry.document, scoreOf(entry.outcome)])),
        },
      ];
    }),
  );
  return {
    kinds,
    headline: scoreOfIndicators(outcomes, HEADLINE),
    indicators: Object.fromEntries(
      indicatorsIn(outcomes).map((indicator) => [indicator, scoreOfIndicators(outcomes, [indicator])]),
    ),
  };
}
