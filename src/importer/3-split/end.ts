import { headsItem, type Line } from './lines.ts';
import type { Span } from './span.ts';

/** Goes down from where a report opens to where it is over, at the latest to the line `limit`. */
export function endOf(
  lines: readonly Line[],
  { anchor, headline }: Pick<Span, 'anchor' | 'headline'>,
  limit: number,
): number {
  let end = limit;
  for (let index = anchor + 1; index < limit; index += 1) {
    const line = lines[index]!;
    const over =
      line.kind === 'clutter' ||
      line.kind === 'source' ||
      // Only where items have headlines does one end the item before.
      (headline !== null && headsItem(line)) ||
      (line.kind === 'date' && !goesOn(lines, index + 1, limit));
    if (over && !stillSpeaking(lines, index, limit)) {
      end = index;
      break;
    }
  }
  while (end > anchor + 1 && lines[end - 1]!.kind === 'blank') end -= 1;
  return end;
}

/** Whether running text follows, and no site's words. */
function goesOn(lines: readonly Line[], from: number, limit: number): boolean {
  const next = lines.slice(from, limit).find((line) => line.kind !== 'blank');
  return next !== undefined && next.kind === 'text' && !headsItem(next);
}

/** Whether the report goes on below a line: the deputies are still spoken to. */
function stillSpeaking(lines: readonly Line[], from: number, limit: number): boolean {
  return lines.slice(from, limit).some((line) => /各位代表/.test(line.words) && !headsItem(line));
}
