import type { APIRoute } from 'astro';
import { getDataset } from '../../../site/dataset.ts';
import { searchLines } from '../../../site/queries/search.ts';

export const getStaticPaths = () => getDataset().documents.map(({ id }) => ({ params: { document: id } }));

/** The sentences of one document with what was read in them, fetched when it may hold what is looked for. */
export const GET: APIRoute = ({ params }) => Response.json(searchLines(getDataset(), params.document ?? ''));
