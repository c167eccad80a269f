import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Score, score } from './tally.ts';

const Counts = z.strictObject({ right: z.int(), missed: z.int(), extra: z.int() });

/**
 * What the reader made of documents when it first saw them. It cannot be measured again: what a reading shows is
 * mended, and after that the document is no longer unseen. So it is written down once, and stays as it was.
 */
const Entry = z.strictObject({
  on: z.iso.date(),
  what: z.strictObject({ zh: z.string(), en: z.string() }),
  documents: z.int(),
  headline: Counts,
  catalogue: Counts,
  projects: Counts.optional(),
});

export interface FirstSight {
  on: string;
  what: { zh: string; en: string };
  documents: number;
  headline: Score;
  catalogue: Score;
  projects: Score | null;
}

/** The first readings that were written down, in order; none where the file is not at hand. @throws where it is malformed */
export function loadFirstSights(file: string): FirstSight[] {
  if (!existsSync(file)) return [];
  const entries = z.array(Entry).parse(JSON.parse(readFileSync(file, 'utf8')));
  return entries.map((entry) => ({
    ...entry,
    headline: scored(entry.headline),
    catalogue: scored(entry.catalogue),
    projects: entry.projects === undefined ? null : scored(entry.projects),
  }));
}

/** Some first readings counted as one; projects only of those where they were annotated. Null for none. */
export function together(sights: readonly FirstSight[]): Omit<FirstSight, 'on' | 'what'> | null {
  if (sights.length === 0) return null;
  const sum = (of: (sight: FirstSight) => Score | null): Score =>
    sights.map(of).reduce<Score>(
      (all, one) =>
        one === null
          ? all
          : scored({
              right: all.right + one.right,
              missed: all.missed + one.missed,
              extra: all.extra + one.extra,
            }),
      scored({ right: 0, missed: 0, extra: 0 }),
    );
  return {
    documents: sights.reduce((all, { documents }) => all + documents, 0),
    headline: sum(({ headline }) => headline),
    catalogue: sum(({ catalogue }) => catalogue),
    projects: sights.some(({ projects }) => projects !== null) ? sum(({ projects }) => projects) : null,
  };
}

const scored = ({ right, missed, extra }: z.infer<typeof Counts>): Score => score(right, missed, extra);
