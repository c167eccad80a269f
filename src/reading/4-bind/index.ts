import { type Tokeniser, tokenise } from '../3-tokens/index.ts';
import { isQuiet, uncut } from '../3-tokens/quiet.ts';
import type { Token } from '../3-tokens/token.ts';
import { sourceSpan } from '../evidence.ts';
import type { ReadFigure, Sentence, Structure } from '../types.ts';
import { doubtAims } from './aims.ts';
import { contextOfAside, splitAsides } from './asides.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import type { Frame } from './frame.ts';
import { hear } from './hear.ts';
import { staysInZone } from './items.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { doubtWithin, doubtYears } from './of-which-years.ts';
import { ownNames } from './own-names.ts';
import { type Part, partOf } from './part.ts';
import { joinPeers } from './peers.ts';
import type { Reading } from './reading.ts';
import { bindSentence } from './sentence.ts';
import { NOTHING } from './state.ts';
import { topicBefore } from './topic.ts';

export interface BoundText {
  figures: ReadFigure[];
  /** Numerals that count nothing, in offsets of the source. */
  labels: { start: number; end: number; label: 'date' | 'ordinal' | 'name' | 'code' }[];
}

/** Reads every figure of a document. */
export function bindText(structure: Structure, tokeniser: Tokeniser, index: CatalogueIndex): BoundText {
  const { source, normal, sections, sentences } = structure;
  const { parents } = source.names;
  const within = parents.length === 0 ? 'nation' : parents.length === 1 ? 'province' : 'city';
  const reading: Reading = { structure, tokeniser, index, ownNames: ownNames(source), within };
  const read: BoundText = { figures: [], labels: [] };
  let part: Part | null = null;
  for (const [at, sentence] of sentences.entries()) {
    part = partOf(structure, sentence.section, part);
    const tokens = tokensOf(reading, sentence, read.labels);
    part.inZone = staysInZone(normal.text, sentence, part.inZone);
    if (part.frame === null || part.opening === null) continue;
    part.frame = hear(part.frame, part.opening, tokens, normal.text, source);
    if (!tokens.some((token) => token.type === 'number')) continue;
    const { path, frame } = part;
    for (const draft of settled(draftsOf(reading, at, tokens, part.inZone), frame, reading)) {
      if (draft.rule === 'from-year' && draft.time !== null) part.baseYear = draft.time.to;
      const place = { structure, sentence, section: sections[part.section]!, path, frame, index };
      read.figures.push(finish(draft, { ...place, baseYear: part.baseYear }));
    }
  }
  return read;
}

/** The figures of a sentence without those of which it is not said for certain of which years they are. */
function settled(drafts: readonly Draft[], frame: Frame, { index, structure }: Reading): readonly Draft[] {
  const { text } = structure.normal;
  return doubtWithin(doubtAims(doubtYears(drafts, frame, index), frame, text), text);
}

/** The tokens of a sentence; its numerals that count nothing go to `labels`. */
function tokensOf(
  { structure: { normal, source }, tokeniser }: Reading,
  { start, end }: Sentence,
  labels: BoundText['labels'],
): readonly Token[] {
  const { text } = normal;
  const quiet = isQuiet(text, start, end, tokeniser, source);
  const cut = quiet ? uncut(text, start, end) : tokenise(text, start, end, tokeniser, source);
  const { tokens, numerals } = joinPeers(cut, text);
  const note = ({ start, end }: Token, label: BoundText['labels'][number]['label']) =>
    labels.push({ ...sourceSpan(normal, start, end), label });
  for (const token of tokens) {
    if (token.type === 'label') note(token, token.label);
    else if (token.type === 'time') note(token, 'date');
  }
  for (const numeral of numerals) note(numeral, 'name');
  return tokens;
}

/** The figures of a sentence: those of its own, then what it says by the way. */
function draftsOf(reading: Reading, at: number, tokens: readonly Token[], inZone: boolean): Draft[] {
  const { structure, index, within, ownNames } = reading;
  const { text } = structure.normal;
  const { main, brackets, circumstances } = splitAsides({ text, tokens, ownNames });
  const subject = topicBefore(reading, at, tokens);
  const drafts = bindSentence(main, index, within, { subject, said: [], inZone });
  return [
    ...drafts,
    ...brackets.flatMap((scene) => bindSentence(scene, index, within, contextOfAside(scene, text, drafts))),
    ...circumstances.flatMap((scene) => bindSentence(scene, index, within, NOTHING)),
  ];
}
