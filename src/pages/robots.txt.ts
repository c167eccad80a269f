import type { APIRoute } from 'astro';
import { links } from '../site/links.ts';

/** Everyone may read everything; the sitemap's address depends on where the site is published. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(links('zh').asset('sitemap-index.xml'), site).href}\n`,
  );
