import { createHash } from 'node:crypto';
import { sizeOf } from '../geometry.ts';
import type { Chart, Variant } from '../spec.ts';
import { Desk } from './desk.ts';
import { PictureStore } from './store.ts';
import type { Drawing } from './worker.ts';

const pictures = new Map<string, Promise<string>>();
const desk = new Desk<Drawing, string>('src/charts/picture/worker.ts', 'A chart could not be drawn');

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
  const inside = await desk.order({ chart, variant });
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
