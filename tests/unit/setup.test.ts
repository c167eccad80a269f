import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitsLock } from '../../scripts/setup.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const zod = { version: '4.0.0', integrity: 'sha512-a' };
const other = { version: '1.0.0', integrity: 'sha512-b', optional: true };

/** Writes a lock and what npm says is installed; null for nothing at all. */
function given(wanted: Record<string, object>, installed: Record<string, object> | null) {
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (!installed) return;
  mkdirSync(path.join(folder, 'node_modules'));
  writeFileSync(
    path.join(folder, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages: installed }),
  );
}

describe('what is installed fits the lock', () => {
  it('when it is the same', () => {
    given({ 'node_modules/zod': zod }, { 'node_modules/zod': zod });
    expect(fitsLock(folder)).toBe(true);
  });

  it('when only packages for other systems are missing', () => {
    given({ 'node_modules/zod': zod, 'node_modules/other': other }, { 'node_modules/zod': zod });
    expect(fitsLock(folder)).toBe(true);
  });
});

describe('what is installed does not fit the lock', () => {
  it('when there is nothing', () => {
    given({ 'node_modules/zod': zod }, null);
    expect(fitsLock(folder)).toBe(false);
  });

  it('when a package is missing', () => {
    given({ 'node_modules/zod': zod }, {});
    expect(fitsLock(folder)).toBe(false);
  });

  it('when a version differs, be it of an optional package', () => {
    given({ 'node_modules/other': other }, { 'node_modules/other': { ...other, version: '2.0.0' } });
    expect(fitsLock(folder)).toBe(false);
  });

  it('when there is more than the lock names', () => {
    given({ 'node_modules/zod': zod }, { 'node_modules/zod': zod, 'node_modules/extra': zod });
    expect(fitsLock(folder)).toBe(false);
  });
});
