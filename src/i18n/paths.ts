import { LOCALES, type Locale } from './index.ts';

type LocaleParam = string | undefined;

/**
 * Paths of a page file under src/pages/[...locale]/: the Chinese page at its plain address, the English one under
 * en/. With entries, every entry in both languages. The page finds its language in `Astro.props.locale`.
 */
export function localePaths(): { params: { locale: LocaleParam }; props: { locale: Locale } }[];
export function localePaths<Params extends Record<string, string>, Props extends object>(
  entries: readonly { params: Params; props: Props }[],
): { params: Params & { locale: LocaleParam }; props: Props & { locale: Locale } }[];
export function localePaths(
  entries: readonly { params: Record<string, string>; props: object }[] = [{ params: {}, props: {} }],
) {
  return LOCALES.flatMap((locale) =>
    entries.map((entry) => ({
      params: { ...entry.params, locale: locale === 'zh' ? undefined : locale },
      props: { ...entry.props, locale },
    })),
  );
}
