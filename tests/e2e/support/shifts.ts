import type { Page } from 'playwright/test';

/** Runs in the page before anything else: sums the layout shifts that no input explains. */
export function watchShifts() {
  const seen = window as Window & { shifted?: number };
  seen.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen.shifted = (seen.shifted ?? 0) + entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum of the shifts so far. */
export const shifted = (page: Page) => page.evaluate(() => (window as Window & { shifted?: number }).shifted);
