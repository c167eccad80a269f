import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What goes to a desk's thread and what comes back. */
export interface Order<Work> {
  id: number;
  work: Work;
}
export type Delivery<Made> = { id: number; made: Made } | { id: number; error: string };

interface Waiting<Made> {
  resolve: (made: Made) => void;
  reject: (error: Error) => void;
}

/** Megabytes that a thread may fill with what it made before it clears up: each has a heap beside the build's own. */
const HEAP = 384;

/**
 * Work that is done in a thread of its own, so that the build goes on with other pages meanwhile: the second core has
 * something to do. The thread starts with the first order and never keeps the build from ending.
 */
export class Desk<Work, Made> {
  readonly #file: string;
  readonly #failure: string;
  readonly #waiting = new Map<number, Waiting<Made>>();
  #worker: Worker | null = null;
  #orders = 0;

  /**
   * @param file what the thread runs, from the project's folder: the bundled site runs from elsewhere
   * @param failure what to say before the reason when something cannot be made
   */
  constructor(file: string, failure: string) {
    this.#file = file;
    this.#failure = failure;
  }

  /** @throws Error where it could not be made */
  order(work: Work): Promise<Made> {
    return new Promise((resolve, reject) => {
      const worker = this.#atWork();
      this.#orders += 1;
      const order: Order<Work> = { id: this.#orders, work };
      this.#waiting.set(order.id, { resolve, reject });
      worker.ref();
      worker.postMessage(order);
    });
  }

  #atWork(): Worker {
    if (this.#worker) return this.#worker;
    // React's build for developers draws the same and takes half as long again.
    const env = { ...process.env, NODE_ENV: 'production' };
    const worker = new Worker(path.resolve(this.#file), {
      env,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    worker.on('message', (delivery: Delivery<Made>) => this.#settle(delivery));
    worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values())
        reject(error instanceof Error ? error : new Error(String(error)));
      this.#waiting.clear();
      this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  #settle(delivery: Delivery<Made>) {
    const order = this.#waiting.get(delivery.id);
    this.#waiting.delete(delivery.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if ('made' in delivery) order?.resolve(delivery.made);
    else order?.reject(new Error(`${this.#failure}: ${delivery.error}`));
  }
}
