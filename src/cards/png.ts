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
  /** The bin of each pixel. */
  keys: Uint16Array;
  counts: Uint32Array;
  /** The mean colour of each bin. */
  colours: Uint32Array;
}

function binsOf(pixels: Uint8Array): Bins {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const keys = new Uint16Array(whole.length);
  const counts = new Uint32Array(1 << 15);
  const sums = new Uint32Array(3 << 15);
  for (let start = 0; start < whole.length; ) {
    // Most of a card is paper: a run of one colour is counted once.
    let end = start + 1;
    while (end < whole.length && whole[end] === whole[start]) end += 1;
    const [r = 0, g = 0, b = 0] = pixels.subarray(4 * start, 4 * start + 3);
    const key = bin(r, g, b);
    const count = end - start;
    keys.fill(key, start, end);
    counts[key] = (counts[key] ?? 0) + count;
    sums[3 * key] = (sums[3 * key] ?? 0) + r * count;
    sums[3 * key + 1] = (sums[3 * key + 1] ?? 0) + g * count;
    sums[3 * key + 2] = (sums[3 * key + 2] ?? 0) + b * count;
    start = end;
  }
  const mean = (key: number, channel: number) =>
    Math.round((sums[3 * key + channel] ?? 0) / (counts[key] ?? 1));
  const colours = counts.map((count, key) =>
    count === 0 ? 0 : (mean(key, 0) << 16) | (mean(key, 1) << 8) | mean(key, 2),
  );
  return { keys, counts, colours };
}

/** The place of the colour in a palette that is nearest to one. */
function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, other] of palette.entries()) {
    const r = (other >> 16) - (colour >> 16);
    const g = ((other >> 8) & 255) - ((colour >> 8) & 255);
    const b = (other & 255) - (colour & 255);
    const distance = r * r + g * g + b * b;
    if (distance < least) {
      least = distance;
      best = place;
    }
  }
  return best;
}

/**
 * A PNG with a palette: a quarter of the bytes of one in full colour, for pictures of a few inks on paper. Written
 * here, with a compressor in JavaScript, so that the same picture is the same bytes on every machine.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { keys, counts, colours } = binsOf(pixels);
  const used: number[] = [];
  for (let key = 0; key < counts.length; key += 1) if (counts[key]) used.push(key);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const palette = used.slice(0, PALETTE).map((key) => colours[key] ?? 0);
  const places = new Uint8Array(1 << 15);
  for (const [index, key] of used.entries()) {
    if (index < PALETTE) {
      places[key] = index;
      continue;
    }
    places[key] = nearest(palette, colours[key] ?? 0);
  }
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = places[keys[y * width + x] ?? 0] ?? 0;
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
    chunk('IDAT', zlibSync(rows, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Pixels of a drawing that covers all of its area and holds no text but outlines. */
export function pngOf(svg: string): Buffer {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return indexedPng(pixels, width, height);
}
