import { join } from 'node:path';
import type { FrontMatter, Region } from '../model/index.ts';
import type { Capture } from './2-extract/index.ts';
import { type LeftOut, type Piece, split } from './3-split/index.ts';
import { type Identity, identify, type Told } from './4-identify/index.ts';
import { composeDocument, composeRegion, regionOfPlace } from './5-compose.ts';
import { suggestMarks } from './marks.ts';
import { uniqueSlug } from './places/names.ts';
import type { Place } from './places/place.ts';
import { squeeze } from './squeeze.ts';

/** What is in a content folder already, and what an add puts there; `plan` adds to it as it goes. */
export interface Shelf {
  regions: Region[];
  /** By document id: the file, and the text with part marks taken out. */
  documents: Map<string, { file: string; text: string }>;
}

/** What becomes of a document that was found. */
export type Outcome =
  /** It is new: `file` is to be written, below the content folder. */
  | {
      status: 'new';
      id: string;
      file: string;
      content: string;
      frontMatter: FrontMatter;
      place: Place;
      regionEntry: string | null;
    }
  /** The same text is there already. */
  | { status: 'there'; id: string; file: string }
  /** Another text has its place; nothing is overwritten. */
  | { status: 'clash'; id: string; file: string }
  /** The same document stood in the capture already, and fuller. */
  | { status: 'again'; id: string }
  /** It cannot be told what it is; `mend` says what to add to the command or to the content. */
  | { status: 'unclear'; what: string; mend: string };

export interface Finding {
  piece: Piece;
  identity: Identity;
  outcome: Outcome;
  /** What a person should look at. */
  look: readonly string[];
}

export interface Plan {
  findings: readonly Finding[];
  leftOut: readonly LeftOut[];
}

/**
 * Says what of a capture goes where. Pure but for the shelf, which learns what is new, so that several captures
 * can be planned one after another.
 */
export function plan(capture: Capture, told: Told, places: readonly Place[], shelf: Shelf): Plan {
  const { pieces, leftOut } = split(capture.text);
  const around = {
    fileName: capture.name,
    around: leftOut.map((stretch) => stretch.text).join('\n'),
    url: capture.url,
    places: known(shelf.regions, places),
  };
  // Of several documents, what a curator says can only be meant for those that the text leaves open.
  const identified = pieces.map((piece) => {
    const alone =
      pieces.length === 1 ? told : { sourceName: told.sourceName, captured: told.captured, url: told.url };
    const identity = identify(piece, alone, around);
    const open = identity.places.length !== 1 || identity.year === null;
    return { piece, identity: open && alone !== told ? identify(piece, told, around) : identity };
  });
  // A torn copy of a document is not taken for it where a fuller one stands in the same capture.
  const inSight = new Map<string, number>();
  for (const { piece, identity } of identified) {
    const key = keyOf(identity);
    inSight.set(key, Math.max(inSight.get(key) ?? 0, piece.text.length));
  }
  const findings = identified.map(({ piece, identity }): Finding => {
    const torn = identity.places.length === 1 && piece.text.length < inSight.get(keyOf(identity))!;
    const outcome: Outcome = torn
      ? { status: 'again', id: keyOf(identity) }
      : outcomeOf(piece, identity, shelf);
    const look = outcome.status === 'new' ? [...identity.look, ...suggestMarks(identity, piece.text)] : [];
    return { piece, identity, outcome, look };
  });
  return { findings, leftOut };
}

/** The places of the list, and those that only content/regions.yaml has. */
function known(regions: readonly Region[], places: readonly Place[]): readonly Place[] {
  const codes = new Set(places.map((place) => place.code));
  const own = regions.filter((region) => !codes.has(region.code));
  return [...own.map(({ name, code, level, parents }): Place => ({ name, code, level, parents })), ...places];
}

function keyOf(identity: Identity): string {
  return `${identity.places[0]?.name ?? '?'} ${identity.year ?? '?'} ${identity.kind}`;
}

function outcomeOf(piece: Piece, identity: Identity, shelf: Shelf): Outcome {
  const same = [...shelf.documents].find(([, document]) => sameText(document.text, piece.text));
  if (same !== undefined) return { status: 'there', id: same[0], file: same[1].file };
  const [place, ...others] = identity.places;
  if (place === undefined) return noPlace(identity);
  if (others.length > 0) return severalPlaces(identity);
  if (identity.year === null) {
    return {
      status: 'unclear',
      what: 'The year in which it was given is not shown.',
      mend: 'Add it with --year 2023.',
    };
  }

  const region = shelf.regions.find((candidate) => candidate.code === place.code);
  const slug = region?.slug ?? uniqueSlug(place, new Set(shelf.regions.map((candidate) => candidate.slug)));
  const id = `${slug}-${identity.year}-${identity.kind}`;
  const there = shelf.documents.get(id);
  if (there !== undefined) return { status: 'clash', id, file: there.file };

  const file = join('reports', slug, `${identity.year}-${identity.kind}.md`);
  const entry = region === undefined ? regionOfPlace(place, slug) : null;
  if (entry !== null) shelf.regions.push(entry);
  shelf.documents.set(id, { file, text: piece.text });
  const frontMatter = frontMatterOf(identity, slug, identity.year, place);
  return {
    status: 'new',
    id,
    file,
    content: composeDocument(frontMatter, piece.text),
    frontMatter,
    place,
    regionEntry: entry === null ? null : composeRegion(entry),
  };
}

function noPlace(identity: Identity): Outcome {
  const named = identity.because;
  return {
    status: 'unclear',
    what:
      named === ''
        ? 'No region is named where a report names it.'
        : `“${named}” is no place of the GB/T 2260 list: it may be new, renamed or a zone.`,
    mend: [
      'Say which it is with --region (a name, a slug or a code). A region that the list does not have is first',
      'added to content/regions.yaml by hand; then it is known by its name:',
      '  - slug: xin-qu',
      '    name: 某某新区',
      '    nameEn: Xin New Area',
      '    code: "130000"',
      '    level: district',
      '    parents:',
      '      - { name: 某某省, nameEn: Xin Province, code: "130000" }',
    ].join('\n    '),
  };
}

function severalPlaces(identity: Identity): Outcome {
  const list = identity.places.map(
    (place) => `${place.code} ${[...place.parents.map((parent) => parent.name), place.name].join(' ')}`,
  );
  return {
    status: 'unclear',
    what: `There are ${list.length} places of that name: ${list.join('; ')}.`,
    mend: `Say which it is with --region ${identity.places[0]!.code}.`,
  };
}

function frontMatterOf(identity: Identity, slug: string, year: number, place: Place): FrontMatter {
  return {
    region: slug,
    year,
    kind: identity.kind,
    title: identity.title,
    ...(identity.date === null ? {} : { date: identity.date }),
    ...(identity.speaker === null ? {} : { speaker: identity.speaker }),
    ...(identity.reviews === null ? {} : { reviews: identity.reviews }),
    ...(identity.plans === null ? {} : { plans: identity.plans }),
    source: {
      name: identity.sourceName ?? (identity.kind === 'report' ? `${place.name}人民政府` : '未注明出处'),
      ...(identity.url === null ? {} : { url: identity.url }),
      ...(identity.captured === null ? {} : { captured: identity.captured }),
    },
  };
}

/** Whether two texts differ in white space at most. */
function sameText(a: string, b: string): boolean {
  return squeeze(a).text === squeeze(b).text;
}
