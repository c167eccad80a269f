import type { Term } from '../../../model/index.ts';
import termLists from '../../lexicon/terms.json' with { type: 'json' };
import { listsOf } from '../../lists.ts';
import { anyOf } from '../../patterns/wordings.ts';
import type { Structure } from '../../types.ts';
import { evidenceFor, type Span, sectionSpans, sourceSpan, wordsOf } from '../text.ts';
import { footnotesIn } from './footnotes.ts';
import { notesIn } from './notes.ts';

type ReadTerm = Omit<Term, 'mentions'>;

/** Reads the terms that a document explains: in its notes, and in footnotes that stand among the text. */
export function readTerms(structure: Structure): ReadTerm[] {
  const { text } = structure.normal;
  return blocksOf(structure).flatMap(({ span, section, notes }) => {
    if (notes && isPledgeList(text, span.start)) return [];
    const entries = notes ? notesIn(text, span) : footnotesIn(text, span);
    return entries.map((entry) => ({
      id: `${structure.source.id}:${sourceSpan(structure, entry.whole).start}`,
      term: bareTerm(wordsOf(structure, entry.term)),
      definition: wordsOf(structure, entry.definition),
      document: structure.source.id,
      ordinal: entry.ordinal,
      evidence: evidenceFor(structure, entry.whole, section),
    }));
  });
}

/** A section, or all the notes below one title: terms numbered 一、 look like headings. */
interface Block {
  span: Span;
  section: number;
  notes: boolean;
}

function blocksOf(structure: Structure): Block[] {
  const blocks: Block[] = [];
  sectionSpans(structure).forEach((span, index) => {
    const section = structure.sections[index]!;
    const notes = section.kind === 'notes';
    const last = blocks.at(-1);
    if (notes && last?.notes === true && /^[（一二三四五六七八九十]/.test(section.heading))
      last.span.end = span.end;
    else blocks.push({ span: { ...span }, section: index, notes });
  });
  return blocks;
}

const terms = listsOf(termLists);
const PROMISES = anyOf(terms.promises);
const EXPLAINS = anyOf(terms.explains);
/** So many characters hold the title of an annex. */
const LONGEST_TITLE = 60;

/** An annex that lists what is promised explains nothing: its title tells. */
function isPledgeList(text: string, start: number): boolean {
  const end = start + LONGEST_TITLE;
  return PROMISES.testIn(text, start, end) && !EXPLAINS.testIn(text, start, end);
}

/** A term without the page it stands on and the quotes or brackets that hold the whole of it. */
function bareTerm(words: string): string {
  const term = words.replace(/[[（(〔［【](?:见)?第\s*\d+\s*页[\]）)〕］】]$/, '');
  const bare = /^【([^】]*)】$/.exec(term)?.[1] ?? term;
  return /^[“"”]([^“”"]*)[“"”]$/.exec(bare)?.[1] ?? bare;
}
