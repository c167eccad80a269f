import type { Measure } from '../../model/index.ts';
import type { TimeSpan } from '../3-tokens/token.ts';
import type { Subject } from './subject.ts';

/** What was spoken of before a sentence or a bracket. */
export interface Before {
  subject: Subject | null;
  /** What has been said of it; empty for a sentence of its own. */
  said: readonly Measure[];
  /** It stands in an item that is about a place inside the region. */
  inZone: boolean;
}

/** Nothing was spoken of before. */
export const NOTHING: Before = { subject: null, said: [], inZone: false };

/** What a sentence has said so far, for what goes without saying in the rest of it. */
export interface State {
  subjects: Subject[] | null;
  /** The shares that a ratio has just been said of, for the ratio it came to. */
  ratio: Subject[] | null;
  /** What was said of the subjects last, for what a list leaves out. */
  measure: Measure | null;
  /** What has been said of the subjects so far. */
  measures: Set<Measure>;
  /** 增速由负转正，: their growth is spoken of, and no number of it has come yet. */
  growthAwaited: boolean;
  list: HandedOn;
  aboutPlace: AboutPlace;
  time: TimeSpan | null;
  /** 较2017年，: what the clauses behind are compared with. */
  base: TimeSpan | null;
  /** The amounts of the group at hand are said to add up years. */
  cumulative: boolean;
  /** Index after the last token that has been used up. */
  used: number;
}

/** What the members of a list have said that holds for those behind them. */
interface HandedOn {
  /** 开发区产值30亿元、税收2亿元: they are a place’s inside the region. */
  ofPlace: boolean;
  /** 新增规上企业5家、高新技术企业3家: they are new. */
  isNew: boolean;
}

/** Where a place inside the region is spoken of, so that whose a figure is stands in doubt. */
interface AboutPlace {
  /** Up to the next ；: the clauses opened with it. */
  clauses: boolean;
  /** Up to the next item of a run (二是…), however many sentences that has. */
  item: boolean;
}

/** The state a sentence begins with. */
export function stateAfter({ subject, said, inZone }: Before): State {
  return {
    subjects: subject === null ? null : [subject],
    ratio: null,
    measure: null,
    measures: new Set(said),
    growthAwaited: false,
    list: { ofPlace: false, isNew: false },
    aboutPlace: { clauses: false, item: inZone },
    time: null,
    base: null,
    cumulative: false,
    used: 0,
  };
}

/** Speaks of other subjects, of which so much has been said. */
export function speakOf(state: State, subjects: Subject[], ...said: Measure[]): void {
  state.subjects = subjects;
  state.measures = new Set(said);
  state.growthAwaited = false;
}

/** ；: nothing that went without saying does so any longer. What has been said of a subject stays, in case it is named again. */
export function startAnew(state: State): void {
  state.subjects = null;
  state.measure = null;
  state.base = null;
  state.list = { ofPlace: false, isNew: false };
  state.aboutPlace.clauses = false;
  // 一季度增长5%；全县…: months are told for as long as the clause goes on, years for the whole sentence.
  if (state.time?.part === true) state.time = null;
}

/** 全县: the region itself is spoken of again. */
export function backToRegion(state: State): void {
  state.list.ofPlace = false;
  state.aboutPlace = { clauses: false, item: false };
}
