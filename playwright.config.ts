import { defineConfig } from 'playwright/test';
import { findBrowser, launchOptions } from './scripts/lib/browser.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser. Run “npm test”: it installs one.');

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/support/serve-site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A browser may crash on a crowded machine; what fails twice has failed.
  retries: 1,
  timeout: 180_000,
  reporter: 'line',
  use: {
    launchOptions: launchOptions(executablePath),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
});
