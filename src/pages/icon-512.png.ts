import { iconEndpoint } from '../site/icon-endpoint.ts';

/** The icon of an installed page. */
export const GET = iconEndpoint(512);
