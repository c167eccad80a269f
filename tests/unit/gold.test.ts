import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/index.ts';
import {
  details,
  evaluate,
  HEADLINE,
  loadGold,
  scoreOf,
  scoreOfIndicators,
  sum,
} from '../../src/evaluation/index.ts';
import { createReader } from '../../src/reading/index.ts';

/** Levels reached: below them the test fails. Raise them when the reading gets better; `npm run evaluate` tells. */
interface Floors {
  kinds: Record<string, { f1: number; asides: Record<string, number> }>;
  documents: Record<string, Record<string, number>>;
  headline: { precision: number; recall: number };
}

const floors = JSON.parse(readFileSync('tests/gold/floors.json', 'utf8')) as Floors;
const content = loadContent('content');
const gold = loadGold('tests/gold');
const read = createReader(content.indicators);
const annotated = new Set(gold.map((document) => document.document));
const documents = content.documents.filter((document) => annotated.has(document.id));
const readings = new Map(documents.map((document) => [document.id, read(document)]));
const outcomes = evaluate(gold, readings);

/** What a person needs to see when a level is not held. */
const why = (kind: string) => details(outcomes.filter((outcome) => outcome.kind === kind));

describe('readings against what people read', () => {
  it('cover every annotated document', () => {
    expect(documents.map((document) => document.id).sort()).toEqual([...annotated].sort());
  });

  for (const [kind, floor] of Object.entries(floors.kinds)) {
    it(`${kind}: F1 of at least ${floor.f1}`, () => {
      const total = sum(
        outcomes.filter((outcome) => outcome.kind === kind).map((outcome) => outcome.outcome),
      );
      expect(scoreOf(total).f1, why(kind)).toBeGreaterThanOrEqual(floor.f1);
      for (const [aside, least] of Object.entries(floor.asides)) {
        const { right, of } = total.asides[aside] ?? { right: 0, of: 0 };
        expect(right / of, `${aside}\n${why(kind)}`).toBeGreaterThanOrEqual(least);
      }
    });
  }

  for (const [document, kinds] of Object.entries(floors.documents)) {
    for (const [kind, least] of Object.entries(kinds)) {
      it(`${document}, ${kind}: F1 of at least ${least}`, () => {
        const own = outcomes.find((outcome) => outcome.document === document && outcome.kind === kind);
        expect(own && scoreOf(own.outcome).f1, why(kind)).toBeGreaterThanOrEqual(least);
      });
    }
  }

  it('hold the level of the headline indicators', () => {
    const { precision, recall } = scoreOfIndicators(outcomes, HEADLINE);
    expect(precision, why('observations')).toBeGreaterThanOrEqual(floors.headline.precision);
    expect(recall, why('observations')).toBeGreaterThanOrEqual(floors.headline.recall);
  });
});
