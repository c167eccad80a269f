import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SITES } from '../../tests/e2e/support/sites.ts';
import { differences } from './differences.ts';
import { type Run, run } from './run.ts';

export interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** Format, lint, types and unit tests at once. What each prints is shown whole when it ends. */
export function checks(): Promise<Result[]> {
  return Promise.all([
    single('format', 'biome', ['format', '.']),
    single('lint', 'biome', ['lint', '--error-on-warnings', '.']),
    // Covers the .ts files too, with what .astro files export.
    single('types', 'astro', ['check']),
    counted('unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json'], vitestCounts),
  ]);
}

/** The site as it is served at the root of a host, and below a base path. */
export async function builds(): Promise<Result[]> {
  const results = [];
  for (const { folder, base } of SITES) {
    results.push(await single(`build ${base}`, 'astro', ['build', '--outDir', folder], { BASE: base }));
  }
  return results;
}

/** The site built once more: the same input has to give the same bytes. */
export async function rebuild(): Promise<Result> {
  const name = 'same bytes again';
  const again = '.cache/dist-again';
  const built = await run('astro', ['build', '--outDir', again], { env: { BASE: SITES[0].base } });
  const other = built.ok ? differences(SITES[0].folder, again) : [];
  const ok = built.ok && other.length === 0;
  show(name, { ...built, ok, output: built.ok ? other.slice(0, 40).join('\n') : built.output });
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds: built.seconds };
}

/** The site of the last build in a real browser. */
export function journeys(): Promise<Result> {
  return counted('site', 'playwright', ['test', '--reporter=line,json'], playwrightCounts, true);
}

/** Shows a table and, as the last line, the sums. True where nothing failed. */
export function report(results: Result[]): boolean {
  console.log('');
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${name.padEnd(18)} ${seconds.toFixed(0).padStart(4)} s   ${passed} passed, ${failed} failed`,
    );
  }
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

/** A program that holds or does not: one test. */
async function single(name: string, program: string, args: string[], env = {}): Promise<Result> {
  const done = await run(program, args, { env });
  show(name, done);
  return { name, passed: done.ok ? 1 : 0, failed: done.ok ? 0 : 1, seconds: done.seconds };
}

interface Counts {
  passed: number;
  failed: number;
}

/** A program that counts its own tests in a JSON file. */
async function counted(
  name: string,
  program: string,
  args: string[],
  read: (json: unknown) => Counts,
  live = false,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-'));
  const file = path.join(folder, 'results.json');
  try {
    const extra = program === 'vitest' ? [`--outputFile.json=${file}`] : [];
    const done = await run(program, [...args, ...extra], {
      live,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    show(name, done);
    let counts: Counts = { passed: 0, failed: 0 };
    try {
      counts = read(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      console.log(`${name}: left no results`);
    }
    // It can fail without a failed test: a file that does not load, a set-up that throws, no test at all.
    const silent = counts.failed === 0 && (!done.ok || counts.passed === 0);
    return { name, passed: counts.passed, failed: counts.failed + (silent ? 1 : 0), seconds: done.seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(name: string, { ok, output, seconds }: Run): void {
  console.log(`── ${name}: ${ok ? 'holds' : 'FAILS'} (${seconds.toFixed(1)} s)`);
  if (output && !ok) console.log(output.trimEnd());
}

function vitestCounts(json: unknown): Counts {
  const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts(json: unknown): Counts {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  // Flaky: failed once and held on its second try.
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
