import { type Tokeniser, tokenise } from '../3-tokens/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import { isQuiet, uncut } from '../3-tokens/quiet.ts';
import type { Token } from '../3-tokens/token.ts';
import { sectionPath, sourceSpan } from '../evidence.ts';
import type { ReadFigure, Sentence, SourceText, Structure } from '../types.ts';
import { contextOfAside, splitAsides } from './asides.ts';
import { finish } from './finish.ts';
import { does } from './flags.ts';
import { type Frame, hear, openingFrame } from './frame.ts';
import { staysInZone } from './items.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { joinPeers } from './peers.ts';
import { bindSentence } from './sentence.ts';
import { type Before, NOTHING } from './state.ts';
import { knownSubject, type Subject } from './subject.ts';

export interface BoundText {
  figures: ReadFigure[];
  /** Numerals that count nothing, in offsets of the source. */
  labels: { start: number; end: number; label: 'date' | 'ordinal' | 'name' | 'code' }[];
}

/** Reads every figure of a document. */
export function bindText(structure: Structure, tokeniser: Tokeniser, index: CatalogueIndex): BoundText {
  const { source, normal, sections, sentences } = structure;
  const figures: ReadFigure[] = [];
  const labels: BoundText['labels'] = [];
  const names = ownNames(source);
  const within =
    source.names.parents.length === 0 ? 'nation' : source.names.parents.length === 1 ? 'province' : 'city';
  let section = -1;
  // The headings above it, when first asked for.
  let path: string[] | null = null;
  let frame: Frame | null = null;
  let opening: Frame | null = null;
  // The base year that a part has said for its 由A增长到B; later pairs without years go by it.
  let baseYear: number | null = null;
  // An item of a run (二是…) is about a place inside the region.
  let inZone = false;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.section !== section) {
      const next = sections[sentence.section]!;
      // A heading inside a part goes on with the part's frame; a new part opens its own.
      const before = sections[section];
      if (before === undefined || next.level === 0 || before.kind !== next.kind) {
        frame = openingFrame(next, source);
        opening = frame;
        baseYear = null;
      }
      section = sentence.section;
      inZone = false;
      path = null;
    }
    const { start, end } = sentence;
    const quiet = isQuiet(normal.text, start, end, tokeniser, source);
    const cut = quiet ? uncut(normal.text, start, end) : tokenise(normal.text, start, end, tokeniser, source);
    const { tokens, numerals } = joinPeers(cut, normal.text);
    inZone = staysInZone(normal.text, sentence, inZone);
    noteLabels(structure, tokens, labels);
    for (const { start, end } of numerals) labels.push({ ...sourceSpan(normal, start, end), label: 'name' });
    if (frame !== null && opening !== null) frame = hear(frame, opening, tokens, normal.text, source);
    if (frame === null || !tokens.some((token) => token.type === 'number')) continue;
    path ??= sectionPath(structure, section);
    const { main, brackets, circumstances } = splitAsides({ text: normal.text, tokens, ownNames: names });
    // 经营主体持续壮大。总量达到5万户: a sentence that opens with an amount goes on about the one before it.
    const goesOn = does(tokens[0], FLAG.amount);
    const before: Before = {
      subject: goesOn ? topicOf(structure, sentences[at - 1], tokeniser, names) : null,
      said: [],
      inZone,
    };
    const drafts = bindSentence(main, index, within, before);
    const aside = [
      ...brackets.flatMap((scene) =>
        bindSentence(scene, index, within, contextOfAside(scene, normal.text, drafts)),
      ),
      ...circumstances.flatMap((scene) => bindSentence(scene, index, within, NOTHING)),
    ];
    for (const draft of [...drafts, ...aside]) {
      if (draft.rule === 'from-year' && draft.time !== null) baseYear = draft.time.to;
      figures.push(
        finish(draft, { structure, sentence, section: sections[section]!, path, frame, index, baseYear }),
      );
    }
  }
  return { figures, labels };
}

/** What a sentence opens with, if that is a wording of the catalogue. */
function topicOf(
  { normal: { text }, source }: Structure,
  sentence: Sentence | undefined,
  tokeniser: Tokeniser,
  names: readonly string[],
): Subject | null {
  if (sentence === undefined) return null;
  const tokens = tokenise(text, sentence.start, sentence.end, tokeniser, source);
  const at = tokens.findIndex((token) => token.type === 'mention' || token.type === 'text');
  if (at < 0 || tokens[at]!.type !== 'mention') return null;
  const subject = knownSubject({ text, tokens, ownNames: names }, 0, at);
  return subject.ids.length === 1 ? subject : null;
}

/** A county is also named without 县, or by 县 alone (县财政). */
function ownNames(source: SourceText): string[] {
  const { own } = source.names;
  const short = own.replace(/(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治[州县旗]|[省市县区旗盟])$/, '');
  if (own === '') return [];
  // 某地区, and 全 with the last character of its name, mean it too.
  return [own, ...(short.length >= 2 ? [short, `${short}地区`, `全${short.slice(-1)}`] : []), own.slice(-1)];
}

function noteLabels(structure: Structure, tokens: readonly Token[], labels: BoundText['labels']): void {
  for (const token of tokens) {
    if (token.type === 'label')
      labels.push({ ...sourceSpan(structure.normal, token.start, token.end), label: token.label });
    else if (token.type === 'time') {
      const span = sourceSpan(structure.normal, token.start, token.end);
      labels.push({ ...span, label: 'date' });
    }
  }
}
