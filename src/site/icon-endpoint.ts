import type { APIRoute } from 'astro';
import { icon } from '../cards/icon.ts';
import { keptPng } from '../cards/store.ts';

/** Serves the seal as a square icon of so many pixels. */
export const iconEndpoint =
  (size: number): APIRoute =>
  async () =>
    new Response(new Uint8Array(await keptPng(icon(size))), { headers: { 'Content-Type': 'image/png' } });
