import type { Check, DocumentRecord } from '../../model/index.ts';
import { laterFirst, momentOf } from '../chronology.ts';
import { minus, tidy } from '../decimal.ts';
import { type Bound, groupBy, subject } from '../group.ts';
import { agree, commonRounding } from '../precision.ts';

type Documents = ReadonlyMap<string, Pick<DocumentRecord, 'id' | 'year' | 'date' | 'kind'>>;

/**
 * One figure told differently by two statements. The latest one is what the others are held against; a bound
 * (突破100亿元) and a rounded figure disagree only with what they exclude.
 */
export function restatedChecks(results: readonly Bound[], documents: Documents): Check[] {
  return [...groupBy(results, subject).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const [latest, ...earlier] = group.toSorted((a, b) =>
      laterFirst(momentOf(a, documents), momentOf(b, documents)),
    );
    if (!latest) return [];
    return earlier.flatMap((other) => restated(latest, other));
  });
}

/** One sentence that gives two values tells two things (煤改气…户、煤改电…户), whatever they were taken for. */
function sameSentence(one: Bound, other: Bound): boolean {
  if (one.document === null || one.document !== other.document) return false;
  return passages(one).some((a) => passages(other).some((b) => a.start < b.end && b.start < a.end));
}

const passages = ({ evidence }: Bound) => (evidence === null ? [] : [evidence].flat());

function restated(latest: Bound, other: Bound): Check[] {
  if (!latest.canonical || !other.canonical || latest.canonical.unit !== other.canonical.unit) return [];
  // Whether 第3 ranks the total or its growth is not said: two places may both be right.
  if (latest.rank?.basis === 'unspecified' || agree(latest, other) || sameSentence(latest, other)) return [];
  return [
    {
      id: `restated:${other.id}`,
      kind: 'restated',
      region: latest.region,
      indicator: latest.indicator,
      period: latest.period,
      ends: [other.id, latest.id],
      expected: other.canonical.value,
      stated: latest.canonical.value,
      unit: latest.canonical.unit,
      difference: minus(latest.canonical.value, other.canonical.value),
      tolerance: tidy(commonRounding(latest, other)),
    },
  ];
}
