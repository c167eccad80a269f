import { stringify } from 'yaml';
import { FrontMatter, Region } from '../model/index.ts';
import { englishName } from './places/names.ts';
import type { Place } from './places/place.ts';

/** A content document: the front matter in the order of the contract, then the text, untouched. */
export function composeDocument(frontMatter: FrontMatter, text: string): string {
  const { source, spans, ...plain } = FrontMatter.parse(frontMatter);
  const order = ['region', 'year', 'kind', 'title', 'date', 'speaker', 'reviews', 'plans'] as const;
  const lines = order
    .filter((key) => plain[key] !== undefined)
    .map((key) => `${key}: ${scalar(plain[key]!)}`);
  if (spans !== undefined) lines.push(`spans: [${spans.join(', ')}]`);
  lines.push(`source: ${flow(source)}`);
  return `---\n${lines.join('\n')}\n---\n${text}`;
}

/** A new region for content/regions.yaml. */
export function regionOfPlace(place: Place, slug: string): Region {
  return Region.parse({
    slug,
    name: place.name,
    nameEn: englishName(place.name),
    code: place.code,
    level: place.level,
    parents: place.parents.map(({ name, code }) => ({ name, nameEn: englishName(name), code })),
  });
}

/** The entry of a region, to stand at the end of content/regions.yaml; what is there stays as it is. */
export function composeRegion(region: Region): string {
  const { parents, code, ...plain } = region;
  const lines = [
    `- slug: ${scalar(plain.slug)}`,
    `  name: ${scalar(plain.name)}`,
    `  nameEn: ${scalar(plain.nameEn)}`,
    `  code: "${code}"`,
    `  level: ${plain.level}`,
    parents.length === 0 ? '  parents: []' : '  parents:',
    ...parents.map((parent) => `    - ${flow(parent)}`),
  ];
  return `\n${lines.join('\n')}\n`;
}

function scalar(value: string | number): string {
  return stringify(value, { lineWidth: 0 }).trim();
}

/** A mapping on one line: { name: 某网, captured: 2025-07-08 }. */
function flow(mapping: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(mapping).filter(([, value]) => value !== undefined);
  return stringify(Object.fromEntries(entries), { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
