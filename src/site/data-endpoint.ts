import type { APIRoute, GetStaticPaths } from 'astro';
import { dataRecipes } from './queries/data.ts';

/**
 * Serves the data files of one ending. One route a kind of file: an address that ends in a file name must not be
 * given a slash, and routes are told from pages by their ending.
 */
export function dataEndpoint(
  ending: string,
  type: string,
): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const suffix = `.${ending}`;
  return {
    getStaticPaths: () =>
      dataRecipes()
        .filter(({ path }) => path.endsWith(suffix))
        .map(({ path }) => ({ params: { path: path.slice(0, -suffix.length) } })),
    GET: ({ params }) => {
      const recipe = dataRecipes().find(({ path }) => path === `${params.path}${suffix}`);
      if (recipe === undefined) return new Response(null, { status: 404 });
      return new Response(recipe.make(), { headers: { 'Content-Type': type } });
    },
  };
}
