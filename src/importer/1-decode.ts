import { CaptureError } from './problem.ts';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Byte-order marks, longest first. */
const MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Bytes of a text file to its text. UTF-8 is tried first because hardly any GB18030 text is valid UTF-8, while
 * nearly any bytes are valid GB18030. A byte-order mark is no part of the text; line ends stay as they are.
 * @throws CaptureError when the bytes are text in neither encoding
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return { text: strictly(bytes, encoding), encoding };
  }
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = strictly(bytes, encoding);
      if (!text.includes('\0')) return { text, encoding };
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
    }
  }
  throw new CaptureError(
    'The bytes are text neither in UTF-8 nor in GB18030.',
    'Open the capture in an editor that shows it rightly and save it as UTF-8.',
  );
}

function strictly(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CaptureError(`The bytes are not ${encoding}.`, 'Save the capture as UTF-8.');
  }
}
