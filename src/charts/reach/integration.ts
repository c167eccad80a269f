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
    },
  };
}
