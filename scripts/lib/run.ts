import { spawn } from 'node:child_process';

export interface Run {
  ok: boolean;
  /** Everything it printed, standard error included. */
  output: string;
  seconds: number;
}

/**
 * Runs a program of node_modules/.bin (or of the path) to its end. Its words are kept, so that several can run at
 * once and each be shown whole; `live` shows them as they come.
 */
export function run(
  program: string,
  args: string[],
  { live = false, env = {} }: { live?: boolean; env?: Record<string, string> } = {},
): Promise<Run> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (piece: Buffer) => (output += piece));
    child.stderr?.on('data', (piece: Buffer) => (output += piece));
    const end = (ok: boolean) => {
      running.delete(child);
      resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const running = new Set<ReturnType<typeof spawn>>();

/** Ends what is still running when this process is asked to end, so that nothing is left behind. */
export function endWithChildren(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      for (const child of running) child.kill('SIGTERM');
      process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129);
    });
  }
}
