import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { CaptureError } from '../problem.ts';

/** A line that holds a page's number and nothing else: 3, - 3 -, — 3 —, 第3页, 3/24. */
const PAGE_NUMBER = /^[\s\-–—·―]*(?:第?\s*\d{1,3}\s*页?|\d{1,3}\s*\/\s*\d{1,3})[\s\-–—·―]*$/;

/** Maps for fonts that a file names without embedding them; the name of a folder, ending in a slash. */
const CHARACTER_MAPS = `${join(import.meta.dirname, 'cmaps')}/`;

/**
 * Signs of the radicals blocks that Unicode maps to no character, or to one not used in China today (戶): fonts
 * that show a character by its radical's shape make a PDF file say these. In pairs: the radical, the character.
 */
const RADICALS = new Map(
  '⺠民⺟母⺝月⺫目⺬示⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺩王⺸羊⻁虎⼾户⾭青⿈黄'
    .match(/../gu)!
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * The text of a PDF file, lines as set, a blank line between two pages. Page numbers are no part of the text.
 * @throws CaptureError when the file cannot be opened
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  try {
    const file = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: CHARACTER_MAPS,
      cMapPacked: true,
      useWorkerFetch: false,
    });
    const { text } = await extractText(file, { mergePages: false });
    return text
      .map((page) => withoutPageNumber(withCharacters(page)))
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

/** Radicals made the characters they are shown for: ⼈⺠ → 人民. */
function withCharacters(page: string): string {
  return page.replace(/[\u2e80-\u2fdf]/g, (radical) => RADICALS.get(radical) ?? radical.normalize('NFKC'));
}

function withoutPageNumber(page: string): string {
  const lines = page.trim().split('\n');
  if (lines.length > 0 && PAGE_NUMBER.test(lines[lines.length - 1]!)) lines.pop();
  if (lines.length > 0 && PAGE_NUMBER.test(lines[0]!)) lines.shift();
  return lines.join('\n').trim();
}
