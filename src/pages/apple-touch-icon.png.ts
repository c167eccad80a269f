import { iconEndpoint } from '../site/icon-endpoint.ts';

/** What a phone puts on its home screen. */
export const GET = iconEndpoint(180);
