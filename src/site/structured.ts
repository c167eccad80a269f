import { ABOUT } from '../dataset/export/about.ts';
import type { DocumentRecord, Region } from '../model/index.ts';

/** What search engines are told of a page, as schema.org says it. Addresses are whole. */
export type Structured = Readonly<Record<string, unknown>>;

export interface Step {
  text: string;
  href?: string;
}

/** Where a page stands: home first, the page itself last. */
export function breadcrumbs(steps: readonly Step[], here: string, site: URL | undefined): Structured {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href ?? here, site).href,
    })),
  };
}

const creator = { '@type': 'Organization', name: ABOUT.authors };

export interface DataOf {
  name: string;
  description: string;
  url: string;
  /** What it measures, and where. */
  measured: readonly string[];
  places: readonly Pick<Region, 'name' | 'code'>[];
  /** First and last year it speaks of. */
  years: readonly [number, number] | null;
  /** Files that hold it. */
  files: readonly { url: string; format: string }[];
}

/** The figures of a region or of an indicator: a part of the whole data set. */
export function dataset({ name, description, url, measured, places, years, files }: DataOf): Structured {
  return {
    '@type': 'Dataset',
    name,
    description,
    url,
    license: ABOUT.licence.path,
    isAccessibleForFree: true,
    creator,
    isPartOf: { '@type': 'Dataset', name: ABOUT.title },
    variableMeasured: measured,
    spatialCoverage: places.map((place) => ({ '@type': 'Place', name: place.name, identifier: place.code })),
    ...(years && { temporalCoverage: `${years[0]}/${years[1]}` }),
    ...(files.length > 0 && {
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        encodingFormat: file.format,
        contentUrl: file.url,
      })),
    }),
  };
}

/** A report as it is set in the reader. */
export function article(document: DocumentRecord, region: Region, headline: string, url: string): Structured {
  return {
    '@type': 'Article',
    headline,
    url,
    inLanguage: 'zh-CN',
    datePublished: document.date ?? String(document.year),
    ...(document.speaker && { author: { '@type': 'Person', name: document.speaker } }),
    about: { '@type': 'Place', name: region.name, identifier: region.code },
    ...(document.source.url && { isBasedOn: document.source.url }),
    publisher: creator,
  };
}

/** One script for a page. `<` is written so that no word of a report can end it. */
export const scriptOf = (graph: readonly Structured[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
