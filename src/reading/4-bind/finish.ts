import type { DerivationStep, Period, Section, Theme } from '../../model/index.ts';
import { quoteOf, sourceSpan } from '../evidence.ts';
import { themeOf } from '../themes.ts';
import type { ReadFigure, Sentence, Structure } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { CatalogueIndex } from './lexicon.ts';
import { settle } from './settle.ts';

/** Where a figure stands. */
export interface Place {
  structure: Structure;
  sentence: Sentence;
  section: Section;
  /** The headings above it, outermost first. */
  path: string[];
  frame: Frame;
  index: CatalogueIndex;
  /** The base year that the part has said for its 由A增长到B; null where it has said none. */
  baseYear: number | null;
}

/** A draft with its years, its evidence and the steps that led to it, in offsets of the source. */
export function finish(drafted: Draft, place: Place): ReadFigure {
  const draft = passedInSpan(drafted, place.frame) ? { ...drafted, id: null } : ofWholeYear(drafted);
  const { structure, frame, index, baseYear } = place;
  const indicator = draft.id === null ? undefined : index.get(draft.id);
  const { kind, period } = settle(draft, { frame, source: structure.source, baseYear }, indicator);
  const at = sourceSpan(structure.normal, draft.start, draft.end);
  const figure: ReadFigure = {
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
    scope: draft.id !== null ? 'region' : (draft.subject?.scope ?? 'region'),
    theme: (indicator?.theme ?? themeOf(draft.label, place.path)) as Theme,
    evidence: quoteOf(structure, place.sentence, place.path, draft),
    rule: draft.rule,
    derivation: stepsOf(draft, place, `${kind} ${years(period)}`),
  };
  if (draft.rank !== undefined) figure.rank = draft.rank;
  if (draft.doubt !== null && draft.id === null) figure.uncertain = draft.doubt;
  return figure;
}

/** 五年来连续跨过800亿元、900亿元两个关口: marks passed on the way are not what there is at the end. */
const passedInSpan = ({ rule, time }: Draft, { period }: Frame): boolean =>
  rule === 'milestone' && (time ?? period).to > (time ?? period).from;

/** 前三季度，总值完成96亿元: what some months had is no figure of a year, whichever year it was. */
const ofWholeYear = (draft: Draft): Draft =>
  draft.time?.part === true
    ? { ...draft, time: null, id: null, doubt: draft.id === null ? draft.doubt : 'part-year' }
    : draft;

/** What a figure was read from: its part, the words that name its subject, its number. */
function stepsOf(draft: Draft, { structure, section }: Place, framed: string): DerivationStep[] {
  const { normal } = structure;
  const steps: DerivationStep[] = [
    { rule: `part-${section.kind}`, start: section.start, end: section.start, gives: framed },
  ];
  const { subject } = draft;
  if (subject !== null && subject.end > subject.start) {
    const { start, end } = sourceSpan(normal, subject.start, subject.end);
    const rule = draft.id === null ? 'name' : 'wording';
    steps.push({ rule, start, end, gives: draft.id ?? draft.label });
  }
  const { start, end } = sourceSpan(normal, draft.start, draft.end);
  const gives = `${draft.measure} ${draft.value}${draft.unit} ${draft.bound}`;
  steps.push({ rule: draft.rule, start, end, gives });
  return steps;
}

const years = (period: Period) =>
  period.from === period.to ? `${period.from}` : `${period.from}-${period.to}`;
