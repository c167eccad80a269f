import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  details,
  evaluateFolder,
  HEADLINE,
  scoreOf,
  scoreOfIndicators,
  sum,
} from '../../src/evaluation/index.ts';

/** Levels reached: below them the test fails. Raise them when the reading gets better; `npm run evaluate` tells. */
interface Floors {
  kinds: Record<string, { f1: number; asides: Record<string, number> }>;
  documents: Record<string, Record<string, number>>;
  headline: { precision: number; recall: number };
  /** F1 of each kind of fact, for the folders of annotations inside the first. */
  folders: Record<string, Record<string, number>>;
}

const floors = JSON.parse(readFileSync('tests/gold/floors.json', 'utf8')) as Floors;
const { gold, documents, outcomes } = evaluateFolder('tests/gold', 'content');
const annotated = gold.map(({ document }) => document);

/** What a person needs to see when a level is not held. */
const why = (kind: string) => details(outcomes.filter((outcome) => outcome.kind === kind));

describe('readings against what people read', () => {
  it('cover every annotated document', () => {
    expect(documents.map((document) => document.id).sort()).toEqual(annotated.sort());
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

  for (const [folder, kinds] of Object.entries(floors.folders)) {
    const further = evaluateFolder(`tests/gold/${folder}`, 'content').outcomes;
    for (const [kind, least] of Object.entries(kinds)) {
      it(`${folder}, ${kind}: F1 of at least ${least}`, () => {
        const own = further.filter((outcome) => outcome.kind === kind);
        expect(scoreOf(sum(own.map(({ outcome }) => outcome))).f1, details(own)).toBeGreaterThanOrEqual(
          least,
        );
      });
    }
  }

  it('hold the level of the headline indicators', () => {
    const { precision, recall } = scoreOfIndicators(outcomes, HEADLINE);
    expect(precision, why('observations')).toBeGreaterThanOrEqual(floors.headline.precision);
    expect(recall, why('observations')).toBeGreaterThanOrEqual(floors.headline.recall);
  });
});
