// The one door to every command: `node scripts/run.mjs <command> [arguments]` (npm scripts lead here). Sets up what
// is missing, picks a Node that fits and runs the command in it. Plain JavaScript without dependencies.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { installPackages, pickNode, root } from './setup.mjs';

const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');

/** What each command runs, from the project's folder. */
const commands = {
  start: ['scripts/start.ts'],
  build: [astro, 'build'],
  dev: [astro, 'dev'],
  test: ['scripts/test.ts'],
  check: ['scripts/check.ts'],
  extract: ['scripts/extract.ts'],
  add: ['scripts/add.ts'],
  audit: ['scripts/audit.ts'],
  evaluate: ['scripts/evaluate.ts'],
  explain: ['scripts/explain.ts'],
  bench: ['scripts/bench.ts'],
  lighthouse: ['scripts/lighthouse.ts'],
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error(`No command “${name}”. There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

installPackages();
const node = pickNode();
const bin = path.join(root, 'node_modules', '.bin');
const child = spawn(node, [...command, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // Programs that are started by name find the same Node and the project's own tools.
    PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

// npm that is killed outright can pass no signal on. What it started would stay behind, a server holding its port.
if (process.env.npm_lifecycle_event) {
  const before = ancestors();
  setInterval(() => {
    if (ancestors() !== before) child.kill('SIGTERM');
  }, 1000).unref();
}

/** The parent and, where the system tells (Linux), its parent: npm stands behind a shell. They change when one dies. */
function ancestors() {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}

child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
