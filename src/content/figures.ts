import { EnteredFigure, type Indicator } from '../model/index.ts';
import type { Desk } from './files.ts';
import { checkName, type Names } from './names.ts';
import { checkList, type Entry, parseYaml, type YamlSource } from './yaml.ts';

export const FIGURES = 'figures';

/** An entered figure and where it stands. */
export type FigureEntry = EnteredFigure & { file: string; line: number };

/** The figures entered by hand, in the order of files and lines. The folder may be missing. */
export function loadFigures(
  desk: Desk,
  indicators: readonly Indicator[],
  names: { regions: Names; indicators: Names },
): FigureEntry[] {
  return desk.list(FIGURES).flatMap(({ name, folder }) => {
    const path = `${FIGURES}/${name}`;
    if (folder || !/\.ya?ml$/.test(name)) {
      desk.report(
        desk.shown(path),
        null,
        'does not belong here and is not read',
        'figures stand in files figures/*.yaml',
      );
      return [];
    }
    const file = desk.read(path);
    const source = file && parseYaml(desk, file);
    if (!source) return [];
    const entries = checkList(desk, source, EnteredFigure, 'figures');
    for (const entry of entries) {
      checkName(desk, source, [entry.index, 'region'], entry.value.region, names.regions);
      checkName(desk, source, [entry.index, 'indicator'], entry.value.indicator, names.indicators);
      checkAgainstCatalogue(desk, source, entry, indicators);
    }
    return entries.map(({ value, line }) => ({ ...value, file: source.file, line }));
  });
}

function checkAgainstCatalogue(
  desk: Desk,
  source: YamlSource,
  { value, index }: Entry<EnteredFigure>,
  indicators: readonly Indicator[],
): void {
  const indicator = indicators.find((each) => each.id === value.indicator);
  if (indicator?.measures !== undefined && !indicator.measures.includes(value.measure)) {
    const what = `“${indicator.id}” has no measure “${value.measure}”`;
    desk.report(
      source.file,
      source.lineOf([index, 'measure']),
      what,
      `write one of: ${indicator.measures.join(', ')}`,
    );
  }
  if (value.measure === 'rank' && value.rank === undefined) {
    const mend =
      'add “rank: { basis: level, within: city }” (basis level, growth or unspecified; within city, province or nation)';
    desk.report(source.file, source.lineOf([index]), 'a rank does not say among whom', mend);
  }
}
