/** Room in which pieces become bytes before it is known how many there are. It is filled and emptied in one step. */
const ROOM = new Uint8Array(1 << 20);
const encoder = new TextEncoder();
/** So many UTF-16 units fit into the room, whatever they are. */
const FITS = Math.floor(ROOM.length / 3);

/**
 * Text as UTF-8, put together in pieces: a file of a thousand reports is longer than a string may be. What is taken
 * from memory for it is little more than the file, as memory outside the heap makes the engine search the whole heap.
 */
export function utf8(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let pending = '';
  for (const piece of pieces) {
    if (pending.length + piece.length > FITS) {
      chunks.push(encoded(pending));
      pending = '';
    }
    pending += piece;
  }
  chunks.push(encoded(pending));
  return joined(chunks);
}

const encoded = (text: string): Uint8Array<ArrayBuffer> =>
  text.length > FITS ? encoder.encode(text) : ROOM.slice(0, encoder.encodeInto(text, ROOM).written);

/** Chunks one behind the other; a single one is taken as it is. */
export function joined(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
