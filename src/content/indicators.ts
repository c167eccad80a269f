import { AliasError, expandAlias } from '../model/alias.ts';
import { Indicator } from '../model/index.ts';
import type { Desk } from './files.ts';
import { checkName, type Names, namesOf } from './names.ts';
import { checkList, type Entry, parseYaml, type YamlSource } from './yaml.ts';

export const INDICATORS = 'indicators.yaml';

/** The catalogue, in the order of the file. An id, and a wording that names an indicator, may be given once only. */
export function loadIndicators(desk: Desk): { indicators: Indicator[]; names: Names } {
  if (!desk.has(INDICATORS)) {
    desk.report(
      desk.shown(INDICATORS),
      null,
      'is missing',
      'every content folder needs a catalogue of indicators',
    );
    return { indicators: [], names: namesOf('indicator', INDICATORS, null, 'id') };
  }
  const file = desk.read(INDICATORS);
  const source = file && parseYaml(desk, file);
  const names = namesOf('indicator', INDICATORS, source, 'id');
  if (!source) return { indicators: [], names };
  const entries = checkList(desk, source, Indicator, 'indicators');
  checkIds(desk, source, entries, names);
  checkAliases(desk, source, entries);
  checkRanges(desk, source, entries);
  return { indicators: entries.map((entry) => entry.value), names };
}

function checkIds(desk: Desk, source: YamlSource, entries: readonly Entry<Indicator>[], names: Names): void {
  const lines = new Map<string, number>();
  for (const { value, line, index } of entries) {
    const other = lines.get(value.id);
    if (other === undefined) lines.set(value.id, line);
    else {
      const what = `the indicator “${value.id}” stands here a second time (first on line ${other})`;
      desk.report(
        source.file,
        source.lineOf([index, 'id']),
        what,
        'give it another id, or make one entry of the two',
      );
    }
  }
  for (const { value, index } of entries) {
    if (value.flowOf !== undefined) checkName(desk, source, [index, 'flowOf'], value.flowOf, names);
  }
}

function checkAliases(desk: Desk, source: YamlSource, entries: readonly Entry<Indicator>[]): void {
  const claims = new Map<string, { id: string; alias: string; line: number }>();
  for (const { value, index } of entries) {
    for (const list of ['aliases', 'not'] as const) {
      for (const [i, alias] of value[list].entries()) {
        const line = source.lineOf([index, list, i]);
        const wordings = expand(desk, source.file, line, alias);
        if (list === 'not') continue;
        for (const wording of wordings) {
          const other = claims.get(wording);
          if (other === undefined) claims.set(wording, { id: value.id, alias, line });
          else if (other.id !== value.id) {
            const what = `the alias “${wording}” (of ${alias}) is claimed twice: by ${value.id} here and by ${other.id} on line ${other.line} (${other.alias})`;
            desk.report(
              source.file,
              line,
              what,
              'leave it with the indicator that it always means; take it from the other',
            );
            break; // The others of this alias most likely clash in the same way.
          }
        }
      }
    }
  }
}

function expand(desk: Desk, file: string, line: number, alias: string): string[] {
  try {
    return expandAlias(alias);
  } catch (error) {
    if (!(error instanceof AliasError)) throw error;
    const what = `the wording “${alias}” cannot be read: ${error.message} (character ${error.at + 1})`;
    desk.report(
      file,
      line,
      what,
      '(a|b) gives alternatives, [x] may be left out; each bracket needs its other half',
    );
    return [];
  }
}

function checkRanges(desk: Desk, source: YamlSource, entries: readonly Entry<Indicator>[]): void {
  for (const { value, index } of entries) {
    if (value.range === undefined || value.range[0] < value.range[1]) continue;
    const what = `the range of ${value.id} ends (${value.range[1]}) before it begins (${value.range[0]})`;
    desk.report(
      source.file,
      source.lineOf([index, 'range']),
      what,
      'write the smallest believable amount first',
    );
  }
}
