import { dataEndpoint } from '../../site/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('json', 'application/json; charset=utf-8');
