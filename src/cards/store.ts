import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from '../charts/picture/desk.ts';

/** What decides how a drawing becomes a PNG, beside the drawing itself. */
const MADE_BY = ['src/cards/png.ts', 'node_modules/@resvg/resvg-js/package.json'];

const desk = new Desk<string, Uint8Array>('src/cards/worker.ts', 'A card could not be made');

let maker: string | null = null;

/** A hash of everything that the PNG depends on. */
function keyOf(svg: string): string {
  maker ??= MADE_BY.map((file) => readFileSync(path.resolve(file), 'utf8')).join('');
  return createHash('sha256').update(maker).update(svg).digest('hex').slice(0, 32);
}

/**
 * The PNG of a drawing, kept between builds: drawing is quick, pixels and compressing are not, and one more report
 * changes few cards. A kept file is known by the drawing's content, so an old one is never taken for a new one.
 */
export async function keptPng(
  svg: string,
  folder = path.resolve('node_modules', '.cache', 'duixian', 'cards'),
): Promise<Buffer> {
  const file = path.join(folder, `${keyOf(svg)}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = Buffer.from(await desk.order(svg));
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, png);
    renameSync(draft, file);
    return png;
  }
}
