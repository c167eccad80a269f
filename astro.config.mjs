import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { reach } from './src/charts/reach/integration.ts';
import { inlined } from './src/layouts/inlined.mjs';
import { lean } from './src/lean/integration.ts';

/** What every page carries inline; the hashes let the content security policy admit it and nothing else. */
const inlineHashes = ['theme.js', 'page-script.js'].map((name) => {
  const text = readFileSync(new URL(`./src/layouts/${name}`, import.meta.url), 'utf8');
  return /** @type {const} */ (`sha256-${createHash('sha256').update(inlined(text)).digest('base64')}`);
});

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Pages are read one at a time, often from a saved link: with the styles inside, the first screen needs one request.
  // While pictures are drawn in threads of their own, other pages are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Nothing is highlighted, and the highlighter's inline styles would need a looser policy.
  markdown: { syntaxHighlight: false },
  integrations: [
    react(),
    reach(),
    sitemap({
      // The embed pages are parts of other people's pages, and ask not to be indexed.
      filter: (page) => !/\/embed\/(?:$|\?)/.test(page),
      i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
    }),
    lean(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: inlineHashes },
      // Charts and rulers place their parts by custom properties in style attributes.
      styleDirective: {
        resources: [
          { resource: "'self'", kind: 'element' },
          { resource: "'unsafe-inline'", kind: 'attribute' },
        ],
      },
    },
  },
});
