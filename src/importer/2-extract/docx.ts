import mammoth from 'mammoth';
import { CaptureError } from '../problem.ts';

/**
 * The paragraphs of a Word file, a blank line between two.
 * @throws CaptureError when the file is no Word document
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value;
  } catch {
    throw new CaptureError(
      'It cannot be read as a Word document.',
      'Open it in Word and save it as .docx anew.',
    );
  }
}
