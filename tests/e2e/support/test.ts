import { test as base, expect } from 'playwright/test';

/**
 * Every journey also watches what no page may do: ask another host for anything, log an error or a warning
 * (a breach of the content security policy is one), or throw.
 */
export const test = base.extend<{ conduct: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  baseURL: async ({}, use) => {
    await use(process.env.DUIXIAN_TEST_ROOT);
  },
  conduct: [
    async ({ context, baseURL }, use) => {
      const breaches: string[] = [];
      const home = new URL(baseURL ?? 'http://localhost').hostname;
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== home) breaches.push(`asks ${request.url()}`);
      });
      context.on('response', (response) => {
        const found =
          response.ok() || response.status() === 304 || (response.status() >= 300 && response.status() < 400);
        if (!found) breaches.push(`${response.status()} ${response.url()}`);
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) breaches.push(`logs ${message.text()}`);
      });
      context.on('weberror', ({ error }) => void breaches.push(`throws ${error().message}`));
      await use(breaches);
      expect(breaches, 'what the page did that none may').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
