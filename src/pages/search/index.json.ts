import type { APIRoute } from 'astro';
import { getDataset } from '../../site/dataset.ts';
import { searchIndex } from '../../site/queries/search.ts';

/** What has a name, and the list of documents: the same for both languages. */
export const GET: APIRoute = () => Response.json(searchIndex(getDataset()).index);
