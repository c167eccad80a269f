import { createHash } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { sizeOf } from '../geometry.ts';
import type { Chart, Variant } from '../spec.ts';
import { PictureStore } from './store.ts';
import type { Delivery, Order } from './worker.ts';

interface Waiting {
  resolve: (svg: string) => void;
  reject: (error: Error) => void;
}

const pictures = new Map<string, Promise<string>>();
const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let orders = 0;

function settle(delivery: Delivery) {
  const order = waiting.get(delivery.id);
  waiting.delete(delivery.id);
  // An idle worker must not keep the build from ending.
  if (waiting.size === 0) worker?.unref();
  if ('svg' in delivery) order?.resolve(delivery.svg);
  else order?.reject(new Error(`A chart could not be drawn: ${delivery.error}`));
}

function atWork(): Worker {
  if (worker) return worker;
  // The bundled site runs from elsewhere, so the path is taken from the project.
  worker = new Worker(path.resolve('src/charts/picture/worker.ts'));
  worker.on('message', settle);
  worker.on('error', (error) => {
    for (const order of waiting.values())
      order.reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
    worker = null;
  });
  return worker;
}

function order(chart: Chart, variant: Variant): Promise<string> {
  return new Promise((resolve, reject) => {
    const at = atWork();
    const message: Order = { id: ++orders, chart, variant };
    waiting.set(message.id, { resolve, reject });
    at.ref();
    at.postMessage(message);
  });
}

/** What the picture shows, without what only the live chart needs: charts that look alike are drawn once. */
function looks(chart: Chart): string {
  return JSON.stringify(chart, (key, value) =>
    key === 'sentence' || key === 'quote' || key === 'source' || key === 'href' ? undefined : value,
  );
}

export interface Picture {
  variant: Variant;
  width: number;
  height: number;
  /** Markup inside the svg element. */
  inside: string;
}

let store: PictureStore | null = null;

async function drawnOrKept(chart: Chart, variant: Variant, key: string): Promise<string> {
  store ??= new PictureStore();
  const kept = store.get(key);
  if (kept !== null) return kept;
  const inside = await order(chart, variant);
  store.set(key, inside);
  return inside;
}

/** The picture of a chart in one width, drawn once. Throws when the chart does not come out whole. */
export async function picture(chart: Chart, variant: Variant): Promise<Picture> {
  const key = createHash('sha256').update(variant).update(looks(chart)).digest('hex').slice(0, 32);
  let inside = pictures.get(key);
  if (!inside) {
    inside = drawnOrKept(chart, variant, key);
    pictures.set(key, inside);
  }
  const { width, height } = sizeOf(chart, variant);
  return { variant, width, height, inside: await inside };
}
