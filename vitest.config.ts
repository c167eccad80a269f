import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components are tested as React renders them; nothing of Astro is needed.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/gold/**/*.test.ts'],
    testTimeout: 20_000,
    // A warning nobody looks at hides the next one.
    onConsoleLog: () => true,
  },
});
