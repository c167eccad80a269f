// npm run audit: what a curator should look at.
//   --content DIR    the folder to read (content)
//   --document ID    only what concerns one document
//   --all            every finding of a section, not only the first twenty
//   --json           one JSON line instead of the list
import { parseArgs } from 'node:util';
import { ContentError, loadContent } from '../src/content/index.ts';
import { audit } from '../src/dataset/audit/index.ts';
import { buildDataset } from '../src/dataset/index.ts';
import { PROJECT_RULES } from '../src/reading/entities/projects/rules.ts';
import { RULE_RECORDS } from '../src/reading/rules.ts';

const SHOWN = 20;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    document: { type: 'string' },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

try {
  const wanted = values.document;
  const ofProjects = PROJECT_RULES.filter(({ reads }) => reads.length > 0);
  const rules = [...RULE_RECORDS, ...ofProjects].map(({ name }) => name);
  const sections = audit(buildDataset(loadContent(values.content)), rules).map((section) => ({
    ...section,
    findings: section.findings.filter(
      ({ where, what }) => !wanted || where.startsWith(wanted) || what.includes(`${wanted}:`),
    ),
  }));
  if (values.json) {
    console.log(JSON.stringify(sections));
  } else {
    for (const { title, mend, findings } of sections) {
      console.log(`\n${title}: ${findings.length}`);
      if (findings.length === 0) continue;
      console.log(`  (${mend})`);
      const shown = values.all ? findings : findings.slice(0, SHOWN);
      for (const { where, what } of shown) console.log(`  ${where}  ${what}`);
      if (shown.length < findings.length)
        console.log(`  … and ${findings.length - shown.length} more (--all)`);
    }
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
