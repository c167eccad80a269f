import type { Section } from '../../model/index.ts';

/** A stretch of the source that is set without a break. Offsets are UTF-16 units of the document's text. */
export interface Piece {
  start: number;
  end: number;
  /** What was taken out before it: nothing, one line break, or an empty line (a page break in scans). */
  joint: 'none' | 'line' | 'page';
}

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

/** Longest paragraph (characters) that is left whole: longer ones are broken where a reader would pause. */
const LONG = 520;
/** Shortest paragraph (characters) that such a break may leave. */
const SHORT = 90;

const CLOSE = '”’」』）)》〉\\]';
/** Title, occasion, date, speaker: no more lines than these stand before a text. */
const FRONT = 6;

const ENDS = new RegExp(`[。！？!?…：:；;][${CLOSE}*]*\\s*$`);
const SENTENCE_END = new RegExp(`[。！？!?][${CLOSE}*]*\\s*$`);
/** Marks that only stand inside sentences; captions and slogans have at most a 、. */
const INNER = /[，,；;。]/;
const LIST = /^(?:[-•·●○■◆*]\s+|[●■◆•])/;
const NUMBERED =
  /^(?:\*\*)?(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d{1,2}\s*[.．、](?!\d)|[①-⑳]|附注|名词解释)/;
const ORDINAL =
  /^(?:\*\*)?(?:[一二三四五六七八九十]{1,3}是|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|[①-⑳]|\d{1,2}[.．、](?!\d))/;
const BOLD = /^\*\*[^*]{2,24}\*\*/;
const ADDRESS = /^(?:\*\*)?(?:各位代表|同志们)[,，:：！!]/;

interface Line {
  start: number;
  end: number;
  joint: Piece['joint'];
}

/** Lines that hold something, without the white space at their ends. */
function lines(text: string, from: number, to: number): Line[] {
  const found: Line[] = [];
  let joint: Line['joint'] = 'none';
  let at = from;
  while (at < to) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 || next > to ? to : next;
    let start = at;
    let end = stop;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (start < end) {
      found.push({ start, end, joint });
      joint = 'line';
    } else if (joint !== 'none') {
      joint = 'page';
    }
    at = stop + 1;
  }
  return found;
}

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

/** How many brackets and quotation marks are open at the end of a stretch. */
function open(words: string): number {
  let depth = 0;
  for (const character of words) {
    if ('（(《“「『〈'.includes(character)) depth++;
    else if ('）)》”」』〉'.includes(character)) depth--;
  }
  return depth;
}

/** Whether a line goes on from the words before it. Scans break lines anywhere; a broken sentence goes on. */
export function goesOn(before: string, joint: Piece['joint'], line: string): boolean {
  if (ENDS.test(before) || LIST.test(line) || NUMBERED.test(line) || ADDRESS.test(line)) return false;
  if (open(before) > 0) return true;
  // A line that a page break cuts is a full one; a short one before an empty line is a heading.
  if (joint === 'page' && before.length < 28 && !/[。；]|[，,、]$/.test(before)) return false;
  // An entry of a list, or a line without any punctuation of a sentence, is a line of its own unless only a bare
  // line break parts it from the next one.
  if (!INNER.test(before)) return joint === 'line' && before.length >= 16;
  return true;
}

/** Parts a very long paragraph: before a salutation, an ordinal, or a short sentence that heads what follows. */
function breakUp(text: string, run: readonly Line[]): Line[][] {
  const words = run.map((line) => text.slice(line.start, line.end)).join('');
  const starts = sentenceStarts(words);
  const cuts: number[] = [];
  let last = 0;
  starts.forEach((start, index) => {
    const rest = words.slice(start, start + 40);
    const after = words.slice(start, starts[index + 1] ?? words.length).trim();
    const before = words.slice(starts[index - 1] ?? 0, start).trim();
    const wanted =
      ADDRESS.test(rest) ||
      (words.length > LONG &&
        start - last >= SHORT &&
        words.length - start >= SHORT &&
        // A head stays with what it heads.
        !heads(before) &&
        (ORDINAL.test(rest) || heads(after) || BOLD.test(rest) || start - last > LONG));
    if (!wanted) return;
    cuts.push(start);
    last = start;
  });
  if (cuts.length === 0) return [[...run]];

  const parts: Line[][] = [[]];
  let at = 0;
  for (const line of run) {
    let rest = line;
    while (cuts.length > 0 && cuts[0]! < at + rest.end - rest.start) {
      const cut = rest.start + cuts.shift()! - at;
      if (cut > rest.start) parts.at(-1)!.push(trim(text, { ...rest, end: cut }));
      at += cut - rest.start;
      rest = { start: cut, end: rest.end, joint: 'none' };
      parts.push([]);
    }
    parts.at(-1)!.push(trim(text, parts.at(-1)!.length === 0 ? { ...rest, joint: 'none' } : rest));
    at += rest.end - rest.start;
  }
  return parts;
}

/**
 * Where sentences begin, the first left out. A sentence keeps the quotation marks that close after its full stop,
 * and a closing `**`; an opening one belongs to the next.
 */
function sentenceStarts(words: string): number[] {
  const starts: number[] = [];
  let emphasis = 0;
  let at = 0;
  for (const match of words.matchAll(new RegExp(`[。！？!?][${CLOSE}]*`, 'g'))) {
    let end = match.index + match[0].length;
    emphasis += words.slice(at, end).split('**').length - 1;
    at = end;
    if (emphasis % 2 === 1 && words.startsWith('**', end)) end += 2;
    while (end < words.length && /\s/.test(words[end]!)) end++;
    if (end < words.length) starts.push(end);
  }
  return starts;
}

/** Whether a sentence only heads what follows: short, without a clause or a number. */
function heads(sentence: string): boolean {
  return sentence.length <= 18 && /。[*”]*$/.test(sentence) && !/[，,、；;：:\d]/.test(sentence);
}

function trim(text: string, line: Line): Line {
  let { start, end } = line;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { ...line, start, end };
}

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
    let run: Line[] = [];
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

/** Web captures run date, speaker and salutation into the first sentence: there the salutation begins the text. */
function opening(text: string, line: Line, begun: boolean): Line[] {
  if (begun) return [line];
  const words = text.slice(line.start, Math.min(line.end, line.start + 200));
  const match = /(?:各位代表|同志们)[,，:：！!]/.exec(words);
  if (match === null) return [line];
  const cuts = [line.start, line.start + match.index, line.start + match.index + match[0].length, line.end];
  return cuts.slice(1).flatMap((end, index): Line[] => {
    const part = trim(text, { start: cuts[index]!, end, joint: index === 0 ? line.joint : 'none' });
    return part.start < part.end ? [part] : [];
  });
}

/** A block's sentences, in offsets of the text. A sentence ends at 。！？ with the quotation marks that close there. */
export function sentences(text: string, block: Pick<Block, 'pieces'>): { start: number; end: number }[] {
  const first = block.pieces[0]?.start ?? 0;
  const last = block.pieces.at(-1)?.end ?? 0;
  const words = text.slice(first, last);
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const next of [...sentenceStarts(words), words.length]) {
    const sentence = words.slice(start, next);
    // Inside a quotation or a bracket a full stop ends nothing; one that is never closed must not swallow the rest.
    if (open(sentence) > 0 && sentence.length < 300 && next < words.length) continue;
    found.push({ start: first + start, end: first + start + sentence.trimEnd().length });
    start = next;
  }
  return found.filter((sentence) => sentence.end > sentence.start);
}
