import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const readme = read('README.md');

it('the README says what each dependency is for, and of no other', () => {
  const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  );
  const tables = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Licence'));
  const rows = tables.split('\n').filter((line) => line.startsWith('| `'));
  const told = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]),
  );
  expect(told.toSorted()).toEqual(wanted.toSorted());
});

it('the README names every command', () => {
  const commands = Object.keys(manifest.scripts ?? {}).filter((name) => name !== 'format');
  const missing = commands.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme));
  expect(missing).toEqual([]);
});

it('every version is exact', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(loose).toEqual([]);
});
