import type { CorrectionEntry, Problem } from '../content/index.ts';
import type { Correction, Indicator, Numeral, Observation, Section } from '../model/index.ts';
import { toCanonical } from './canonical.ts';
import { offsetOf } from './observe.ts';
import { quoteFinder, type Stretch } from './quotes.ts';

/** The document that corrections are made to, as it was read. */
export interface Corrected {
  id: string;
  region: string;
  text: string;
  sections: readonly Section[];
  numerals: readonly Numeral[];
  observations: readonly Observation[];
  /** Offsets at which each observation is said, by its id: more than one where it is said again. */
  saidAt: ReadonlyMap<string, readonly number[]>;
}

export interface Outcome {
  observations: Observation[];
  /** What was read and is no figure: as it was read, with who says so and why. */
  dropped: Observation[];
  problems: Problem[];
}

type Fields = Partial<Omit<Correction['match'], 'quote'>>;

/**
 * Applies a person's corrections to one document, in their order. A correction must match one figure and change
 * something; one that matches none, or several, or is already so, is a problem: a stale patch must die.
 */
export function applyCorrections(
  document: Corrected,
  corrections: readonly CorrectionEntry[],
  indicators: ReadonlyMap<string, Indicator>,
): Outcome {
  const find = quoteFinder(document.text);
  const problems: Problem[] = [];
  const dropped: Observation[] = [];
  let observations = [...document.observations];
  for (const correction of corrections) {
    const fault = (what: string, mend: string) =>
      problems.push({ file: correction.file, line: correction.line, what, mend });
    const places = find(correction.match.quote);
    if (places.length === 0) {
      fault(
        `the quote “${correction.match.quote}” does not stand in ${document.id}`,
        'copy the words from the text, or delete the correction if the text has changed',
      );
    } else if (correction.action === 'add') {
      const made = add(document, observations, correction, places, indicators);
      if (typeof made === 'string') fault(made, MEND_ADD);
      else observations.push(made);
    } else {
      const matched = observations.filter((figure) => matches(figure, correction.match, places, document));
      const [only] = matched;
      if (!only) {
        fault(
          `the correction matches no figure of ${document.id} (${describe(correction)})`,
          'the reader may read it rightly by now: delete the correction, or adjust what it matches',
        );
      } else if (matched.length > 1) {
        fault(
          `the correction matches ${matched.length} figures: ${matched.map(({ id }) => id).join(', ')}`,
          'match on more fields (indicator, measure, value …) or on a longer quote, so that one is left',
        );
      } else if (correction.action === 'drop') {
        observations = observations.filter((figure) => figure !== only);
        dropped.push({ ...only, correction: provenance(correction) });
      } else {
        const made = override(only, correction, indicators);
        if (typeof made === 'string') fault(made, 'delete the correction, or set what is to change');
        else observations = observations.map((figure) => (figure === only ? made : figure));
      }
    }
  }
  return { observations, dropped, problems };
}

const MEND_ADD =
  'give set: an indicator (or a label), kind, measure, period, value and unit; and a quote found once';

function describe({ match }: Correction): string {
  const { quote, ...fields } = match;
  return [
    `quote “${quote}”`,
    ...Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ].join(', ');
}

function matches(
  figure: Observation,
  { quote: _, ...fields }: Correction['match'],
  places: readonly Stretch[],
  document: Corrected,
): boolean {
  const offsets = document.saidAt.get(figure.id) ?? [offsetOf(figure) ?? -1];
  const stands = offsets.some((offset) => places.some(({ start, end }) => offset >= start && offset < end));
  return stands && Object.entries(fields).every(([name, value]) => same(fieldOf(figure, name), value));
}

const fieldOf = (figure: Observation, name: string): unknown =>
  Object.entries(figure).find(([key]) => key === name)?.[1];

/** Equal in what they say; the order of keys does not matter (period, rank). */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return entries.length === others.size && entries.every(([key, value]) => same(value, others.get(key)));
}

const provenance = ({ reason, reasonEn, by, on }: Correction) => ({
  reason,
  ...(reasonEn !== undefined && { reasonEn }),
  by,
  on,
});

