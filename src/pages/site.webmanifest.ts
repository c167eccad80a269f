import type { APIRoute } from 'astro';
import { COLOURS } from '../cards/colours.ts';
import { LANG, t } from '../i18n/index.ts';
import { links } from '../site/links.ts';

/** What a phone or desk wants to know when somebody keeps the site there. */
export const GET: APIRoute = () => {
  const to = links('zh');
  const icon = (src: string, sizes: string, type: string) => ({ src: to.asset(src), sizes, type });
  const manifest = {
    name: t('zh', 'site.title'),
    short_name: t('zh', 'site.name'),
    description: t('zh', 'home.description'),
    lang: LANG.zh,
    start_url: to.home(),
    scope: to.home(),
    display: 'browser',
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: [
      icon('favicon.svg', 'any', 'image/svg+xml'),
      icon('apple-touch-icon.png', '180x180', 'image/png'),
      icon('icon-512.png', '512x512', 'image/png'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
