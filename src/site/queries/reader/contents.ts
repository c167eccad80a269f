import type { Observation, Section } from '../../../model/index.ts';
import { offsetOf } from '../facts.ts';
import type { ReaderBlock, TocEntry } from './types.ts';

/** Contents by the headings of a text, with how many figures stand under each. */
export function contents(sections: readonly Section[], figures: readonly Observation[]): TocEntry[] {
  const offsets = figures.flatMap((figure) => offsetOf(figure) ?? []);
  const root: TocEntry[] = [];
  const least = Math.min(...sections.map((section) => section.level));
  for (const section of sections) {
    const count = offsets.filter((offset) => offset >= section.start && offset < section.end).length;
    const top = root.at(-1);
    const heading = section.heading.replace(/\*\*|^#+\s*/g, '').trim();
    if (heading === '') {
      if (top !== undefined) top.figures += count;
    } else if (section.level === least || top === undefined) {
      root.push({ anchor: section.start, heading, figures: count, children: [] });
    } else {
      top.figures += count;
      const parent = top.children.at(-1);
      if (section.level === least + 1 || parent === undefined) {
        top.children.push({ anchor: section.start, heading, figures: count, children: [] });
      } else parent.figures += count;
    }
  }
  return root;
}

/** Contents of a text with hardly a heading (a poster): also its lone lines that something follows. */
export function contentsOfLines(blocks: readonly ReaderBlock[], figures: readonly Observation[]): TocEntry[] {
  const heads = blocks.filter(
    (block, index) =>
      block.anchor !== null &&
      !block.caption &&
      (block.kind === 'heading' || !['line', undefined].includes(blocks[index + 1]?.kind)),
  );
  const offsets = figures.flatMap((figure) => offsetOf(figure) ?? []);
  return heads.map((head, index) => {
    const end = heads[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      anchor: head.anchor!,
      heading: head.text.replaceAll('**', ''),
      figures: offsets.filter((offset) => offset >= head.start && offset < end).length,
      children: [],
    };
  });
}
