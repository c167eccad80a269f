import lighthouse, { type Flags, type Result } from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The categories whose scores hang on the page alone, not on how busy the machine is. */
export const STEADY = ['accessibility', 'best-practices', 'seo'] as const satisfies Category[];

export interface Score {
  category: Category;
  /** 0 to 100, as Lighthouse shows it. */
  score: number;
  /** What cost points, dearest first: name, what was seen, the elements. */
  lost: string[];
}

/** Nothing is waited for that only performance needs; the screen stays a phone's. */
const QUICK: Flags = {
  throttlingMethod: 'provided',
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
};

/**
 * Scores of one page by Lighthouse's mobile preset.
 *
 * @param port where the browser listens to DevTools
 * @throws where the page does not load
 */
export async function scores(
  address: string,
  port: number,
  categories: readonly Category[] = CATEGORIES,
): Promise<Score[]> {
  const flags: Flags = {
    port,
    onlyCategories: [...categories],
    logLevel: 'error',
    ...(categories.includes('performance') ? {} : QUICK),
  };
  const report = (await lighthouse(address, flags))?.lhr;
  if (!report || report.runtimeError)
    throw new Error(`${address}: ${report?.runtimeError?.message ?? 'no report'}`);
  return categories.map((category) => ({
    category,
    score: Math.round((report.categories[category]?.score ?? 0) * 100),
    lost: lost(report, category),
  }));
}

/** The best of several tries: a busy machine costs performance, never lends it. The other categories need one try. */
export async function best(address: string, port: number, runs: number): Promise<Score[]> {
  const first = await scores(address, port);
  for (let run = 1; run < runs && (first[0]?.score ?? 0) < 100; run += 1) {
    const [again] = await scores(address, port, ['performance']);
    if (again && first[0] && again.score > first[0].score) first[0] = again;
  }
  return first;
}

function lost(report: Result, category: Category): string[] {
  return (report.categories[category]?.auditRefs ?? [])
    .map(({ id, weight }) => {
      const audit = report.audits[id];
      return { audit, cost: audit?.score == null ? 0 : weight * (1 - audit.score) };
    })
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost)
    .map(({ audit }) =>
      [audit?.title, audit?.displayValue, ...elements(audit?.details)].filter(Boolean).join(' · '),
    );
}

/** The first elements that an audit names. */
function elements(details: unknown): string[] {
  const items =
    (details as { items?: { node?: { selector?: string }; description?: string }[] })?.items ?? [];
  return items.slice(0, 5).flatMap(({ node, description }) => node?.selector ?? description ?? []);
}
