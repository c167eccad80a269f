import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files that only one of two folders has, or that differ in a byte; each with what is the matter. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [filesOf(one), filesOf(other)];
  return [...first.union(second)].sort().flatMap((file) => {
    if (!second.has(file)) return [`${file}: only in ${one}`];
    if (!first.has(file)) return [`${file}: only in ${other}`];
    const same = readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file)));
    return same ? [] : [`${file}: differs`];
  });
}

function filesOf(folder: string): Set<string> {
  return new Set(
    globSync('**/*', { cwd: folder }).filter((file) => statSync(path.join(folder, file)).isFile()),
  );
}
