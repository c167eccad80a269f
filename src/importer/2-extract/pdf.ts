import { extractText, getDocumentProxy } from 'unpdf';
import { CaptureError } from '../problem.ts';

/** A line that holds a page's number and nothing else: 3, - 3 -, — 3 —, 第3页, 3/24. */
const PAGE_NUMBER = /^[\s\-–—·―]*(?:第?\s*\d{1,3}\s*页?|\d{1,3}\s*\/\s*\d{1,3})[\s\-–—·―]*$/;

/**
 * The text of a PDF file, lines as set, a blank line between two pages. Page numbers are no part of the text.
 * @throws CaptureError when the file cannot be opened
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  try {
    const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(file, { mergePages: false });
    return text
      .map(withoutPageNumber)
      .filter((page) => page !== '')
      .map((page) => `${page}\n`)
      .join('\n');
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new CaptureError(
      `It cannot be read as PDF (${cause}).`,
      'Open it in a viewer, copy its text and add that.',
    );
  }
}

function withoutPageNumber(page: string): string {
  const lines = page.trim().split('\n');
  if (lines.length > 0 && PAGE_NUMBER.test(lines[lines.length - 1]!)) lines.pop();
  if (lines.length > 0 && PAGE_NUMBER.test(lines[0]!)) lines.shift();
  return lines.join('\n').trim();
}
