import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchOptions } from '../browser.ts';

export interface Chrome {
  port: number;
  close(): Promise<void>;
}

const PATIENCE = 30_000;

/** What a browser does on the side, which would count as the page's own work. */
const QUIET = [
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
];

/**
 * Starts a browser that listens to DevTools. Playwright keeps its browsers to itself; this one is open to others.
 *
 * @throws where it does not start
 */
export async function startChrome(executable: string): Promise<Chrome> {
  const profile = mkdtempSync(path.join(tmpdir(), 'duixian-chrome-'));
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...QUIET,
      ...launchOptions(executable).args,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const close = async () => {
    process.removeListener('exit', end);
    child.kill();
    const force = setTimeout(end, 5000);
    await gone;
    clearTimeout(force);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { port: await listening(child.stderr, gone), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The port, as the browser says it on its standard error. */
function listening(words: NodeJS.ReadableStream, gone: Promise<void>): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`The browser does not listen:\n${said}`));
    const timer = setTimeout(fail, PATIENCE);
    void gone.then(fail);
    words.on('data', (piece: Buffer) => {
      said = (said + piece).slice(-4000);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}
