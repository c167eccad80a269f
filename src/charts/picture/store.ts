import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const DRAWN_BY = [
  'src/charts/plot',
  'src/charts/picture',
  'src/charts/geometry.ts',
  'node_modules/recharts/package.json',
];

function filesOf(name: string): string[] {
  const file = path.resolve(name);
  if (path.extname(file) !== '') return [file];
  return readdirSync(file)
    .sort()
    .map((entry) => path.join(file, entry));
}

/** What decides how a chart is drawn: the code that draws it. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of DRAWN_BY.flatMap(filesOf)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Pictures kept between builds, so that one more report costs its own charts and no others. A picture is known by
 * what it shows and by the code that drew it; a folder of other code's pictures is never looked into.
 */
export class PictureStore {
  readonly #folder: string;

  constructor(root = path.resolve('node_modules', '.cache', 'duixian', 'pictures')) {
    this.#folder = path.join(root, fingerprint());
    mkdirSync(this.#folder, { recursive: true });
  }

  get(key: string): string | null {
    try {
      return readFileSync(path.join(this.#folder, key), 'utf8');
    } catch {
      return null;
    }
  }

  set(key: string, picture: string): void {
    const file = path.join(this.#folder, key);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, picture);
    renameSync(draft, file);
  }
}
