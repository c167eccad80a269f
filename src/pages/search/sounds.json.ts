import type { APIRoute } from 'astro';
import { getDataset } from '../../site/dataset.ts';
import { searchSounds } from '../../site/queries/search.ts';

/** How the characters of names are read, for who writes pinyin. */
export const GET: APIRoute = () => Response.json(searchSounds(getDataset()));
