import type { Section, Term } from '../model/index.ts';

interface Node {
  /** By the next UTF-16 unit. */
  next: Map<number, number>;
  /** Where to go on when the next character does not fit: the longest proper suffix that is a prefix of a term. */
  fail: number;
  /** Characters of the term that ends here; 0 where none does. */
  length: number;
  /** The longest term that is a proper suffix: its node, 0 where there is none. */
  shorter: number;
  term: string;
}

/** Line breaks, spaces, marks of bold type and quotation marks stand anywhere in a scan and are no part of a term. */
const SKIP = /[\s*“”‘’"'「」『』]/;

/** By UTF-16 unit, 1 for what is no part of a term: asked at every character of every text. */
const SKIPPED = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(SKIP.test(String.fromCharCode(code))),
);

/** A term as it is looked for. */
export const termKey = (term: string): string => term.replace(new RegExp(SKIP, 'g'), '');

/** One character names too many things. */
const SHORTEST = 2;

export interface Body {
  id: string;
  text: string;
  /** Notes and unread parts are no body: a definition does not mention what it defines. */
  sections: readonly Pick<Section, 'kind' | 'start' | 'end'>[];
}

/**
 * Where terms stand in the bodies of all documents, by their key. Of overlapping terms the longest that begins first
 * is taken. One pass over each text, whatever the number of terms (Aho and Corasick).
 */
export function findMentions(
  terms: readonly string[],
  bodies: readonly Body[],
): Map<string, Term['mentions']> {
  const nodes = automaton(terms.map(termKey).filter((key) => key.length >= SHORTEST));
  const found = new Map<string, Term['mentions']>();
  if (nodes.length === 1) return found;
  for (const body of bodies) {
    for (const { term, start, end } of longest(scan(nodes, body))) {
      const mention = { document: body.id, start, end };
      const known = found.get(term);
      if (known) known.push(mention);
      else found.set(term, [mention]);
    }
  }
  return found;
}

function automaton(keys: readonly string[]): Node[] {
  const nodes: Node[] = [{ next: new Map(), fail: 0, length: 0, shorter: 0, term: '' }];
  for (const key of keys) {
    let at = 0;
    for (let i = 0; i < key.length; i += 1) {
      const code = key.charCodeAt(i);
      let to = nodes[at]?.next.get(code);
      if (to === undefined) {
        to = nodes.push({ next: new Map(), fail: 0, length: 0, shorter: 0, term: '' }) - 1;
        nodes[at]?.next.set(code, to);
      }
      at = to;
    }
    const end = nodes[at];
    if (end) {
      end.length = key.length;
      end.term = key;
    }
  }
  const queue = [...(nodes[0]?.next.values() ?? [])];
  for (const at of queue) {
    const node = nodes[at];
    for (const [code, to] of node?.next ?? []) {
      const child = nodes[to];
      if (!node || !child) continue;
      child.fail = step(nodes, node.fail, code);
      const suffix = nodes[child.fail];
      child.shorter = suffix?.length ? child.fail : (suffix?.shorter ?? 0);
      queue.push(to);
    }
  }
  return nodes;
}

function step(nodes: readonly Node[], from: number, code: number): number {
  let at = from;
  for (;;) {
    const to = nodes[at]?.next.get(code);
    if (to !== undefined) return to;
    if (at === 0) return 0;
    at = nodes[at]?.fail ?? 0;
  }
}

interface Hit {
  term: string;
  start: number;
  end: number;
}

/** Every term that ends anywhere in the body, with offsets of the text as published. */
function* scan(nodes: readonly Node[], { text, sections }: Body): Generator<Hit> {
  const parts = sections.length === 0 ? [{ kind: 'review', start: 0, end: text.length }] : sections;
  const places: number[] = [];
  for (const part of parts) {
    if (part.kind === 'notes' || part.kind === 'none') continue;
    let at = 0;
    places.length = 0;
    for (let offset = part.start; offset < part.end; offset++) {
      const code = text.charCodeAt(offset);
      if (SKIPPED[code] === 1) continue;
      places.push(offset);
      at = step(nodes, at, code);
      for (let end = nodes[at]?.length ? at : (nodes[at]?.shorter ?? 0); end !== 0; ) {
        const node = nodes[end];
        if (!node) break;
        const start = places[places.length - node.length];
        if (start !== undefined) yield { term: node.term, start, end: offset + 1 };
        end = node.shorter;
      }
    }
  }
}

/** Leaves of overlapping hits the one that begins first, of those the longest. */
function longest(hits: Iterable<Hit>): Hit[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return ordered.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
