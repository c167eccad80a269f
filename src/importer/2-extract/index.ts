import { decode } from '../1-decode.ts';
import { CaptureError } from '../problem.ts';
import { textOfDocx } from './docx.ts';
import { textOfHtml } from './html.ts';
import { textOfPdf } from './pdf.ts';

/** The text of one capture, whatever file it came in. */
export interface Capture {
  /** Name of the file, without its folder: it may tell the region or the year. */
  name: string;
  format: 'text' | 'html' | 'docx' | 'pdf';
  text: string;
  /** Address the page gives as its own, where it gives one. */
  url: string | null;
}

/**
 * A file's bytes to its text. The bytes decide what it is, not its name: captures are often misnamed.
 * @throws CaptureError when the file is of a kind that cannot be read, or holds no text
 */
export async function extract(name: string, bytes: Uint8Array): Promise<Capture> {
  const capture = await read(name, bytes);
  if (capture.text.trim() === '') {
    throw new CaptureError(
      'There is no text in it.',
      capture.format === 'pdf'
        ? 'The pages are pictures: run a text recogniser over them and add its text.'
        : 'Look whether the capture was saved whole.',
    );
  }
  return capture;
}

async function read(name: string, bytes: Uint8Array): Promise<Capture> {
  if (starts(bytes, '%PDF')) return { name, format: 'pdf', text: await textOfPdf(bytes), url: null };
  if (starts(bytes, 'PK')) return { name, format: 'docx', text: await textOfDocx(bytes), url: null };
  if (starts(bytes, '\xd0\xcf\x11\xe0')) {
    throw new CaptureError('This is the old Word format.', 'Save it as .docx and add that.');
  }
  const { text } = decode(bytes);
  if (/\.(?:html?|xhtml|shtml)$/i.test(name) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(text)) {
    return { name, format: 'html', ...textOfHtml(text) };
  }
  return { name, format: 'text', text, url: null };
}

function starts(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}
