import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components are tested as React renders them; nothing of Astro is needed.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/gold/**/*.test.ts'],
    // Generous: a busy machine must not fail a test. What time things take is the benchmark's to say.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A warning nobody looks at hides the next one.
    onConsoleLog: () => true,
  },
});
