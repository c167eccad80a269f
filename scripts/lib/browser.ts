import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Path of an installed Chromium or Chrome, Playwright's own included; undefined where there is none. */
export function findBrowser(): string | undefined {
  return [...PLACES, chromium.executablePath()].find((place) => place && existsSync(place));
}

/**
 * Path of a browser, installed first where there is none: by Debian's packages when root (with a Chinese font,
 * without which every character is a box), else Playwright's own.
 * @throws where none can be had.
 */
export function needBrowser(): string {
  const there = findBrowser();
  if (there) return there;
  console.error('Installing a browser for the tests …');
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  if (!findBrowser()) spawnSync('playwright', ['install', 'chromium'], { stdio: ['ignore', 2, 2] });
  const place = findBrowser();
  if (!place) throw new Error('No browser could be installed. Install Chromium, or set CHROME_PATH to one.');
  return place;
}

/** How the tests and the pictures start it. Root has no sandbox; nothing is fetched in the background. */
export function launchOptions(executablePath: string) {
  const args = ['--disable-background-networking'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath, args };
}
