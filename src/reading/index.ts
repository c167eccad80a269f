import type { Indicator } from '../model/index.ts';
import { structureOf } from './2-structure/index.ts';
import { type Tokeniser, tokeniserOf } from './3-tokens/index.ts';
import { type Height, type Naming, namingsOf } from './3-tokens/mentions.ts';
import type { Trie } from './3-tokens/trie.ts';
import { bindText } from './4-bind/index.ts';
import { indexOf } from './4-bind/lexicon.ts';
import { accountFor } from './5-account.ts';
import { readPledges } from './entities/pledges/index.ts';
import { readProjects } from './entities/projects/index.ts';
import { readTerms } from './entities/terms/index.ts';
import { readUnnumbered } from './entities/unnumbered.ts';
import type { Reader, Reading, SourceText } from './types.ts';

export type { Reader, Reading, SourceText } from './types.ts';

/**
 * Makes a reader for a catalogue. The passes, in order: regular text, structure, tokens, figures bound to what
 * they are said of, projects, pledges, terms and promises without a number, and the account of every numeral.
 */
export function createReader(catalogue: readonly Indicator[]): Reader {
  const index = indexOf(catalogue);
  const made = new Map<Height, { namings: Trie<Naming>; tokeniser: Tokeniser }>();
  const toolsFor = (height: Height) => {
    const known = made.get(height);
    if (known !== undefined) return known;
    const namings = namingsOf(catalogue, height);
    const tools = { namings, tokeniser: tokeniserOf(namings) };
    made.set(height, tools);
    return tools;
  };
  return (source: SourceText): Reading => {
    const structure = structureOf(source);
    const { namings, tokeniser } = toolsFor(heightOf(source));
    const { figures, labels } = bindText(structure, tokeniser, index);
    const idsWithin = ({ start, end }: { start: number; end: number }) => [
      ...new Set(
        figures
          .filter((figure) => figure.offset >= start && figure.end <= end)
          .map((figure) => `${source.id}:${figure.offset}`),
      ),
    ];
    const terms = readTerms(structure);
    const pledges = readPledges(structure).map((pledge) => ({
      ...pledge,
      observations: idsWithin(pledge.evidence),
    }));
    const projects = readProjects(structure);
    const owners = [
      ...terms.map(({ id, evidence }) => ({
        start: evidence.start,
        end: evidence.end,
        class: 'term' as const,
        id,
      })),
      ...pledges.map(({ id, evidence }) => ({
        start: evidence.start,
        end: evidence.end,
        class: 'pledge' as const,
        id,
      })),
      ...projects.map(({ id, evidence }) => ({
        start: evidence.start,
        end: evidence.end,
        class: 'project' as const,
        id,
      })),
    ];
    return {
      sections: structure.sections,
      figures,
      pledges,
      projects,
      terms,
      unnumbered: readUnnumbered(structure, namings),
      numerals: accountFor(structure, { figures, owners, labels }),
    };
  };
}

/** A province has no region above it, a city has its province, a county both. */
function heightOf({ names }: SourceText): Height {
  return names.parents.length === 0 ? 'province' : names.parents.length === 1 ? 'city' : 'county';
}
