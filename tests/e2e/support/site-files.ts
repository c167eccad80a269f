import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface PageFile {
  html: string;
  ids: Set<string>;
}

/** The pages of a built site by their path below the base, e.g. `counties/xinjiang/`. */
export function readSite(folder: string): Map<string, PageFile> {
  const pages = new Map<string, PageFile>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const ids = new Set(
      [...html.matchAll(/\s(?:id|name)=(?:"([^"]*)"|([^\s>]+))/g)].map((match) => match[1] ?? match[2] ?? ''),
    );
    pages.set(file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'), { html, ids });
  }
  return pages;
}

/** Every address in an href, src or srcset that leads nowhere, with the page it stands on. */
export function brokenLinks(site: Map<string, PageFile>, folder: string, base: string): string[] {
  const broken = new Map<string, string>();
  const own = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(site.get('')?.html ?? '')?.[1];
  const known = new Map<string, string | null>();
  for (const [place, { html }] of site) {
    const here = new URL(base + place, 'http://site');
    for (const address of addresses(html)) {
      const whole = new URL(address, here);
      // Whole addresses of the site itself (canonical, other language, share picture) are links too.
      if (whole.origin !== here.origin && whole.origin !== own) continue;
      const key = whole.pathname + whole.hash;
      if (!known.has(key)) known.set(key, whyBroken(whole, site, folder, base));
      const why = known.get(key);
      if (why && !broken.has(key)) broken.set(key, `${here.pathname}: ${address}: ${why}`);
    }
  }
  return [...broken.values()];
}

/** Addresses in the markup; scripts and styles hold text that only looks like it. */
function addresses(html: string): string[] {
  const markup = html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>');
  return [...markup.matchAll(/\s(?:href|src|action)=(?:"([^"]*)"|([^\s>"]+))/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((address) => !/^(data|mailto|javascript|blob):/.test(address));
}

function whyBroken(url: URL, site: Map<string, PageFile>, folder: string, base: string): string | null {
  if (!url.pathname.startsWith(base)) return `outside the base path ${base}`;
  const below = decodeURIComponent(url.pathname.slice(base.length));
  const page = site.get(below);
  if (!page) {
    const file = path.join(folder, below);
    if (!existsSync(file)) return 'no such page';
    return statSync(file).isDirectory() ? 'lacks its slash, or the folder has no page' : null;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  // Text fragments (#:~:text=…) point at words, not at ids.
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return null;
  return page.ids.has(fragment) ? null : 'no such fragment';
}
