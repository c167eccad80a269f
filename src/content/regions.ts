import { Region } from '../model/index.ts';
import type { Desk } from './files.ts';
import { type Names, namesOf } from './names.ts';
import { checkList, type Entry, parseYaml } from './yaml.ts';

export const REGIONS = 'regions.yaml';

/** The regions, in the order of the file. A slug or a code may be given once only. */
export function loadRegions(desk: Desk): { regions: Region[]; names: Names } {
  if (!desk.has(REGIONS)) {
    desk.report(desk.shown(REGIONS), null, 'is missing', 'every content folder needs a list of its regions');
    return { regions: [], names: namesOf('region', REGIONS, null, 'slug') };
  }
  const file = desk.read(REGIONS);
  const source = file && parseYaml(desk, file);
  const names = namesOf('region', REGIONS, source, 'slug');
  if (!source) return { regions: [], names };
  const entries = checkList(desk, source, Region, 'regions');
  const distinct = (field: 'slug' | 'code', mend: string) => {
    const first = new Map<string, Entry<Region>>();
    for (const entry of entries) {
      const other = first.get(entry.value[field]);
      if (other === undefined) first.set(entry.value[field], entry);
      else {
        const what = `${field} “${entry.value[field]}” of ${entry.value.name} is that of ${other.value.name} (line ${other.line})`;
        desk.report(source.file, source.lineOf([entry.index, field]), what, mend);
      }
    }
  };
  distinct('slug', 'make it unique with the name of the region above');
  distinct('code', 'look the code up in GB/T 2260, or take one of the two entries out');
  return { regions: entries.map((entry) => entry.value), names };
}
