import type { Observation } from '../../../model/index.ts';
import type { FigureLook } from './types.ts';

export function lookOf(figure: Pick<Observation, 'kind' | 'indicator'>): FigureLook {
  if (figure.indicator === null) return figure.kind === 'target' ? 'other-target' : 'other';
  return figure.kind;
}

/**
 * Where a figure ends in the text: after the unit and the words of its bound, if they follow the number.
 * Numerals end with the number; a figure must not be torn from its unit at a line's end.
 */
export function figureEnd(text: string, end: number, unit: string): number {
  let at = end;
  let rest = unit.replace(/\s/g, '');
  // The numeral may hold the beginning of the unit already (183.5亿 of 亿元).
  for (let held = rest.length; held > 0; held--) {
    if (
      text.slice(0, end).replace(/\s+$/, '').endsWith(rest.slice(0, held)) &&
      !/\d/.test(rest.slice(0, held))
    ) {
      rest = rest.slice(held);
      break;
    }
  }
  for (const character of rest) {
    let next = at;
    while (next < text.length && next - at < 3 && /\s/.test(text[next]!)) next++;
    if (text[next] !== character) return end;
    at = next + character.length;
  }
  const bound = /^\s?(?:左右|以上|以下|以内|多|余)/.exec(text.slice(at, at + 4));
  return bound === null ? at : at + bound[0].length;
}
