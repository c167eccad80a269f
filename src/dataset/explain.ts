import type { Numeral, Observation } from '../model/index.ts';
import { RULE_RECORDS } from '../reading/rules.ts';
import { evidences } from './observe.ts';
import type { Dataset } from './types.ts';

export interface Explanation {
  found: boolean;
  text: string;
}

/**
 * How the figure at a place was read, in words.
 * @param place `document:offset`, an id of a figure or any offset inside its number (UTF-16 units of the text)
 */
export function explain(dataset: Dataset, place: string): Explanation {
  const [document = '', rest = ''] = split(place);
  const text = dataset.texts.get(document);
  if (text === undefined) {
    return {
      found: false,
      text: `No document “${document}”. There are: ${[...dataset.texts.keys()].join(', ')}.`,
    };
  }
  const offset = Number.parseInt(rest, 10);
  const numerals = dataset.numerals[document] ?? [];
  const numeral = numerals.find(([start, end]) => start <= offset && offset < end);
  const figures = dataset.observations.filter(
    (one) =>
      one.id === place ||
      (numeral?.[2] === 'observation' &&
        idsOf(numeral).some((id) => one.id === id || one.id.startsWith(`${id}-`))),
  );
  if (figures.length === 0) return { found: numeral !== undefined, text: unread(place, text, numeral) };
  return { found: true, text: figures.map((figure) => account(figure, text)).join('\n\n') };
}

function split(place: string): string[] {
  const at = place.lastIndexOf(':');
  return at < 0 ? [place] : [place.slice(0, at), place.slice(at + 1)];
}

const idsOf = (numeral: Numeral): string[] => (numeral[3] === null ? [] : [numeral[3]]);

function unread(place: string, text: string, numeral: Numeral | undefined): string {
  if (numeral === undefined)
    return `${place}: no numeral stands there. Offsets count UTF-16 units of the text, from 0.`;
  const [start, end, kind, ref] = numeral;
  const around = text.slice(Math.max(0, start - 20), end + 20).replace(/\s+/g, ' ');
  return `${place}: “${text.slice(start, end)}” is no figure but ${kind}${ref === null ? '' : ` of ${ref}`}\n  … ${around} …`;
}

function account(figure: Observation, text: string): string {
  const { from, to } = figure.period;
  const lines = [
    `${figure.id}  ${figure.indicator ?? `(uncatalogued) ${figure.label}`}`,
    `  ${figure.kind} ${figure.measure} ${from === to ? from : `${from}-${to}`}: ${figure.value}${figure.unit} (${figure.bound}), of the ${figure.scope}`,
    ...evidences(figure).map(({ quote }) => `  “${quote.replace(/\s+/g, ' ')}”`),
  ];
  for (const step of figure.derivation ?? []) {
    const words = text.slice(step.start, step.end).replace(/\s+/g, ' ');
    lines.push(`  ${step.rule}${words === '' ? '' : ` “${words}”`} → ${step.gives}`);
  }
  const rule = RULE_RECORDS.find(({ name }) => name === figure.rule);
  if (rule !== undefined) lines.push(`  ${rule.name}: ${rule.says.zh} ${rule.says.en}`);
  if (figure.uncertain !== undefined) lines.push(`  left without an indicator: ${figure.uncertain}`);
  if (figure.correction !== undefined)
    lines.push(`  corrected by ${figure.correction.by}: ${figure.correction.reason}`);
  return lines.join('\n');
}
