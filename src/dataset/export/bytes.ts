/** Text as UTF-8, put together in pieces: a file of a thousand reports is longer than a string may be. */
export function utf8(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const chunks: Buffer[] = [];
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < 1 << 20) continue;
    chunks.push(Buffer.from(pending));
    pending = '';
  }
  chunks.push(Buffer.from(pending));
  const total = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
