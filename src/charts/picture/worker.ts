import './tsx.ts';
import { parentPort } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import type { Chart, Variant } from '../spec.ts';

/**
 * Draws charts with the very components that the browser runs, in a document of its own. Recharts sets its sizes
 * in effects and so draws nothing in a plain server rendering; mounted in jsdom it draws all of it. A worker keeps
 * jsdom's globals out of the build, and gives the second core something to do.
 */
export interface Order {
  id: number;
  chart: Chart;
  variant: Variant;
}

export type Delivery = { id: number; svg: string } | { id: number; error: string };

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
for (const name of [
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'getComputedStyle',
]) {
  Object.defineProperty(globalThis, name, {
    value: window[name as keyof typeof window],
    configurable: true,
    writable: true,
  });
}

// After the globals: React and Recharts look for a document when they are loaded.
const { draw } = await import('./draw.tsx');

parentPort?.on('message', async (order: Order) => {
  let delivery: Delivery;
  try {
    delivery = { id: order.id, svg: await draw(order.chart, order.variant) };
  } catch (error) {
    delivery = {
      id: order.id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
  parentPort?.postMessage(delivery);
});
