import type { Dataset } from '../../dataset/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { paragraphs } from '../typeset/paragraphs.ts';
import { sentences } from '../typeset/sentences.ts';
import { weave } from '../typeset/weave.ts';
import { factsOf, offsetOf } from './facts.ts';
import { contentsIn } from './in-document.ts';
import { accountOf } from './reader/account.ts';
import { contents, contentsOfLines } from './reader/contents.ts';
import { lookOf } from './reader/look.ts';
import { noteOf } from './reader/note.ts';
import { spansOf } from './reader/spans.ts';
import type { ReaderBlock, ReaderPage } from './reader/types.ts';

export type { FigureLook, Mark, Note, NoteRow, ReaderBlock, TocEntry } from './reader/types.ts';

/** Documents in the order of their years; of one year the report first. */
function documentsOf(dataset: Dataset, region: string): DocumentRecord[] {
  return dataset.documents
    .filter((document) => document.region === region)
    .sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
}

/** @throws where the data set has no such document. */
export function readerPage(dataset: Dataset, id: string): ReaderPage {
  const facts = factsOf(dataset);
  const document = facts.documents.get(id);
  const text = dataset.texts.get(id);
  const region = document && facts.regions.get(document.region);
  if (document === undefined || text === undefined || region === undefined)
    throw new Error(`no document ${id}`);

  const { figures, projects, pledges, terms } = contentsIn(dataset, id);
  const numerals = dataset.numerals[id] ?? [];
  const blocks = paragraphs(text, document.sections);
  const dropped = dataset.dropped.filter((figure) => figure.document === id);
  const { spans, claim } = spansOf(dataset, document, text, figures);

  const alone = (index: number) => ['line', 'front'].includes(blocks[index]?.kind ?? '');
  const set = blocks.map((block, index): ReaderBlock => {
    const start = block.pieces[0]?.start ?? 0;
    const end = block.pieces.at(-1)?.end ?? start;
    const here = (at: number) => at >= start && at < end;
    const own = spans.filter((span) => span.start < end && span.end > start);
    if (block.kind === 'paragraph' || block.kind === 'item') {
      for (const sentence of sentences(text, block)) {
        own.push({ ...sentence, rank: 0, data: { type: 'sentence', id: claim(sentence.start) } });
      }
    }
    const inside = figures.filter((figure) => here(offsetOf(figure) ?? -1));
    const section = document.sections[block.section];
    return {
      kind: block.kind,
      caption: block.kind === 'line' && (section?.kind === 'none' || (alone(index - 1) && alone(index + 1))),
      anchor:
        block.kind === 'heading' ? (section?.start ?? null) : block.kind === 'line' ? claim(start) : null,
      level: section?.level ?? 0,
      start,
      words: weave(text, block.pieces, own),
      text: block.pieces.map((piece) => text.slice(piece.start, piece.end)).join(''),
      note: noteOf(
        dataset,
        inside,
        numerals.filter(([at]) => here(at)).length,
        pledges.filter((pledge) => here(pledge.evidence.start)),
        projects.filter((project) => here(offsetOf(project) ?? project.evidence.start)),
        own.filter(({ data, start: at }) => data.type === 'term' && !data.entry && here(at)).length,
        dropped.filter((figure) => here(offsetOf(figure) ?? -1)),
      ),
    };
  });

  const shelf = documentsOf(dataset, document.region);
  const place = shelf.findIndex((other) => other.id === id);
  return {
    document,
    region,
    blocks: set,
    toc:
      document.sections.filter((section) => section.heading !== '').length > 2
        ? contents(document.sections, figures)
        : contentsOfLines(set, figures),
    account: accountOf(numerals, facts.observations),
    counts: {
      results: figures.filter((figure) => lookOf(figure) === 'result').length,
      targets: figures.filter((figure) => lookOf(figure) === 'target').length,
      others: figures.filter((figure) => figure.indicator === null).length,
      pledges: pledges.length,
      projects: projects.length,
      terms: terms.length,
    },
    previous: shelf[place - 1] ?? null,
    next: shelf[place + 1] ?? null,
  };
}
