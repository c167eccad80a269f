import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/index.ts';
import { localePaths } from '../../../../i18n/paths.ts';
import type { Region } from '../../../../model/index.ts';
import { getDataset } from '../../../../site/dataset.ts';
import { links } from '../../../../site/links.ts';
import { compareShard } from '../../../../site/queries/compare.ts';

export const getStaticPaths = () =>
  localePaths(getDataset().regions.map((region) => ({ params: { region: region.slug }, props: { region } })));

export const GET: APIRoute<{ locale: Locale; region: Region }> = ({ props }) =>
  Response.json(compareShard(getDataset(), props.region, props.locale, links(props.locale)));
