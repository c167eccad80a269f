import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';
import { firstInvalidByte } from './utf8.ts';

/** A text file of the content folder. */
export interface TextFile {
  /** Path as shown in messages: from the working directory, or whole where it lies elsewhere. */
  shown: string;
  text: string;
}

const BOM = 0xfeff;

/** The content folder that is being read, and what was found wrong so far. */
export class Desk {
  readonly dir: string;
  readonly problems: Problem[] = [];

  constructor(dir: string) {
    this.dir = dir;
  }

  /** How a file of the folder is called in messages. */
  shown(path: string): string {
    const whole = join(this.dir, path);
    const here = relative(process.cwd(), whole);
    const outside = here.startsWith('..') || isAbsolute(here);
    return (outside ? whole : here).split(sep).join('/');
  }

  has(path: string): boolean {
    return existsSync(join(this.dir, path));
  }

  /** Names of the entries of a folder, sorted; none where there is no such folder. Dot files are passed over. */
  list(path: string): { name: string; folder: boolean }[] {
    const whole = join(this.dir, path);
    if (!existsSync(whole)) return [];
    return readdirSync(whole, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** The text of a file without its byte order mark; null, with a problem noted, where it is not UTF-8. */
  read(path: string): TextFile | null {
    const bytes = readFileSync(join(this.dir, path));
    const shown = this.shown(path);
    const invalid = firstInvalidByte(bytes);
    if (invalid !== null) {
      this.problems.push({
        file: shown,
        line: lineOfByte(bytes, invalid),
        what: `is not UTF-8: the byte at offset ${invalid} (0x${bytes[invalid]!.toString(16).padStart(2, '0')}) cannot stand there`,
        mend: 'save the file as UTF-8; a capture in GB18030 is converted by `npm run add -- FILE`',
      });
      return null;
    }
    const text = bytes.toString('utf8');
    return { shown, text: text.charCodeAt(0) === BOM ? text.slice(1) : text };
  }

  report(file: string, line: number | null, what: string, mend: string): void {
    this.problems.push({ file, line, what, mend });
  }
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) if (bytes[i] === 0x0a) line += 1;
  return line;
}
