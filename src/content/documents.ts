import { DOCUMENT_KINDS, FrontMatter, type Region } from '../model/index.ts';
import type { SourceText } from '../reading/types.ts';
import type { Desk } from './files.ts';
import { checkName, type Names } from './names.ts';
import { cutReport } from './report-text.ts';
import { check, isRecord, parseYaml, type YamlSource } from './yaml.ts';

export const REPORTS = 'reports';

/** A report as it stands in the content folder. */
export interface ContentDocument extends SourceText {
  frontMatter: FrontMatter;
  /** Path of its file, as shown in messages. */
  file: string;
  /** Line of the file on which the text begins. */
  textLine: number;
}

export interface Documents {
  documents: ContentDocument[];
  /** Ids of all report files, the broken ones too: a correction of one of those is not stray. */
  files: Set<string>;
}

/** All reports, in the order of their paths. */
export function loadDocuments(desk: Desk, regions: readonly Region[], names: Names): Documents {
  const read: ContentDocument[] = [];
  const files = new Set<string>();
  for (const path of reportPaths(desk)) {
    files.add(idOfPath(path));
    const document = loadDocument(desk, path, regions, names);
    if (document !== null) read.push(document);
  }
  const first = new Map<string, ContentDocument>();
  for (const document of read) {
    const other = first.get(document.id);
    if (other === undefined) first.set(document.id, document);
    else {
      const what = `has the id “${document.id}”, which ${other.file} has too`;
      desk.report(document.file, 1, what, 'correct region, year or kind of one of the two, or take one out');
    }
    files.add(document.id);
  }
  return { documents: read, files };
}

/** The report files; what lies beside them and would be passed over in silence is noted. */
function reportPaths(desk: Desk): string[] {
  if (!desk.has(REPORTS)) {
    desk.report(
      desk.shown(REPORTS),
      null,
      'is missing',
      'put the reports in reports/<region>/<year>-<kind>.md; `npm run add` does',
    );
  }
  const paths: string[] = [];
  for (const region of desk.list(REPORTS)) {
    const inside = region.folder ? desk.list(`${REPORTS}/${region.name}`) : [];
    if (!region.folder) misplaced(desk, `${REPORTS}/${region.name}`);
    for (const { name, folder } of inside) {
      const path = `${REPORTS}/${region.name}/${name}`;
      if (!folder && name.endsWith('.md')) paths.push(path);
      else misplaced(desk, path);
    }
  }
  return paths;
}

function misplaced(desk: Desk, path: string): void {
  const what = 'does not belong here and is not read';
  desk.report(
    desk.shown(path),
    null,
    what,
    'reports are called reports/<region>/<year>-<kind>.md; move it elsewhere, or bring it in with `npm run add`',
  );
}

function idOfPath(path: string): string {
  return path.slice(REPORTS.length + 1, -'.md'.length).replace('/', '-');
}

function loadDocument(
  desk: Desk,
  path: string,
  regions: readonly Region[],
  names: Names,
): ContentDocument | null {
  const file = desk.read(path);
  if (file === null) return null;
  const parts = cutReport(file.text);
  if (parts === null) {
    desk.report(
      file.shown,
      1,
      'has no front matter',
      'begin the file with a line “---”, then region, year, kind, title and source, then a line “---”',
    );
    return null;
  }
  for (const { line, found } of parts.bad) {
    const what = `“${found}” is no part mark`;
    desk.report(
      file.shown,
      line,
      what,
      'write one of these on a line of its own: <!-- part: review 2021 -->, <!-- part: plan 2025 -->, <!-- part: notes -->, <!-- part: none -->',
    );
  }
  if (parts.text.trim() === '') {
    desk.report(
      file.shown,
      parts.textLine,
      'has no text',
      'put the report’s text after the front matter, or take the file out',
    );
  }
  const source = parseYaml(desk, { shown: file.shown, text: parts.yaml }, 2);
  if (source === null) return null;
  const frontMatter = check(desk, source, FrontMatter);
  // Said even where something else is wrong too: all problems are listed.
  const named = isRecord(source.value) ? source.value.region : null;
  if (typeof named === 'string') checkName(desk, source, ['region'], named, names);
  if (frontMatter === null) return null;
  checkPath(desk, source, frontMatter, path);
  const region = regions.find((each) => each.slug === frontMatter.region);
  if (region === undefined) return null;
  return {
    id: `${frontMatter.region}-${frontMatter.year}-${frontMatter.kind}`,
    region: frontMatter.region,
    kind: frontMatter.kind,
    year: frontMatter.year,
    reviews: frontMatter.reviews ?? frontMatter.year - 1,
    plans: frontMatter.plans ?? frontMatter.year,
    spans: frontMatter.spans ?? null,
    names: { own: region.name, parents: region.parents.map((parent) => parent.name) },
    text: parts.text,
    marks: parts.marks,
    frontMatter,
    file: file.shown,
    textLine: parts.textLine,
  };
}

/** The path is what people see and link; it may not tell another story than the front matter. */
function checkPath(desk: Desk, source: YamlSource, frontMatter: FrontMatter, path: string): void {
  const { region, year, kind } = frontMatter;
  const meant = `${REPORTS}/${region}/${year}-${kind}.md`;
  if (path === meant) return;
  const [, folder, name = ''] = path.split('/');
  const field = folder !== region ? 'region' : name.startsWith(`${year}-`) ? 'kind' : 'year';
  const what = `“${field}: ${frontMatter[field]}” does not agree with the file’s path ${path}`;
  const kinds = DOCUMENT_KINDS.join(', ');
  desk.report(
    source.file,
    source.lineOf([field]),
    what,
    `correct the front matter, or move the file to ${meant} (kinds: ${kinds})`,
  );
}
