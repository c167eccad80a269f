import { COLOURS } from './colours.ts';
import { write } from './type/draw.ts';

/**
 * The seal as a square icon: 兑 in relief at the left, 现 in intaglio at the right.
 *
 * @param size of its sides, in pixels
 */
export function icon(size: number): string {
  const { paper, zhu } = COLOURS;
  const line = size / 24;
  const inner = size / 2 - line;
  const type = size * 0.4;
  const base = size / 2 + type * 0.37;
  const style = { size: type, weight: 700, anchor: 'middle' } as const;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<rect width="${size}" height="${size}" fill="${zhu}"/>`,
    `<rect x="${line}" y="${line}" width="${inner}" height="${size - 2 * line}" fill="${paper}"/>`,
    write('兑', line + inner / 2, base, { ...style, fill: zhu }),
    write('现', size * 0.75 - line / 2, base, { ...style, fill: paper }),
    '</svg>',
  ].join('');
}
