import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPage } from './page.ts';
import { leanStyles } from './styles.ts';
import { classesOf, type Words } from './words.ts';

/**
 * Leaves each built page only the styles it uses. Style sheets are written by subject and shared; the first screen has
 * to come with the first packets, whatever other pages need.
 */
export function lean(): AstroIntegration {
  return {
    name: 'lean',
    hooks: { 'astro:build:done': ({ dir }) => leanSite(fileURLToPath(dir)) },
  };
}

function leanSite(root: string): void {
  const scripts = new Map<string, Words>();
  const sheets = new Map<string, string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(root, name);
    const html = readFileSync(file, 'utf8');
    const has = classesOf(html, root, scripts);
    const page = leanPage(html, (css) => {
      const classes = [...new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? ''))];
      const there = classes.filter(has);
      const key = `${there.join(' ')}\n${css}`;
      const made = sheets.get(key) ?? leanStyles(css, (word) => there.includes(word));
      sheets.set(key, made);
      return made;
    });
    if (page !== html) writeFileSync(file, page);
  }
}
