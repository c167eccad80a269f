import { Resvg } from '@resvg/resvg-js';
import { zlibSync } from 'fflate';

/** Colours of a picture at most; what is left over takes the nearest of them. */
const PALETTE = 256;

const CRC = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/** Colours to five bits a channel: the steps of smoothed edges that nobody sees are one. */
const bin = (r: number, g: number, b: number) => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);

interface Bins {
  counts: Uint32Array;
  /** The mean colour of each bin. */
  colours: Uint32Array;
}

function binsOf(pixels: Uint8Array): Bins {
  const counts = new Uint32Array(1 << 15);
  const sums = new Uint32Array(3 << 15);
  for (let at = 0; at < pixels.length; at += 4) {
    const key = bin(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    counts[key] = (counts[key] ?? 0) + 1;
    for (let channel = 0; channel < 3; channel += 1) {
      sums[3 * key + channel] = (sums[3 * key + channel] ?? 0) + (pixels[at + channel] ?? 0);
    }
  }
  const mean = (key: number, channel: number) =>
    Math.round((sums[3 * key + channel] ?? 0) / (counts[key] ?? 1));
  const colours = counts.map((count, key) =>
    count === 0 ? 0 : (mean(key, 0) << 16) | (mean(key, 1) << 8) | mean(key, 2),
  );
  return { counts, colours };
}

function distance(a: number, b: number): number {
  const dr = (a >> 16) - (b >> 16);
  const dg = ((a >> 8) & 255) - ((b >> 8) & 255);
  const db = (a & 255) - (b & 255);
  return dr * dr + dg * dg + db * db;
}

/**
 * A PNG with a palette: a quarter of the bytes of one in full colour, for pictures of a few inks on paper. Written
 * here, with a compressor in JavaScript, so that the same picture is the same bytes on every machine.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { counts, colours } = binsOf(pixels);
  const used = [...counts.keys()].filter((key) => (counts[key] ?? 0) > 0);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const palette = used.slice(0, PALETTE).map((key) => colours[key] ?? 0);
  const places = new Uint8Array(1 << 15);
  for (const [index, key] of used.entries()) {
    if (index < PALETTE) {
      places[key] = index;
      continue;
    }
    const colour = colours[key] ?? 0;
    let best = 0;
    for (let place = 1; place < palette.length; place += 1) {
      if (distance(palette[place] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = place;
    }
    places[key] = best;
  }
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + x + 1] =
        places[bin(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)] ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const plte = Uint8Array.from(
    palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', plte),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Pixels of a drawing that covers all of its area and holds no text but outlines. */
export function pngOf(svg: string): Buffer {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return indexedPng(pixels, width, height);
}
