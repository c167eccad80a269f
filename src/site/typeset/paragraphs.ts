import type { Section } from '../../model/index.ts';
import { breakUp } from './break-up.ts';
import { headingEnd } from './headings.ts';
import { goesOn, lines, opening, type Piece } from './lines.ts';
import { ADDRESS, ENDS, INNER, LIST, SENTENCE_END } from './signs.ts';

/**
 * heading: a section's heading · front: a short line before the text begins (title, date, speaker) ·
 * line: a short line that stands alone (a caption, a slogan) · item: an entry of a list · paragraph: all else.
 */
export type BlockKind = 'heading' | 'front' | 'line' | 'item' | 'paragraph';

export interface Block {
  kind: BlockKind;
  pieces: Piece[];
  /** Index of the section it stands in; −1 before the first. */
  section: number;
}

/** Title, occasion, date, speaker: no more lines than these stand before a text. */
const FRONT = 6;

/**
 * Paragraphs as a reader would set them, out of lines as a scan or a web page left them. No character is changed
 * or moved: the pieces of all blocks, in order, are the text less white space at breaks.
 */
export function paragraphs(text: string, sections: readonly Section[]): Block[] {
  const blocks: Block[] = [];
  const edges: { start: number; end: number; section: number; heading: boolean }[] = [];
  let at = 0;
  sections.forEach((section, index) => {
    if (section.start < at) return;
    if (section.start > at) edges.push({ start: at, end: section.start, section: index - 1, heading: false });
    const end = section.heading === '' ? section.start : headingEnd(text, section);
    if (end > section.start) edges.push({ start: section.start, end, section: index, heading: true });
    at = end;
  });
  if (at < text.length)
    edges.push({ start: at, end: text.length, section: sections.length - 1, heading: false });

  // Until the first full sentence, short lines are the title, the date and the speaker.
  let begun = false;
  for (const edge of edges) {
    const found = lines(text, edge.start, edge.end);
    if (edge.heading) {
      blocks.push({ kind: 'heading', pieces: found, section: edge.section });
      begun = true;
      continue;
    }
    let run: Piece[] = [];
    const close = () => {
      if (run.length === 0) return;
      const words = run.map((line) => text.slice(line.start, line.end)).join('');
      const sentence = SENTENCE_END.test(words) || words.length > 80;
      const salutation = ADDRESS.test(words);
      const kind: BlockKind = LIST.test(words)
        ? 'item'
        : !begun && !sentence && !salutation && blocks.length < FRONT
          ? 'front'
          : (words.length <= 30 && !ENDS.test(words) && !INNER.test(words)) ||
              /^（[一二三四五六七八九十]+）.{2,24}。?$/.test(words) ||
              (/^\d{1,2}\s+\S.{3,27}$/.test(words) && !ENDS.test(words))
            ? 'line'
            : 'paragraph';
      if (sentence || salutation) begun = true;
      for (const pieces of breakUp(text, run)) blocks.push({ kind, pieces, section: edge.section });
      run = [];
    };
    for (const line of found.flatMap((whole) => opening(text, whole, begun))) {
      const words = text.slice(line.start, line.end);
      const before = run.map((part) => text.slice(part.start, part.end)).join('');
      if (run.length > 0 && (line.joint === 'none' || !goesOn(before, line.joint, words))) close();
      run.push(run.length === 0 ? { ...line, joint: 'none' } : line);
    }
    close();
  }
  return blocks;
}
