import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Delivery, Order } from './desk.ts';

/** The other side of a desk: makes what is ordered, and tells what cannot be made. */
export function atDesk<Work, Made>(make: (work: Work) => Made | Promise<Made>): void {
  parentPort?.on('message', async ({ id, work }: Order<Work>) => {
    let delivery: Delivery<Made>;
    try {
      delivery = { id, made: await make(work) };
      // What a native library drew is given back when the thread has a turn for it; orders that wait leave it none.
      await setImmediate();
    } catch (error) {
      delivery = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    parentPort?.postMessage(delivery);
  });
}
