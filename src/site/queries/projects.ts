import type { ProjectRow, Stage } from '../../components/lists/kinds/projects.ts';
import type { Dataset } from '../../dataset/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Project } from '../../model/index.ts';
import { toUnit } from '../../reading/units.ts';
import { formatAmount } from '../format.ts';
import { offsetOf } from './facts.ts';

/** Investment in 亿元, for asking “at least so much”; null where none is said or the currency is another. */
function inYi({ investment }: Pick<Project, 'investment'>): number | null {
  return investment === null ? null : toUnit(investment.value, investment.unit, '亿元');
}

/** Years between two tellings beyond which the same name may be another project. */
const APART = 3;
const ORDER: Readonly<Record<Project['status'], number>> = { planned: 0, 'under-way': 1, completed: 2 };

/** A name by which two reports mean the same: signs, spaces and the word “project” at its end do not count. */
export function sameName(name: string): string {
  const bare = name.replace(/[\s“”‘’"'《》（）()·、，,－—-]+/g, '');
  return bare.replace(/(?:建设)?(?:项目|工程)$/, '') || bare;
}

/** Whether a later telling can be of the same project: it never goes back, and what both say of its size agrees. */
function follows(before: Project, after: Project): boolean {
  if (after.year - before.year > APART || after.year <= before.year) return false;
  if (ORDER[after.status] < ORDER[before.status]) return false;
  // What stands finished is not finished again, years later.
  if (before.status === 'completed' && after.document === before.document) return false;
  return before.scale === null || after.scale === null || before.scale === after.scale;
}

/**
 * What the reports of a region tell of one project, the earliest first: planned, under way, completed. Tied only
 * where it is certain: the same region and name, going forward, within a few years, of one size.
 */
export function projectLives(projects: readonly Project[]): Project[][] {
  const lives: Project[][] = [];
  const named = Map.groupBy(projects, ({ region, name }) => `${region} ${sameName(name)}`);
  for (const tellings of named.values()) {
    const own: Project[][] = [];
    for (const telling of tellings.toSorted((a, b) => a.year - b.year)) {
      const life = own.find((tied) => follows(tied.at(-1)!, telling));
      if (life === undefined) own.push([telling]);
      else life.push(telling);
    }
    lives.push(...own);
  }
  return lives;
}

/** All projects by region, in the order of their documents. */
export function projectRows(dataset: Dataset, locale: Locale): ProjectRow[] {
  const order = new Map(dataset.regions.map(({ slug }, index) => [slug, index]));
  return projectLives(dataset.projects)
    .map((life): ProjectRow => {
      const latest = life.at(-1)!;
      const priced = life.findLast(({ investment }) => investment !== null);
      return {
        region: latest.region,
        name: latest.name,
        owner: life.findLast(({ owner }) => owner !== null)?.owner ?? '',
        theme: latest.theme,
        scale: life.findLast(({ scale }) => scale !== null)?.scale ?? '',
        amount: priced === undefined ? null : inYi(priced),
        shown: priced?.investment ? formatAmount(priced.investment, locale).text : '',
        document: latest.document,
        year: latest.year,
        status: latest.status,
        trail: life.map((told): Stage => [told.year, told.status, told.document, offsetOf(told) ?? 0]),
      };
    })
    .sort((a, b) => (order.get(a.region) ?? 0) - (order.get(b.region) ?? 0));
}

/** The years of projects or pledges, the latest first. */
export function yearsIn(entries: readonly { year: number }[]): number[] {
  return [...new Set(entries.map(({ year }) => year))].sort((a, b) => b - a);
}
