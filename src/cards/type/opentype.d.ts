/** What of opentype.js the cards use; it comes without types. */
declare module 'opentype.js' {
  interface Command {
    type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  }
  interface Path {
    commands: readonly Command[];
    getBoundingBox(): { x1: number; x2: number };
  }
  interface Glyph {
    /** 0 where the face has no such character. */
    index: number;
    advanceWidth: number;
    getPath(x: number, y: number, size: number): Path;
  }
  interface Font {
    unitsPerEm: number;
    charToGlyph(character: string): Glyph;
  }

  export type { Font, Path };

  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
