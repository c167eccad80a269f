import type { APIRoute } from 'astro';
import { getDataset } from '../../site/dataset.ts';
import { searchIndex } from '../../site/queries/search.ts';

export const getStaticPaths = () =>
  searchIndex(getDataset()).shards.map((postings, shard) => ({
    params: { shard: String(shard) },
    props: { postings },
  }));

/** One part of the postings: which documents hold which two characters in a row. */
export const GET: APIRoute = ({ props }) => Response.json(props.postings);
