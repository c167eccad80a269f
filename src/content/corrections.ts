import { Correction } from '../model/index.ts';
import type { Desk } from './files.ts';
import { checkName, type Names } from './names.ts';
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
  indicators: Names,
): Map<string, CorrectionEntry[]> {
  const all = new Map<string, CorrectionEntry[]>();
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
    for (const entry of entries) checkEntry(desk, source, entry, indicators);
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
  indicators: Names,
): void {
  for (const side of ['match', 'set'] as const) {
    const indicator = value[side]?.indicator;
    if (typeof indicator === 'string') {
      checkName(desk, source, [index, side, 'indicator'], indicator, indicators);
    }
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
