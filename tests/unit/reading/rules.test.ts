import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { createReader } from '../../../src/reading/index.ts';
import { RULE_RECORDS } from '../../../src/reading/rules.ts';
import type { ReadFigure } from '../../../src/reading/types.ts';
import { sourceOf } from './source.ts';

const read = createReader(loadContent('content').indicators);

/** A figure in one line, as the examples beside the rules write it. */
function line(figure: ReadFigure): string {
  const { from, to } = figure.period;
  return [
    figure.indicator,
    figure.kind,
    figure.measure,
    from === to ? from : `${from}-${to}`,
    `${figure.value}${figure.measure === 'rank' ? '位' : figure.unit}`,
    figure.bound === 'exact' ? null : figure.bound,
    figure.rank ? `${figure.rank.basis}/${figure.rank.within}` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const catalogued = (text: string) =>
  read(sourceOf(`一、2022年工作回顾\n${text}`)).figures.filter((figure) => figure.indicator !== null);

describe.each(RULE_RECORDS)('$name', ({ name, reads, leaves }) => {
  it.each(reads)('reads $text', ({ text, gives }) => {
    expect(catalogued(text).map(line)).toEqual(gives);
  });

  it.each(leaves)('leaves %s', (text) => {
    expect(catalogued(text).map(line)).toEqual([]);
  });

  it('fires on its own examples', () => {
    const fired = reads.flatMap(({ text }) =>
      read(sourceOf(`一、2022年工作回顾\n${text}`)).figures.map((figure) => figure.rule),
    );
    expect(fired).toContain(name);
  });
});
