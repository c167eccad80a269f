import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Content, ContentDocument } from '../../../src/content/index.ts';
import { buildDataset } from '../../../src/dataset/index.ts';
import type { Region } from '../../../src/model/index.ts';
import type { Figure } from './measure.ts';

/** What it costs to build the data set of many reports, cold and after one was added. */
export function buildCost(content: Content, reports: number): Figure[] {
  const cacheDir = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  try {
    const half = timed(() => buildDataset(synthetic(content, reports / 2), { cacheDir: null }));
    const cold = timed(() => buildDataset(synthetic(content, reports), { cacheDir }));
    const before = filesIn(cacheDir);
    const warm = timed(() => buildDataset(synthetic(content, reports + 1), { cacheDir }));
    return [
      {
        name: `data set of ${reports} reports, against ${reports / 2}`,
        value: cold / half,
        unit: '×',
        bar: 'linear: 2',
      },
      {
        name: `reports read again after one was added to ${reports}`,
        value: filesIn(cacheDir) - before,
        unit: '',
        bar: '1',
      },
      { name: `data set after one was added, against all ${reports} anew`, value: warm / cold, unit: '×' },
      {
        name: 'most memory it took',
        value: process.resourceUsage().maxRSS / 1024 ** 2,
        unit: 'GB',
        bar: 'at most 4',
      },
    ];
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
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
