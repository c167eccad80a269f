import { leftOut, mightCount } from '../../reading/left-out.ts';
import type { Dataset } from '../types.ts';
import type { AuditSection } from './finding.ts';

/** A number in its words: some characters on either side, breaks taken out. */
function inContext(text: string, start: number, end: number, around = 12): string {
  const before = text.slice(Math.max(0, start - around), start);
  const words = `${before}【${text.slice(start, end)}】${text.slice(end, end + around)}`;
  return words.replace(/\s+/g, ' ');
}

/** Numerals that no pass has claimed. */
export function unexplained({ texts, numerals }: Dataset): AuditSection {
  return {
    title: 'Numbers nobody has explained',
    mend: 'the reader passed over them: a fault of the reader',
    findings: [...texts].flatMap(([document, text]) =>
      leftOut(text, numerals[document] ?? []).map(({ start, end }) => ({
        where: `${document}:${start}`,
        what: inContext(text, start, end),
      })),
    ),
  };
}

/** Numerals taken for names and codes: first those that look like counts, then the rest. */
export function leftAlone({ texts, numerals }: Dataset): AuditSection[] {
  const names = Object.entries(numerals).flatMap(([document, account]) => {
    const text = texts.get(document) ?? '';
    return account
      .filter(([, , kind, ref]) => ref === null && (kind === 'name' || kind === 'code'))
      .map(([start, end, kind]) => ({
        counts: mightCount(text, start, end),
        finding: { where: `${document}:${start}`, what: `${kind}  ${inContext(text, start, end)}` },
      }));
  });
  const those = (counts: boolean) =>
    names.filter((name) => name.counts === counts).map(({ finding }) => finding);
  return [
    {
      title: 'Numbers taken for names that might count something',
      mend: 'where one does, add it in content/corrections/ or teach the reader',
      findings: those(true),
    },
    {
      title: 'Numbers taken for names and codes',
      mend: 'slogans, roads, places, models: seldom worth a look',
      findings: those(false),
    },
  ];
}
