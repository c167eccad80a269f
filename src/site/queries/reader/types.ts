import type {
  Check,
  Comparison,
  DocumentRecord,
  NumeralClass,
  Observation,
  Pledge,
  Project,
  Region,
  Term,
} from '../../../model/index.ts';
import type { BlockKind } from '../../typeset/paragraphs.ts';
import type { Woven } from '../../typeset/weave.ts';

/** What a stretch of the text is marked as. An `id` is an offset of the text and the element's anchor. */
export type Mark =
  | { type: 'sentence'; id: number | null }
  | { type: 'figure'; id: number | null; look: FigureLook; figures: Observation[] }
  /** Read as a figure, and no figure, as a person says. */
  | { type: 'dropped'; id: number | null; figure: Observation }
  | { type: 'pledge'; id: number | null; pledge: Pledge }
  | { type: 'project'; id: number | null; project: Project }
  /** `entry`: the line of the notes that explains it, not a place where it is used. */
  | { type: 'term'; id: number | null; term: Term; entry: boolean; own: boolean }
  | { type: 'numeral'; class: NumeralClass }
  | { type: 'emphasis' }
  | { type: 'syntax' };

/** result and target: the catalogue has it · other, other-target: it has not. */
export type FigureLook = 'result' | 'target' | 'other' | 'other-target';

/** One line of a margin note: the figures of one indicator, the leading one first. */
export interface NoteRow {
  figures: Observation[];
  indicator: string | null;
  label: string;
  /** What stands beside it: the promise of a report, the report of a promise. */
  comparison: Comparison | null;
  others: Observation[];
  earlier: Observation | null;
  checks: Check[];
}

export interface Note {
  numerals: number;
  rows: NoteRow[];
  /** Figures that the catalogue has no indicator for. */
  rest: Observation[];
  /** What was read and taken out again. */
  dropped: Observation[];
  pledges: Pledge[];
  projects: Project[];
  terms: number;
  /** Codes of the rules that read its figures, in the order in which they first came to bear. */
  rules: string[];
}

export interface ReaderBlock {
  kind: BlockKind;
  /** A lone line that heads nothing: it stands where nothing is to be read, or among other lone lines. */
  caption: boolean;
  /** Anchor of a heading or a lone line: its offset; null for anything else. */
  anchor: number | null;
  /** Depth of a heading, 0 for the outermost. */
  level: number;
  start: number;
  words: Woven<Mark>[];
  /** The words alone, for titles. */
  text: string;
  note: Note | null;
}

export interface TocEntry {
  anchor: number;
  heading: string;
  figures: number;
  children: TocEntry[];
}

/** How many numerals of each class there are; observations are told apart by kind and catalogue. */
export interface Account {
  rows: { class: FigureLook | Exclude<NumeralClass, 'observation'>; count: number }[];
  total: number;
}

export interface ReaderPage {
  document: DocumentRecord;
  region: Region;
  blocks: ReaderBlock[];
  toc: TocEntry[];
  account: Account;
  counts: {
    results: number;
    targets: number;
    others: number;
    pledges: number;
    projects: number;
    terms: number;
  };
  previous: DocumentRecord | null;
  next: DocumentRecord | null;
}
