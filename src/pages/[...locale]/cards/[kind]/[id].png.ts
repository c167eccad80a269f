import type { APIRoute } from 'astro';
import { CARD_KINDS, type CardKind, cardIds, cardOf } from '../../../../cards/index.ts';
import { keptPng } from '../../../../cards/store.ts';
import type { Locale } from '../../../../i18n/index.ts';
import { localePaths } from '../../../../i18n/paths.ts';
import { getDataset } from '../../../../site/dataset.ts';

interface Props {
  locale: Locale;
  kind: CardKind;
  id: string;
}

export const getStaticPaths = () =>
  localePaths(
    CARD_KINDS.flatMap((kind) =>
      cardIds(getDataset(), kind).map((id) => ({ params: { kind, id }, props: { kind, id } })),
    ),
  );

/** What other sites show of a link to a region, an indicator or a report. */
export const GET: APIRoute<Props> = async ({ props: { locale, kind, id } }) => {
  const png = await keptPng(await cardOf(getDataset(), kind, id, locale));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
