import manifest from '../../../package.json' with { type: 'json' };

/** What the data set says of itself, in every file that says it. */
export const ABOUT = {
  name: 'duixian',
  title: '兑现 Duixian: promises and reported results of county government work reports',
  description:
    'Every figure that county governments’ work reports state, promised or reported, with the sentence it stands in; the projects, pledges and terms they name; promises laid beside reported results.',
  version: manifest.version,
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  authors: 'Duixian contributors',
} as const;

/** How to cite it, for `CITATION.cff`. */
export function citationFile(): string {
  return `cff-version: 1.2.0
message: If you use this data, please cite it as below.
type: dataset
title: "${ABOUT.title}"
abstract: "${ABOUT.description}"
authors:
  - name: ${ABOUT.authors}
version: ${ABOUT.version}
license: ${ABOUT.licence.name}
`;
}

/** The words that go with the files, when they are taken away in one piece. */
export function readme(files: readonly { path: string; description: string }[]): string {
  return `# ${ABOUT.title}

Version ${ABOUT.version}

${ABOUT.description}

“Reported” means: the county’s own claim. Each figure that was read carries its document, the offset of its number in
the text (UTF-16 units) and its quote; figures entered by hand from other sources say so (origin: entered).

各县政府工作报告中的每一个数字：承诺的，报告的，都注明原文所在的句子。“报告”是县里自己的说法。

| file | what |
|---|---|
${files.map(({ path, description }) => `| ${path} | ${description} |`).join('\n')}

## Licence

The extracted data: ${ABOUT.licence.title} (${ABOUT.licence.path}). The reports themselves are official documents;
documents.json names the source of each.

## Citation

${ABOUT.authors}: ${ABOUT.title}. Version ${ABOUT.version}. See CITATION.cff.
`;
}
