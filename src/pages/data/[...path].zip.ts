import { dataEndpoint } from '../../site/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('zip', 'application/zip');
