import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * `client:reach`: an island that stays asleep until somebody reaches for it with pointer, finger or keyboard. Until
 * then its picture stands in the page and no chart code is fetched.
 */
export function reach(): AstroIntegration {
  return {
    name: 'reach',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'reach', entrypoint: './src/charts/reach/directive.ts' });
      },
      'astro:build:done': ({ dir }) => numberIslands(fileURLToPath(dir)),
    },
  };
}

/**
 * Numbers the islands of each page in the order they stand in. React's integration numbers them as they are rendered,
 * side by side, so that the same input gave other bytes from one build to the next.
 */
function numberIslands(dir: string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(dir, name);
    const html = readFileSync(file, 'utf8');
    let count = 0;
    const numbered = html.replace(
      /(<astro-island\b[^>]*? prefix=")r\d+"/g,
      (_, head: string) => `${head}r${count++}"`,
    );
    if (numbered !== html) writeFileSync(file, numbered);
  }
}
