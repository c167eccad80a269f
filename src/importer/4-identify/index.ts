import type { DocumentKind } from '../../model/index.ts';
import type { Piece } from '../3-split/index.ts';
import type { Place } from '../places/place.ts';
import { squeeze } from '../squeeze.ts';
import { dateOf, fullDate, meetingDate, meetingDay } from './date.ts';
import { regionOf } from './region.ts';
import { bureauOf, publisherOf } from './source.ts';
import { speakerOf, speakerToldOf } from './speaker.ts';
import { titleOf } from './title.ts';
import { yearsOf } from './years.ts';

/** What a curator says about the documents of a capture; it comes before anything found in the text. */
export interface Told {
  place?: Place;
  year?: number;
  kind?: DocumentKind;
  date?: string;
  speaker?: string;
  title?: string;
  sourceName?: string;
  url?: string;
  captured?: string;
}

/** What was told of a document by its text, its head and its file's name. */
export interface Identity {
  kind: DocumentKind;
  /** Several where the name is that of several places; none where none was found. */
  places: readonly Place[];
  /** What settled the place, or the name that was not known. */
  because: string;
  year: number | null;
  title: string;
  date: string | null;
  speaker: string | null;
  /** Set where they are not the year before, and the year. */
  reviews: number | null;
  plans: number | null;
  sourceName: string | null;
  url: string | null;
  captured: string | null;
  /** What a person should look at. */
  look: readonly string[];
}

/** How far into a communiqué its publisher and its date stand, in characters. */
const BULLETIN_HEAD = 200;

/** A report given from this month on looks back on its own year. */
const AUTUMN = 10;

export interface Circumstances {
  /** Name of the file. */
  fileName: string;
  /** The words of the capture that are no document's: the portal may name itself in them. */
  around: string;
  url: string | null;
  places: readonly Place[];
}

export function identify(piece: Piece, told: Told, around: Circumstances): Identity {
  const look: string[] = [];
  const words = squeeze(piece.text).text;
  const kind = told.kind ?? piece.kind;
  const full = kind === 'report';
  const place =
    told.place === undefined
      ? regionOf(piece.head, words, around.fileName, around.places)
      : { places: [told.place], because: 'as told' };

  const years = yearsOf(piece.head, words);
  // The day of publication is not the day it was given on.
  const opening = piece.head
    .filter((line) => !/来源|(?:时间|日期)[:：]/.test(line) || /第.{1,5}届/.test(line))
    .join('|');
  const stated =
    told.date ?? (kind === 'bulletin' ? fullDate(words.slice(0, BULLETIN_HEAD)) : meetingDate(opening));
  const year = told.year ?? yearOf(kind, stated, years, around.fileName);
  const date = stated ?? (year === null ? null : dayIn(year, full ? opening : words));
  if (date === null && kind !== 'bulletin') look.push('no date is shown: add `date` if you know it');
  if (stated === null && told.year === undefined && year !== null) {
    look.push(`the year ${year} is inferred from ${reasonOf(years)}: check it`);
  }
  if (years.title !== null && year !== null && full && years.title !== year) {
    look.push(
      `its title says ${years.title}, its date ${date ?? 'nothing'}: check \`year\`, \`reviews\` and \`plans\``,
    );
  }
  if (date !== null && year !== null && told.date === undefined && !date.startsWith(String(year))) {
    look.push(`the date ${date} is not in the year ${year}: check both`);
  }

  const speaker =
    told.speaker ??
    (kind === 'bulletin' ? null : (speakerOf(piece.head) ?? (full ? null : speakerToldOf(words))));
  if (speaker === null && kind !== 'bulletin')
    look.push('no speaker is shown: add `speaker` if you know who gave it');

  const spans = spanOf(kind, year, date, years);
  if (spans.reviews !== null)
    look.push(`it looks back on ${spans.reviews}: \`reviews\` and \`plans\` are set, check them`);

  const shown =
    told.sourceName ??
    publisherOf(piece.head, around.around) ??
    (kind === 'bulletin' ? bureauOf(piece.text) : null);
  if (shown === null) look.push('who published it is not shown: check `source`');
  const captured = told.captured ?? (piece.itemDate === null ? null : isoDate(piece.itemDate));

  const title = told.title ?? titleOf(kind, place.places[0]?.name ?? '', year, piece.text);
  if (!full && kind !== 'bulletin' && told.title === undefined)
    look.push(`the title is taken from the page: “${title}”`);

  return {
    kind,
    ...place,
    year,
    title,
    date,
    speaker,
    ...spans,
    sourceName: shown,
    url: told.url ?? around.url,
    captured,
    look,
  };
}

function yearOf(
  kind: DocumentKind,
  date: string | null,
  years: ReturnType<typeof yearsOf>,
  fileName: string,
): number | null {
  if (date !== null) return Number(date.slice(0, 4));
  if (kind === 'bulletin') return years.title === null ? null : years.title + 1;
  const named = /(?<!\d)(20\d{2})(?!\d)/.exec(fileName)?.[1];
  const reviewed = years.reviewed === null ? null : years.reviewed + 1;
  return years.title ?? years.planned ?? reviewed ?? (named === undefined ? null : Number(named));
}

function reasonOf(years: ReturnType<typeof yearsOf>): string {
  if (years.title !== null) return 'its title';
  if (years.planned !== null) return `its plan for ${years.planned}`;
  return years.reviewed === null ? "the file's name" : `its review of ${years.reviewed}`;
}

function dayIn(year: number, words: string): string | null {
  const day = meetingDay(words);
  return day === null ? null : dateOf(year, day[0], day[1]);
}

/** The years a document looks back on and plans, where they are not the usual ones. */
function spanOf(
  kind: DocumentKind,
  year: number | null,
  date: string | null,
  years: ReturnType<typeof yearsOf>,
): Pick<Identity, 'reviews' | 'plans'> {
  const autumn = date !== null && Number(date.slice(5, 7)) >= AUTUMN;
  if (
    kind === 'report' &&
    year !== null &&
    autumn &&
    (years.reviewed === year || years.planned === year + 1)
  ) {
    return { reviews: year, plans: year + 1 };
  }
  return { reviews: null, plans: null };
}

/** 2025-07-08, 2025/7/8 and 2025年7月8日 as 2025-07-08; null when it is no date. */
function isoDate(written: string): string | null {
  const match = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(written);
  return match === null ? null : dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
