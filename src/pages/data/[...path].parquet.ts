import { dataEndpoint } from '../../site/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('parquet', 'application/vnd.apache.parquet');
