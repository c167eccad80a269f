import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { joined } from './bytes.ts';

/** The first day a zip can name, in whatever time zone: the same files give the same bytes on any day. */
const NO_DATE = new Date(1980, 0, 1);

/** Formats that are packed already. */
const PACKED = /\.parquet$/;

const PIECE = 1 << 20;

/** An archive that grows file by file. */
export interface Archive {
  add(path: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** The archive's bytes; nothing can be added then. */
  end(): Uint8Array<ArrayBuffer>;
}

/** Packs files as they come, so that no more than one of them is held unpacked. */
export function openArchive(): Archive {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(path, bytes) {
      const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = NO_DATE;
      archive.add(entry);
      // In pieces: the packer's own buffers grow with what it is given at once.
      for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
        entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      }
    },
    end() {
      archive.end();
      return joined(chunks);
    },
  };
}
