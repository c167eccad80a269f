import type { DerivationStep, Period, Section, Theme } from '../../model/index.ts';
import { type Tokeniser, tokenise } from '../3-tokens/index.ts';
import { isQuiet, uncut } from '../3-tokens/quiet.ts';
import type { Token } from '../3-tokens/token.ts';
import { quoteOf, sectionPath, sourceSpan } from '../evidence.ts';
import { themeOf } from '../themes.ts';
import type { ReadFigure, Sentence, SourceText, Structure } from '../types.ts';
import type { Draft } from './draft.ts';
import { type Frame, hear, openingFrame } from './frame.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { splitAsides } from './scene.ts';
import { bindSentence } from './sentence.ts';
import { settle } from './settle.ts';
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
  let frame: Frame | null = null;
  let opening: Frame | null = null;
  // The base year that a part has said for its 由A增长到B; later pairs without years go by it.
  let baseYear: number | null = null;
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
    }
    const { start, end } = sentence;
    const quiet = isQuiet(normal.text, start, end, tokeniser, source);
    const tokens = quiet
      ? uncut(normal.text, start, end)
      : tokenise(normal.text, start, end, tokeniser, source);
    noteLabels(structure, tokens, labels);
    if (frame !== null && opening !== null) frame = hear(frame, opening, tokens, normal.text, source);
    if (frame === null || !tokens.some((token) => token.type === 'number')) continue;
    const before = () => topicOf(structure, sentences[at - 1], tokeniser, names);
    for (const scene of splitAsides({ text: normal.text, tokens, ownNames: names })) {
      for (const draft of bindSentence(scene, index, within, before)) {
        if (draft.rule === 'from-year' && draft.time !== null) baseYear = draft.time.to;
        figures.push(
          finish(draft, { structure, sentence, section: sections[section]!, frame, index, baseYear }),
        );
      }
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

interface Place {
  structure: Structure;
  sentence: Sentence;
  section: Section;
  frame: Frame;
  index: CatalogueIndex;
  baseYear: number | null;
}

function finish(draft: Draft, place: Place): ReadFigure {
  const { structure, sentence, frame, index } = place;
  const indicator = draft.id === null ? undefined : index.get(draft.id);
  const { kind, period } = settle(
    draft,
    { frame, source: structure.source, baseYear: place.baseYear },
    indicator,
  );
  const at = sourceSpan(structure.normal, draft.start, draft.end);
  const evidence = quoteOf(structure, sentence, draft);
  const subject = draft.subject;
  const derivation: DerivationStep[] = [
    {
      rule: `part-${place.section.kind}`,
      start: place.section.start,
      end: place.section.start,
      gives: `${kind} ${years(period)}`,
    },
  ];
  if (subject !== null && subject.end > subject.start) {
    const span = sourceSpan(structure.normal, subject.start, subject.end);
    derivation.push({
      rule: indicator === undefined ? 'name' : 'wording',
      ...span,
      gives: draft.id ?? draft.label,
    });
  }
  derivation.push({
    rule: draft.rule,
    ...at,
    gives: `${draft.measure} ${draft.value}${draft.unit} ${draft.bound}`,
  });
  return {
    offset: at.start,
    end: at.end,
    indicator: draft.id,
    label: draft.label,
    kind,
    measure: draft.measure,
    period,
    value: draft.value,
    unit: draft.unit,
    bound: draft.bound,
    ...(draft.rank === undefined ? {} : { rank: draft.rank }),
    scope: draft.id !== null ? 'region' : (subject?.scope ?? 'region'),
    theme: (indicator?.theme ?? themeOf(draft.label, sectionPath(structure, sentence.section))) as Theme,
    evidence,
    rule: draft.rule,
    derivation,
    ...(draft.doubt === null || draft.id !== null ? {} : { uncertain: draft.doubt }),
  };
}

const years = (period: Period) =>
  period.from === period.to ? `${period.from}` : `${period.from}-${period.to}`;
