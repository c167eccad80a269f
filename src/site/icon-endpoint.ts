import type { APIRoute } from 'astro';
import { icon } from '../cards/icon.ts';
import { keptPng } from '../cards/store.ts';

/** Serves the seal as a square icon of so many pixels. */
export const iconEndpoint =
  (size: number): APIRoute =>
  () =>
    new Response(new Uint8Array(keptPng(icon(size))), { headers: { 'Content-Type': 'image/png' } });
