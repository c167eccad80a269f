import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { icon } from '../../../src/cards/icon.ts';
import { indexedPng, pngOf } from '../../../src/cards/png.ts';
import { keptPng } from '../../../src/cards/store.ts';

/** The chunks of a PNG by name. */
function chunks(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

it('a picture of few colours comes back as it was', () => {
  const colours = [
    [250, 248, 242],
    [176, 42, 27],
    [27, 26, 23],
  ];
  const [width, height] = [7, 5];
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) pixels.set([...(colours[at % 3] ?? []), 255], at * 4);
  const parts = chunks(indexedPng(pixels, width, height));
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  for (let at = 0; at < width * height; at += 1) {
    const place = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0;
    expect([...palette.subarray(place * 3, place * 3 + 3)]).toEqual(colours[at % 3]);
  }
});

it('more colours than a palette holds still make a picture', () => {
  const pixels = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256));
  const parts = chunks(indexedPng(pixels, 64, 64));
  expect((parts.get('PLTE')?.length ?? 0) / 3).toBeLessThanOrEqual(256);
  expect(inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))).toHaveLength(65 * 64);
});

it('the icon has the size asked for, and is kept between builds', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  try {
    const svg = icon(180);
    const png = await keptPng(svg, folder);
    expect(png).toEqual(pngOf(svg));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
    expect(await keptPng(svg, folder)).toEqual(png);
    expect(readdirSync(folder)).toHaveLength(1);
    await keptPng(icon(64), folder);
    expect(readdirSync(folder)).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
