import { EnteredFigure, type Indicator, type Region } from '../model/index.ts';
import type { Desk } from './files.ts';
import { INDICATORS } from './indicators.ts';
import { REGIONS } from './regions.ts';
import { suggest } from './suggest.ts';
import { checkList, type Entry, parseYaml, type YamlSource } from './yaml.ts';

export const FIGURES = 'figures';

/** An entered figure and where it stands. */
export type FigureEntry = EnteredFigure & { file: string; line: number };

/** The figures entered by hand, in the order of files and lines. The folder may be missing. */
export function loadFigures(
  desk: Desk,
  regions: readonly Region[],
  indicators: readonly Indicator[],
): FigureEntry[] {
  const slugs = regions.map((region) => region.slug);
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
      if (!slugs.includes(entry.value.region)) {
        const what = `the region “${entry.value.region}” is not in ${REGIONS}`;
        const mend = suggest(entry.value.region, slugs, desk.shown(REGIONS));
        desk.report(source.file, source.lineOf([entry.index, 'region']), what, mend);
      }
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
  if (indicator === undefined) {
    const what = `the indicator “${value.indicator}” is not in ${INDICATORS}`;
    const ids = indicators.map((each) => each.id);
    desk.report(
      source.file,
      source.lineOf([index, 'indicator']),
      what,
      suggest(value.indicator, ids, desk.shown(INDICATORS)),
    );
    return;
  }
  if (indicator.measures !== undefined && !indicator.measures.includes(value.measure)) {
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
