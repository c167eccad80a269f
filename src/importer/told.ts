import { DocumentKind, PartialDate, type Region } from '../model/index.ts';
import type { Told } from './4-identify/index.ts';
import { nameParts } from './places/names.ts';
import type { Place } from './places/place.ts';
import { CaptureError } from './problem.ts';

/** What a curator can say of a document on the command line, as written there. */
export const FLAGS = {
  region: 'its region: a name (its full name), a slug or a six-digit code',
  year: 'the year in which it was given',
  kind: `one of ${DocumentKind.options.join(', ')}`,
  date: 'the day on which it was given: 2023-02-21 (2023-02, 2023 where no more is known)',
  speaker: 'who gave it',
  title: 'its title',
  source: 'who published it',
  url: 'where it was captured',
  captured: 'when it was captured: 2025-07-08',
} as const;

export type Flags = Partial<Record<keyof typeof FLAGS, string | undefined>>;

/**
 * The flags, understood.
 * @throws CaptureError when one of them cannot be
 */
export function toldBy(flags: Flags, regions: readonly Region[], places: readonly Place[]): Told {
  const told: Told = {};
  if (flags.region !== undefined) told.place = placeTold(flags.region, regions, places);
  if (flags.year !== undefined) {
    if (!/^(?:19|20)\d{2}$/.test(flags.year)) throw wrong('year', flags.year);
    told.year = Number(flags.year);
  }
  if (flags.kind !== undefined) {
    const kind = DocumentKind.safeParse(flags.kind);
    if (!kind.success) throw wrong('kind', flags.kind);
    told.kind = kind.data;
  }
  for (const key of ['date', 'captured'] as const) {
    const date = flags[key];
    if (date === undefined) continue;
    if (!PartialDate.safeParse(date).success) throw wrong(key, date);
    told[key] = date;
  }
  if (flags.url !== undefined) {
    if (!URL.canParse(flags.url)) throw wrong('url', flags.url);
    told.url = flags.url;
  }
  if (flags.speaker !== undefined) told.speaker = flags.speaker;
  if (flags.title !== undefined) told.title = flags.title;
  if (flags.source !== undefined) told.sourceName = flags.source;
  return told;
}

/** A region known here by its slug, or any place by its code, its name, or its province's short name. */
function placeTold(value: string, regions: readonly Region[], places: readonly Place[]): Place {
  const region = regions.find((one) => [one.slug, one.code, one.name].includes(value));
  if (region !== undefined) return region;
  const found = places.filter(
    (place) =>
      place.code === value ||
      place.name === value ||
      (place.level === 'province' && nameParts(place.name).core === value),
  );
  if (found.length === 1) return found[0]!;
  if (found.length === 0) {
    throw new CaptureError(
      `--region ${value} is no region of content/regions.yaml and no place of the GB/T 2260 list.`,
      'Write its full name (its full name) or its code; or add the region to content/regions.yaml by hand and give its slug.',
    );
  }
  const list = found.map((place) => `${place.code} ${place.parents.map((parent) => parent.name).join(' ')}`);
  throw new CaptureError(
    `There are ${found.length} places named ${value}.`,
    `Give the code: ${list.join('; ')}.`,
  );
}

function wrong(flag: keyof typeof FLAGS, value: string): CaptureError {
  return new CaptureError(`--${flag} ${value} is not understood.`, `It says ${FLAGS[flag]}.`);
}
