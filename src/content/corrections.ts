import { Correction, type Indicator } from '../model/index.ts';
import type { Desk } from './files.ts';
import { INDICATORS } from './indicators.ts';
import { suggest } from './suggest.ts';
import { checkList, type Entry, parseYaml, type YamlSource } from './yaml.ts';

export const CORRECTIONS = 'corrections';

/** A correction and where it stands. */
export type CorrectionEntry = Correction & { file: string; line: number };

/**
 * The corrections, by the id of the document they are for. The folder may be missing. Whether each still matches
 * what was read is found out later, when there is something to match.
 */
export function loadCorrections(
  desk: Desk,
  documents: ReadonlySet<string>,
  indicators: readonly Indicator[],
): Map<string, CorrectionEntry[]> {
  const all = new Map<string, CorrectionEntry[]>();
  const ids = indicators.map((indicator) => indicator.id);
  for (const { name, folder } of desk.list(CORRECTIONS)) {
    const path = `${CORRECTIONS}/${name}`;
    const document = name.replace(/\.ya?ml$/, '');
    if (folder || document === name) {
      desk.report(
        desk.shown(path),
        null,
        'does not belong here and is not read',
        'corrections stand in corrections/<document>.yaml',
      );
      continue;
    }
    if (!documents.has(document)) {
      const what = `corrects “${document}”, and there is no such document`;
      desk.report(desk.shown(path), null, what, renameHint(document, [...documents]));
    }
    const file = desk.read(path);
    const source = file && parseYaml(desk, file);
    if (!source) continue;
    const entries = checkList(desk, source, Correction, 'corrections');
    for (const entry of entries) checkEntry(desk, source, entry, ids);
    const list = entries.map(({ value, line }) => ({ ...value, file: source.file, line }));
    all.set(document, [...(all.get(document) ?? []), ...list]);
  }
  return all;
}

function renameHint(document: string, known: readonly string[]): string {
  return `name the file after its document (region-year-kind): ${suggest(document, known, 'reports/')}`;
}

function checkEntry(
  desk: Desk,
  source: YamlSource,
  { value, index, line }: Entry<Correction>,
  ids: readonly string[],
): void {
  for (const side of ['match', 'set'] as const) {
    const indicator = value[side]?.indicator;
    if (indicator === undefined || indicator === null || ids.includes(indicator)) continue;
    const what = `the indicator “${indicator}” is not in ${INDICATORS}`;
    desk.report(
      source.file,
      source.lineOf([index, side, 'indicator']),
      what,
      suggest(indicator, ids, desk.shown(INDICATORS)),
    );
  }
  const sets = value.set !== undefined && Object.keys(value.set).length > 0;
  if (value.action === 'drop' && sets) {
    desk.report(
      source.file,
      source.lineOf([index, 'set']),
      '“drop” takes a figure out, so “set” has nothing to act on',
      'take “set” out, or write “action: override”',
    );
  }
  if (value.action !== 'drop' && !sets) {
    desk.report(
      source.file,
      line,
      `“${value.action}” does not say what to set`,
      'add “set:” with the fields and their right values',
    );
  }
}
