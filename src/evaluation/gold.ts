import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Amount, Bound, Kind, Measure, Period, Project, Rank } from '../model/index.ts';

/**
 * Lines of tests/gold/<document>.<kind>.jsonl: what people read, word for word. `taste` marks a line that careful
 * people decide differently: it counts neither as a miss when absent nor as an extra when read.
 */
const taste = z.boolean().default(false);

export const GoldObservation = z.strictObject({
  indicator: z.string(),
  kind: Kind,
  measure: Measure,
  period: Period,
  value: z.number(),
  unit: z.string(),
  bound: Bound,
  rank: Rank.optional(),
  quote: z.string(),
  taste,
});
export type GoldObservation = z.infer<typeof GoldObservation>;

export const GoldProject = z.strictObject({
  name: z.string(),
  status: Project.shape.status,
  year: z.int(),
  investment: Amount.nullable(),
  scale: z.string().nullable(),
  quote: z.string(),
  taste,
});
export type GoldProject = z.infer<typeof GoldProject>;

export const GoldPledge = z.strictObject({
  ordinal: z.int(),
  of: z.int(),
  year: z.int(),
  text: z.string(),
  taste,
});
export type GoldPledge = z.infer<typeof GoldPledge>;

export const GoldTerm = z.strictObject({ ordinal: z.int(), term: z.string(), definition: z.string(), taste });
export type GoldTerm = z.infer<typeof GoldTerm>;

/** What people read in one document. A kind that nobody annotated is null: nothing read of it is an extra. */
export interface GoldDocument {
  document: string;
  observations: GoldObservation[] | null;
  projects: GoldProject[] | null;
  pledges: GoldPledge[] | null;
  terms: GoldTerm[] | null;
}

function lines<T>(file: string, schema: z.ZodType<T>): T[] | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${index + 1}  ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}

/** Reads every annotated document of a folder. @throws where a line does not fit its schema, naming file and line. */
export function loadGold(dir: string): GoldDocument[] {
  const documents = new Set(
    readdirSync(dir).flatMap(
      (name) => name.match(/^(.+)\.(?:observations|projects|pledges|terms)\.jsonl$/)?.[1] ?? [],
    ),
  );
  return [...documents].sort().map((document) => {
    const file = (kind: string) => join(dir, `${document}.${kind}.jsonl`);
    return {
      document,
      observations: lines(file('observations'), GoldObservation),
      projects: lines(file('projects'), GoldProject),
      pledges: lines(file('pledges'), GoldPledge),
      terms: lines(file('terms'), GoldTerm),
    };
  });
}
