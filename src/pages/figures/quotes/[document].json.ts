import type { APIRoute } from 'astro';
import { getDataset } from '../../../site/dataset.ts';
import { quotes } from '../../../site/queries/figures.ts';

export const getStaticPaths = () => getDataset().documents.map(({ id }) => ({ params: { document: id } }));

/** The sentences of one document's figures, for the explorer. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(quotes(getDataset(), params.document ?? '')), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
