import { rowsEndpoint } from '../../../../site/lists/endpoint.ts';

export const { getStaticPaths, GET } = rowsEndpoint('reports');
