import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { buildDataset } from '../../../src/dataset/index.ts';
import { offsetOf } from '../../../src/site/queries/facts.ts';
import { type Mark, readerPage } from '../../../src/site/queries/reader.ts';
import type { Woven } from '../../../src/site/typeset/weave.ts';

const dataset = buildDataset(loadContent('content'), { cacheDir: null });

/** Anchors and words of woven text. */
function told(nodes: readonly Woven<Mark>[]): { ids: number[]; words: string } {
  const ids: number[] = [];
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text') words += node.text;
    if (node.type !== 'span') continue;
    const mark = node.span.data;
    if (node.first && 'id' in mark && mark.id !== null) ids.push(mark.id);
    const below = told(node.children);
    ids.push(...below.ids);
    words += below.words;
  }
  return { ids, words };
}

describe.each(dataset.documents.map(({ id }) => id))('%s', (id) => {
  const page = readerPage(dataset, id);
  const blocks = page.blocks.map((block) => ({ block, ...told(block.words) }));
  const anchors = blocks.flatMap(({ block, ids }) => [
    ...(block.anchor === null ? [] : [block.anchor]),
    ...ids,
  ]);

  test('is set whole and in order, no character changed', () => {
    const bare = (words: string) => words.replace(/\s+/g, '');
    expect(bare(blocks.map(({ words }) => words).join(''))).toBe(bare(dataset.texts.get(id) ?? ''));
  });

  test('gives every figure, project, pledge and term its anchor, and no anchor twice', () => {
    const known = new Set(anchors);
    expect(anchors.length).toBe(known.size);
    const facts = [...dataset.observations, ...dataset.projects, ...dataset.pledges, ...dataset.terms];
    const without = facts.filter((fact) => fact.document === id && !known.has(offsetOf(fact) ?? -1));
    expect(without.map((fact) => fact.id)).toEqual([]);
  });

  test('has contents, and paragraphs that are not walls', () => {
    expect(page.toc.length).toBeGreaterThan(1);
    for (const { anchor } of page.toc) expect(anchors).toContain(anchor);
    for (const { block } of blocks) expect(block.text.length).toBeLessThan(900);
  });

  test('accounts for every numeral', () => {
    expect(page.account.rows.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.numerals[id]?.length);
  });
});