/** The figure with what the correction sets, or why it can't be so. */
function override(
  figure: Observation,
  correction: Correction,
  indicators: ReadonlyMap<string, Indicator>,
): Observation | string {
  const set: Fields = correction.set ?? {};
  const changed = Object.entries(set).filter(([name, value]) => !same(fieldOf(figure, name), value));
  if (changed.length === 0) return `the figure is already so: ${figure.id}`;
  const { uncertain: _, ...rest } = figure;
  const made = { ...rest, ...set };
  const indicator = made.indicator === null ? undefined : indicators.get(made.indicator);
  return {
    ...made,
    theme: set.theme ?? (set.indicator ? indicator?.theme : undefined) ?? made.theme,
    canonical: toCanonical(made, indicator),
    origin: 'corrected',
    correction: {
      ...provenance(correction),
      was: Object.fromEntries(changed.map(([name]) => [name, fieldOf(figure, name) ?? null])),
    },
  };
}

function add(
  document: Corrected,
  observations: readonly Observation[],
  correction: Correction,
  places: readonly Stretch[],
  indicators: ReadonlyMap<string, Indicator>,
): Observation | string {
  const [place] = places;
  if (!place || places.length > 1) return `the quote stands ${places.length} times in ${document.id}`;
  const { quote: _, ...given } = correction.match;
  const fields: Fields = { ...given, ...correction.set };
  const { kind, measure, period, value, unit } = fields;
  const indicator = fields.indicator ? indicators.get(fields.indicator) : undefined;
  const label = fields.label ?? indicator?.zh;
  const theme = fields.theme ?? indicator?.theme;
  if (!kind || !measure || !period || value === undefined || !unit || !label || !theme) {
    const missing = Object.entries({ kind, measure, period, value, unit, label, theme })
      .filter(([, set]) => set === undefined || set === '')
      .map(([name]) => name);
    return `the figure to add lacks ${missing.join(', ')}`;
  }
  const known = observations.find(
    (other) =>
      other.indicator === (fields.indicator ?? null) &&
      other.measure === measure &&
      other.kind === kind &&
      other.value === value &&
      other.unit === unit &&
      same(other.period, period) &&
      same(other.rank, fields.rank) &&
      (indicator !== undefined || other.label === label),
  );
  if (known) return `the figure is already read: ${known.id}`;
  const offset = numberIn(document, place, value, observations);
  return {
    id: freeId(`${document.id}:${offset}`, observations),
    region: document.region,
    document: document.id,
    indicator: fields.indicator ?? null,
    label,
    kind,
    measure,
    period,
    value,
    unit,
    canonical: toCanonical({ measure, value, unit }, indicator),
    bound: fields.bound ?? 'exact',
    ...(fields.rank && { rank: fields.rank }),
    scope: fields.scope ?? 'region',
    theme,
    evidence: {
      ...place,
      quote: document.text.slice(place.start, place.end),
      section: headingsAt(document.sections, offset),
    },
    rule: 'correction',
    origin: 'corrected',
    correction: provenance(correction),
  };
}

/** Where the number stands in the quote: the numeral that reads so, else the first that nothing else was read from. */
function numberIn(
  { text, numerals }: Corrected,
  place: Stretch,
  value: number,
  observations: readonly Observation[],
): number {
  const taken = new Set(observations.map(offsetOf));
  const inside = numerals.filter(([start, end]) => start >= place.start && end <= place.end);
  const reads = inside.find(([start, end]) => {
    const written = text.slice(start, end).normalize('NFKC').replace(/[\s,]/g, '');
    return Math.abs(Number.parseFloat(written)) === Math.abs(value);
  });
  return (reads ?? inside.find(([start]) => !taken.has(start)) ?? inside[0])?.[0] ?? place.start;
}

function freeId(plain: string, observations: readonly Observation[]): string {
  const taken = new Set(observations.map(({ id }) => id));
  if (!taken.has(plain)) return plain;
  let nth = 2;
  while (taken.has(`${plain}-${nth}`)) nth++;
  return `${plain}-${nth}`;
}

/** The headings above an offset, outermost first. */
function headingsAt(sections: readonly Section[], offset: number): string[] {
  const above: Section[] = [];
  for (const section of sections) {
    if (section.start > offset) break;
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= section.level) above.pop();
    above.push(section);
  }
  return above.map(({ heading }) => heading).filter((heading) => heading !== '');
}
