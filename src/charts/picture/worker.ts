import './tsx.ts';
import { JSDOM } from 'jsdom';
import type { Chart, Variant } from '../spec.ts';
import { atDesk } from './at-desk.ts';

/**
 * Draws charts with the very components that the browser runs, in a document of its own. Recharts sets its sizes
 * in effects and so draws nothing in a plain server rendering; mounted in jsdom it draws all of it. A worker keeps
 * jsdom's globals out of the build.
 */
export interface Drawing {
  chart: Chart;
  variant: Variant;
}

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

atDesk(({ chart, variant }: Drawing) => draw(chart, variant));
