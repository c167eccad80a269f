// Set-up for a fresh clone. Plain JavaScript without dependencies: it runs under whatever Node is there (20 or
// later), before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Oldest Node that runs TypeScript files as they are. */
const OLDEST = [22, 18];

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it has installed into a lock of its
 * own at the end of an installation, so an interrupted one does not fit either. Contents are compared, not times:
 * a clone or a branch switch changes times.
 */
export function fitsLock(folder = root) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  // Packages for other systems are optional and may be missing; the root entry is the project itself.
  const missing = Object.entries(wanted).some(
    ([place, entry]) => place !== '' && (present[place] ? differs(entry, present[place]) : !entry.optional),
  );
  return !missing && Object.keys(present).every((place) => place in wanted);
}

function differs(a, b) {
  return a.version !== b.version || a.integrity !== b.integrity;
}

/** Installs the packages when they are missing or do not fit the lock. Exits where that fails. */
export function installPackages() {
  if (fitsLock()) return;
  console.error('Installing packages (npm ci) …');
  const { status, error } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    // npm's own words go to standard error: what a command prints to standard output is its result.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ''}. Is the package registry within reach?`);
    process.exit(1);
  }
}

/**
 * Path of a Node that can run the project: the one that came with the packages (Linux), else the running one.
 * Exits with a clear message where neither will do.
 */
export function pickNode() {
  const packaged = path.join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  // Asked to run, not only to be there: on a system with another C library it would be there and not start.
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  console.error(
    `Node ${OLDEST.join('.')} or later is needed; this is ${process.version}. Install Node 24 from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
