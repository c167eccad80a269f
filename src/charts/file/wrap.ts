import { visualLength } from '../geometry.ts';

/** Breaks a text into lines of about so many pixels, between Chinese characters and between words. */
export function wrapped(text: string, size: number, width: number): string[] {
  const most = width / (size * 0.53);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    // A mark of punctuation opens no line.
    if (line && visualLength(line + piece.trimEnd()) > most && !/^[，。；、：）》”]/.test(piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
