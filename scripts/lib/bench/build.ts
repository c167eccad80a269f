import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Content, ContentDocument } from '../../../src/content/index.ts';
import { buildDataset } from '../../../src/dataset/index.ts';
import type { Region } from '../../../src/model/index.ts';
import { costOf, type Figure } from './measure.ts';

/** What it costs to build the data set of few and of many reports, anew and after one was added. */
export function buildCost(content: Content, few: number, many: number): Figure[] {
  const ofFew = growing(content, few);
  const ofMany = growing(content, many);
  return [
    {
      name: `data set of ${many} reports, against ${few}`,
      value: ofMany.anew / ofFew.anew,
      unit: '×',
      bar: `linear: ${many / few}`,
    },
    ...[ofFew, ofMany].flatMap(({ reports, anew, added, readAgain }) => [
      { name: `reports read again after one was added to ${reports}`, value: readAgain, unit: '', bar: '1' },
      { name: `data set after one was added, against all ${reports} anew`, value: added / anew, unit: '×' },
    ]),
    {
      name: `most memory that ${many} reports took`,
      value: process.resourceUsage().maxRSS / 1024 ** 2,
      unit: 'GB',
      bar: 'at most 4',
    },
  ];
}

/** Builds the data set of so many reports, then of one more, with a memory of its own. */
function growing(content: Content, reports: number) {
  const cacheDir = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  try {
    const anew = costOf(() => buildDataset(synthetic(content, reports), { cacheDir }));
    const before = filesIn(cacheDir);
    const added = costOf(() => buildDataset(synthetic(content, reports + 1), { cacheDir }));
    return { reports, anew, added, readAgain: filesIn(cacheDir) - before };
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

/**
 * As many reports as asked for, of regions that do not exist: the texts of content/ over and over, each under an id
 * of its own.
 */
function synthetic(content: Content, reports: number): Content {
  const regions: Region[] = [];
  const documents: ContentDocument[] = [];
  for (let index = 0; index < reports; index++) {
    const document = content.documents[index % content.documents.length];
    const region = content.regions.find(({ slug }) => slug === document?.region);
    if (!document || !region) throw new Error('content/ has no report.');
    const slug = `${region.slug}-${index}`;
    regions.push({ ...region, slug });
    const { id } = document;
    documents.push({
      ...document,
      id: id.replace(region.slug, slug),
      region: slug,
      frontMatter: { ...document.frontMatter, region: slug },
    });
  }
  return { ...content, regions, documents, figures: [], corrections: new Map() };
}
