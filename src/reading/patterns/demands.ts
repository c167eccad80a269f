import type { Chars, Node } from './syntax.ts';

/** What a text must be like for a pattern to match it, as far as one character tells. Null where none does. */
export interface Demands {
  /** A match stands at the beginning of the text and begins with one of these. */
  first: Chars;
  /** A match stands at the end of the text and ends with one of these. */
  last: Chars;
}

/** What a pattern asks of a text. */
export function demandsOf(node: Node): Demands {
  return {
    first: isHeld(node, 'start') ? edgeOf(node, 'start').chars : null,
    last: isHeld(node, 'end') ? edgeOf(node, 'end').chars : null,
  };
}

type Side = 'start' | 'end';

/** Whether all that matches stands at that side of the text. */
function isHeld(node: Node, side: Side): boolean {
  if (node.is === side) return true;
  if (node.is === 'either') return node.ways.every((way) => isHeld(way, side));
  if (node.is !== 'row') return false;
  const parts = side === 'start' ? node.parts : node.parts.toReversed();
  const outer = parts.find((part) => part.is !== 'look');
  return outer !== undefined && isHeld(outer, side);
}

interface Edge {
  chars: Chars;
  /** It may take no character at all, so that what stands next to it tells. */
  empty: boolean;
}

const NOTHING: Edge = { chars: new Set(), empty: true };

/** The characters that a match begins with, or ends with. */
function edgeOf(node: Node, side: Side): Edge {
  const edge = outermost(node, side);
  return edge.empty ? { chars: null, empty: true } : edge;
}

function outermost(node: Node, side: Side): Edge {
  switch (node.is) {
    case 'chars':
      return { chars: node.chars, empty: false };
    case 'maybe':
      return { ...outermost(node.node, side), empty: true };
    case 'either': {
      const edges = node.ways.map((way) => outermost(way, side));
      return { chars: together(edges), empty: edges.some((edge) => edge.empty) };
    }
    case 'row': {
      const edges: Edge[] = [];
      for (const part of side === 'start' ? node.parts : node.parts.toReversed()) {
        const edge = outermost(part, side);
        edges.push(edge);
        if (!edge.empty) return { chars: together(edges), empty: false };
      }
      return { chars: together(edges), empty: true };
    }
    default:
      return NOTHING;
  }
}

function together(edges: readonly Edge[]): Chars {
  const chars = new Set<number>();
  for (const edge of edges) {
    if (edge.chars === null) return null;
    for (const code of edge.chars) chars.add(code);
  }
  return chars;
}
