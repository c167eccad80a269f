import type { Token } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { either, wholly } from '../patterns/wordings.ts';
import type { Draft } from './draft.ts';
import { isMark } from './flags.ts';
import type { Scene } from './scene.ts';
import { type Before, NOTHING } from './state.ts';

/** A sentence without what it says by the way. */
export interface Split {
  main: Scene;
  /** What stands in brackets: it goes on about the figure before it. */
  brackets: Scene[];
  /** 在出口下降三成的情况下: under which the sentence holds, with subjects of its own. */
  circumstances: Scene[];
}

/**
 * A circumstance, from its 在 or 受 to its last word; one that names a year is a base (在2019年基础上翻一番) and stays.
 */
const CIRCUMSTANCE = new RegExp(
  [
    `在(?:(?!\\d{4}年)[^，。；：、（）\\n]){1,30}?(?:${either(phrases.circumstance)})`,
    `受[^，。；：、（）\\n\\d]{1,20}?(?:${either(phrases.hindered)})`,
  ].join('|'),
  'g',
);

/**
 * What is said by the way is read on its own, and the sentence goes on as if it were not there.
 */
export function splitAsides(scene: Scene): Split {
  const { main, brackets } = splitBrackets(scene);
  const { rest, circumstances } = splitCircumstances({ ...scene, tokens: main });
  const scenes = (parts: Token[][]) =>
    parts.filter((tokens) => tokens.length > 0).map((tokens) => ({ ...scene, tokens }));
  return {
    main: { ...scene, tokens: rest },
    brackets: scenes(brackets),
    circumstances: scenes(circumstances),
  };
}

function splitBrackets({ tokens }: Scene): { main: readonly Token[]; brackets: Token[][] } {
  if (!tokens.some((token) => isMark(token, '（'))) return { main: tokens, brackets: [] };
  const main: Token[] = [];
  const brackets: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '（')) {
      depth += 1;
      if (depth === 1) brackets.push([]);
    } else if (isMark(token, '）')) {
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) brackets[brackets.length - 1]!.push(token);
    else main.push(token);
  }
  return { main, brackets };
}

function splitCircumstances({ tokens, text }: Scene): {
  rest: readonly Token[];
  circumstances: Token[][];
} {
  const from = tokens[0]?.start ?? 0;
  const words = text.slice(from, tokens.at(-1)?.end ?? from);
  const found = /[在受]/.test(words) ? [...words.matchAll(CIRCUMSTANCE)] : [];
  if (found.length === 0) return { rest: tokens, circumstances: [] };
  const spans = found
    .map(({ index, 0: words }) => ({ start: from + index, end: from + index + words.length }))
    // Only where words begin and end there too.
    .filter(
      ({ start, end }) =>
        tokens.some((token) => token.start === start) && tokens.some((token) => token.end === end),
    );
  const within = ({ start, end }: Token) => spans.findIndex((span) => span.start <= start && end <= span.end);
  return {
    rest: tokens.filter((token) => within(token) < 0),
    circumstances: spans.map((_, at) => tokens.filter((token) => within(token) === at)),
  };
}

const BOUND = wholly(phrases.boundBehind);
const isBound = (words: string) => words === '' || BOUND.test(words);

/**
 * 收入12亿元（增长5%）: a bracket right behind a figure goes on about what that figure is said of.
 * @param drafts what has been read outside of it
 */
export function contextOfAside(aside: Scene, text: string, drafts: readonly Draft[]): Before {
  let opening = aside.tokens[0]!.start;
  while (opening > 0 && text[opening - 1] !== '（') opening -= 1;
  const last = drafts.findLast((draft) => draft.end < opening);
  const near = last !== undefined && isBound(text.slice(last.end, opening - 1));
  if (last === undefined || !near || last.id === null) return NOTHING;
  const said = drafts.filter((draft) => draft.end < opening && draft.subject === last.subject);
  return { subject: last.subject, said: said.map((draft) => draft.measure), inZone: false };
}
