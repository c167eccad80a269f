const SOURCE =
  /来源[:：]([^|:：,，。（()）【[]{2,24}?)(?=\d{4}[年-]|浏览|阅读|点击|访问|作者|编辑|责编|字体|字号|发布|时间|日期|分享|[【[|]|$)/;
const SITE = /[“"]([^”"“]{2,12}网)[”"]/g;

/** Who published a document: the head's “来源：…”, or the site that names itself twice in its own words. */
export function publisherOf(head: readonly string[], around: string): string | null {
  for (const line of head) {
    const named = SOURCE.exec(line)?.[1];
    if (named !== undefined) return named;
  }
  const counts = new Map<string, number>();
  for (const match of around.matchAll(SITE)) counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1);
  const [site] = [...counts].sort((a, b) => b[1] - a[1]);
  return site !== undefined && site[1] >= 2 ? site[0] : null;
}

/** The statistical bureau that a communiqué names on a line of its own near its top. */
export function bureauOf(text: string): string | null {
  const top = text
    .trim()
    .split(/\s*\n\s*/)
    .slice(0, 8);
  return top.find((line) => line.length <= 24 && /统计局$/.test(line)) ?? null;
}
