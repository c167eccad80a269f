import type { Section } from '../../model/index.ts';

/** Where the heading of a section ends in the text; its own start where the text has other words there. */
export function headingEnd(text: string, section: Pick<Section, 'heading' | 'start' | 'end'>): number {
  let at = section.start;
  for (const character of section.heading.replace(/[\s*#]/g, '')) {
    while (at < section.end && /[\s*#]/.test(text[at]!)) at++;
    if (at >= section.end || narrow(text[at]!) !== narrow(character)) return section.start;
    at += character.length;
  }
  // The full stop or colon that closes a heading belongs to it, whether or not the heading was kept with it.
  while (at < section.end && /[*。：:]/.test(text[at]!)) at++;
  return at;
}

/** Full-width forms as their ASCII counterparts, so that a normalised heading still matches the text. */
function narrow(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}
