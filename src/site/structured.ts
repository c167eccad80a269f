import { ABOUT } from '../dataset/export/about.ts';
import { MEDIA_TYPES as DATA_TYPES } from '../dataset/export/datapackage.ts';
import { LANG } from '../i18n/index.ts';
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

export interface AboutData {
  url: string;
  /** What it measures, and where. */
  measured: readonly string[];
  places: readonly Pick<Region, 'name' | 'code'>[];
  /** First and last year it speaks of. */
  years: readonly [number, number] | null;
  /** Files that hold it: whole addresses, known by their endings. */
  files: readonly { url: string; name?: string; description?: string }[];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...DATA_TYPES,
  zip: 'application/zip',
};

/** What a data set always says of itself, whole or in part. */
const dataset = ({ url, measured, places, years, files }: AboutData) => ({
  '@type': 'Dataset',
  url,
  license: ABOUT.licence.path,
  isAccessibleForFree: true,
  creator,
  variableMeasured: measured,
  spatialCoverage: places.map((place) => ({ '@type': 'Place', name: place.name, identifier: place.code })),
  ...(years && { temporalCoverage: `${years[0]}/${years[1]}` }),
  ...(files.length > 0 && {
    distribution: files.map(({ url: contentUrl, ...own }) => ({
      '@type': 'DataDownload',
      ...own,
      encodingFormat: MEDIA_TYPES[contentUrl.slice(contentUrl.lastIndexOf('.') + 1)],
      contentUrl,
    })),
  }),
});

/** The whole data set. */
export const aboutAll = (data: AboutData): Structured => ({
  ...dataset(data),
  name: ABOUT.title,
  description: ABOUT.description,
  version: ABOUT.version,
  inLanguage: Object.values(LANG),
});

/** The figures of a region or of an indicator: a part of the whole data set. */
export const aboutPart = (data: AboutData & { name: string; description: string }): Structured => ({
  ...dataset(data),
  name: data.name,
  description: data.description,
  isPartOf: { '@type': 'Dataset', name: ABOUT.title },
});

/** A report as it is set in the reader. */
export function aboutReport(
  document: DocumentRecord,
  region: Region,
  headline: string,
  url: string,
): Structured {
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
