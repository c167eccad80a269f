import { dataEndpoint } from '../../site/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('csv', 'text/csv; charset=utf-8');
