import { type Locale, t } from '../../i18n/index.ts';
import type { DocumentRecord, Observation, Term } from '../../model/index.ts';
import type { FigureLook, Mark } from '../../site/queries/reader.ts';
import type { Woven } from '../../site/typeset/weave.ts';

/** Longest definition (characters) set as 双行夹注 in the line; longer ones go to the margin. */
const IN_LINE = 24;

export const LOOKS: Record<FigureLook, string> = {
  result: 'R',
  target: 'P',
  other: 'U',
  'other-target': 'W',
};

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  );
}

const id = (offset: number | null) => (offset === null ? '' : ` id="${offset}"`);

export interface InlineContext {
  locale: Locale;
  /** The document a term comes from, for terms that another document explains. */
  source: (term: Term) => DocumentRecord | undefined;
}

/** A definition in two lines of about the same length, as 双行夹注 is set. */
function gloss(term: Term, own: boolean, context: InlineContext): string {
  const definition = term.definition.replace(/\s+/g, '').replace(/。$/, '');
  const from = own ? undefined : context.source(term)?.title;
  const source =
    from === undefined
      ? ''
      : `<small>${escapeHtml(t(context.locale, 'reader.termFrom', { source: from }))}</small>`;
  if (definition.length > IN_LINE || source !== '') {
    return `<span class="jz far" role="note">${escapeHtml(term.definition.replace(/\s+/g, ''))}${source}</span>`;
  }
  const half = Math.ceil(definition.length / 2);
  return `<span class="jz" role="note">${escapeHtml(definition.slice(0, half))}<br>${escapeHtml(definition.slice(half))}</span>`;
}

function flags(figures: readonly Observation[]): string {
  return figures.some((figure) => figure.origin === 'corrected') ? ' C' : '';
}

/**
 * The words of a block as HTML. Kept lean by hand: a report has a thousand marks, and each of its attributes is
 * paid for by every reader.
 */
export function inline(nodes: readonly Woven<Mark>[], context: InlineContext, inLink = false): string {
  return nodes.map((node) => one(node, context, inLink)).join('');
}

function one(node: Woven<Mark>, context: InlineContext, inLink: boolean): string {
  if (node.type === 'text') return escapeHtml(node.text);
  if (node.type === 'joint') {
    return node.joint === 'page' ? `<i class="pb" title="${t(context.locale, 'reader.pageBreak')}"></i>` : '';
  }
  const mark = node.span.data;
  const link = inLink || mark.type === 'figure' || mark.type === 'dropped' || mark.type === 'term';
  const words = inline(node.children, context, link);
  const anchor = node.first && 'id' in mark ? id(mark.id) : '';
  switch (mark.type) {
    case 'sentence':
      return anchor === '' ? `<span class="s">${words}</span>` : `<span class="s"${anchor}>${words}</span>`;
    case 'figure': {
      const start = node.span.data.type === 'figure' ? mark.id : null;
      const name = LOOKS[mark.look] + flags(mark.figures);
      return inLink || start === null
        ? `<span class="${name}"${anchor}>${words}</span>`
        : `<a class="${name}" href="#${start}"${anchor}>${words}</a>`;
    }
    case 'dropped':
      return mark.id === null || inLink
        ? `<del${anchor}>${words}</del>`
        : `<del><a class="X" href="#${mark.id}"${anchor}>${words}</a></del>`;
    case 'pledge':
      return `<span class="G"${anchor}>${words}</span>`;
    case 'project':
      return `<span class="J ${mark.project.status}"${anchor}>${words}</span>`;
    case 'term':
      if (mark.entry) return `<span class="G"${anchor}>${words}</span>`;
      if (inLink || !node.first || words.includes('<a '))
        return `<span class="term"${anchor}>${words}</span>`;
      return `<label class="term"${anchor}><input class="vh" type="checkbox">${words}</label>${gloss(mark.term, mark.own, context)}`;
    case 'numeral':
      return `<i class="n">${words}</i>`;
    case 'emphasis':
      return `<b>${words}</b>`;
    case 'syntax':
      return `<s>${words}</s>`;
  }
}
