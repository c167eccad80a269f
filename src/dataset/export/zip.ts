import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The first day a zip can name, in whatever time zone: the same files give the same bytes on any day. */
const NO_DATE = new Date(1980, 0, 1);

/** Formats that are packed already. */
const PACKED = /\.parquet$/;

const PIECE = 1 << 20;

/** Packs files as they come, so that no more than one of them is held unpacked. */
export function zip(
  files: Iterable<{ path: string; bytes: Uint8Array<ArrayBuffer> }>,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, bytes } of files) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_DATE;
    archive.add(entry);
    // In pieces: the packer's own buffers grow with what it is given at once.
    for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  }
  archive.end();
  const packed = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    packed.set(chunk, at);
    at += chunk.length;
  }
  return packed;
}
