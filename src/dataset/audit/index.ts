import type { Observation } from '../../model/index.ts';
import { evidences, offsetOf } from '../observe.ts';
import type { Dataset } from '../types.ts';
import type { AuditSection, Finding } from './finding.ts';
import { leftAlone, unexplained } from './numerals.ts';

export type { AuditSection, Finding } from './finding.ts';

/**
 * What a person should look at after reading: numbers without an account, figures that could not be bound, arithmetic
 * that does not hold, sources that disagree, documents that gave little, rules that never fired.
 * @param rules names of all rules of the reader; where none are given, the rules that fired are counted only
 */
export function audit(dataset: Dataset, rules: readonly string[] = []): AuditSection[] {
  return [
    unexplained(dataset),
    ...leftAlone(dataset),
    uncertain(dataset),
    twoValues(dataset),
    checks(dataset),
    unrated(dataset),
    thin(dataset),
    idle(dataset, rules),
  ];
}

const quote = (figure: Observation): string =>
  (evidences(figure)[0]?.quote ?? figure.source?.title ?? '').replace(/\s+/g, ' ').slice(0, 80);

const said = (figure: Observation): string =>
  `${figure.label} ${figure.value}${figure.unit} (${figure.kind}, ${figure.measure}, ${figure.period.from}-${figure.period.to})`;

function uncertain({ observations }: Dataset): AuditSection {
  return {
    title: 'Figures that could not be bound with certainty',
    mend: 'where the sentence leaves no doubt, override the indicator in content/corrections/',
    findings: observations
      .filter((figure) => figure.uncertain !== undefined)
      .map((figure) => ({
        where: figure.id,
        what: `${said(figure)}: ${figure.uncertain}  「${quote(figure)}」`,
      })),
  };
}

/** Two values of one thing in one passage: often one of them means something else. */
function twoValues({ observations }: Dataset): AuditSection {
  const first = new Map<string, Observation>();
  const findings: Finding[] = [];
  for (const figure of observations) {
    const passage = evidences(figure)[0];
    if (!figure.indicator || !passage || offsetOf(figure) === null) continue;
    const { document, indicator, kind, measure, period, rank } = figure;
    const key = JSON.stringify([document, passage.start, indicator, kind, measure, period, rank]);
    const other = first.get(key);
    if (!other) first.set(key, figure);
    else {
      findings.push({
        where: figure.id,
        what: `${indicator}: ${other.value}${other.unit} and ${figure.value}${figure.unit}  「${quote(figure)}」`,
      });
    }
  }
  return {
    title: 'One passage, one indicator, two values',
    mend: 'drop or override the one that means something else',
    findings,
  };
}

function checks(dataset: Dataset): AuditSection {
  const figures = new Map(dataset.observations.map((figure) => [figure.id, figure]));
  return {
    title: 'Arithmetic that does not hold, and figures told differently',
    mend: 'look at both ends: what was misread is corrected; what the documents say stays and is shown',
    findings: dataset.checks.map(
      ({ id, kind, region, indicator, period, expected, stated, unit, difference, ends }) => ({
        where: id,
        what: `${kind}: ${region} ${indicator} ${period.from}-${period.to}: ${expected} and ${stated}${unit}, apart by ${difference}\n${ends
          .flatMap((end) => figures.get(end) ?? [])
          .map((figure) => `        ${figure.id}  ${said(figure)}  「${quote(figure)}」`)
          .join('\n')}`,
      }),
    ),
  };
}

function unrated({ comparisons }: Dataset): AuditSection {
  const telling = new Set(['disagree', 'units', 'bound']);
  return {
    title: 'Promises that have a report but no verdict',
    mend: 'see whether the reports disagree, or one of the two was misread',
    findings: comparisons
      .filter(({ reason }) => reason !== null && telling.has(reason))
      .map(({ id, reason, targets, results }) => ({
        where: id,
        what: `${reason}: ${targets.join(', ')} / ${results.join(', ')}`,
      })),
  };
}

/** Documents that gave less than half as much as the middle one, for their length. */
function thin({ documents, observations }: Dataset): AuditSection {
  const counts = new Map<string, number>();
  for (const { document } of observations) {
    if (document !== null) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const yields = documents
    .map(({ id, characters }) => ({ id, density: ((counts.get(id) ?? 0) / characters) * 1000 }))
    .sort((a, b) => a.density - b.density);
  const middle = yields[Math.floor(yields.length / 2)]?.density ?? 0;
  return {
    title: 'Documents with few figures',
    mend: 'look at the parts of the document: a heading that was not seen, a part mark that is missing',
    findings: yields
      .filter(({ density }) => density < middle / 2)
      .map(({ id, density }) => ({
        where: id,
        what: `${density.toFixed(1)} figures in 1,000 characters (the middle document: ${middle.toFixed(1)})`,
      })),
  };
}

function idle({ observations, projects }: Dataset, rules: readonly string[]): AuditSection {
  const fired = new Map(rules.map((rule) => [rule, 0]));
  for (const { origin, rule, derivation } of observations) {
    if (origin !== 'read') continue;
    for (const name of new Set([rule, ...(derivation ?? []).map((step) => step.rule)])) {
      fired.set(name, (fired.get(name) ?? 0) + 1);
    }
  }
  for (const { rule } of projects) {
    if (rule !== undefined) fired.set(rule, (fired.get(rule) ?? 0) + 1);
  }
  return {
    title: 'Rules that never fire, or only once',
    mend: 'a rule without a case is dead weight, or its pattern is wrong',
    findings: [...fired]
      .filter(([, times]) => times < 2)
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
      .map(([where, times]) => ({ where, what: times === 0 ? 'never' : 'once' })),
  };
}
