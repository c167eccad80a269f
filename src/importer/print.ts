import type { Finding, Outcome, Plan } from './add.ts';
import { excerpt, squeeze } from './squeeze.ts';

/** Says in short what was read of a new document, one line an entry. */
export type Read = (outcome: Extract<Outcome, { status: 'new' }>, text: string) => string[];

/** What a plan came to, for the curator: found, written, left out, and what needs a person's eye. */
export function printPlan(name: string, plan: Plan, dry: boolean, read: Read = () => []): string {
  const found = plan.findings.length;
  const lines = [
    `${name}: ${found === 0 ? 'no report found' : found === 1 ? 'one document found' : `${found} documents found`}`,
  ];
  for (const finding of plan.findings) lines.push(...printFinding(finding, dry, read));
  if (plan.leftOut.length > 0) {
    lines.push('', '  left out');
    for (const { lines: span, characters, excerpt: words, reason } of plan.leftOut) {
      lines.push(`    lines ${span[0]}-${span[1]}, ${characters} characters: ${reason}`, `      ${words}`);
    }
  }
  return lines.join('\n');
}

function printFinding({ piece, identity, outcome, look }: Finding, dry: boolean, read: Read): string[] {
  const said = [
    [...new Set(identity.places.map((place) => place.name))].join(' or ') || 'region ?',
    identity.year ?? 'year ?',
    identity.kind,
    identity.date ?? 'no date',
    identity.speaker ?? 'no speaker',
    `${squeeze(piece.text).text.length} characters`,
  ];
  const about = `    ${said.join(' · ')}`;
  const at = `line ${piece.line}`;
  switch (outcome.status) {
    case 'new':
      return [
        '',
        `  ${dry ? 'would write' : 'wrote'} ${outcome.file} (${at})`,
        about,
        ...(outcome.regionEntry === null
          ? []
          : [`    new region ${outcome.frontMatter.region} in regions.yaml`]),
        ...read(outcome, piece.text).map((words) => `    ${words}`),
        ...look.map((words) => `    look: ${words}`),
      ];
    case 'there':
      return ['', `  already there: ${outcome.file} has the same text (${at})`, about];
    case 'clash':
      return [
        '',
        `  NOT WRITTEN: ${outcome.file} is there with another text (${at})`,
        about,
        '    Nothing is overwritten: move the old file away to replace it, or give another --kind or --year.',
      ];
    case 'again':
      return ['', `  left out: ${outcome.id} again, shorter (${at})`, `    ${excerpt(piece.text)}`];
    case 'unclear':
      return [
        '',
        `  NOT WRITTEN: ${outcome.what} (${at})`,
        about,
        `    ${excerpt(piece.text)}`,
        `    ${outcome.mend}`,
      ];
  }
}

/** Whether a capture gave all it has: each document in it is new, or there already. */
export function settled(plan: Plan): boolean {
  return (
    plan.findings.some(({ outcome }) => outcome.status === 'new' || outcome.status === 'there') &&
    plan.findings.every(({ outcome }) => outcome.status !== 'unclear' && outcome.status !== 'clash')
  );
}
