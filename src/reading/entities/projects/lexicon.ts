import effortLists from '../../lexicon/projects/efforts.json' with { type: 'json' };
import listLists from '../../lexicon/projects/lists.json' with { type: 'json' };
import measureLists from '../../lexicon/projects/measures.json' with { type: 'json' };
import placeLists from '../../lexicon/projects/places.json' with { type: 'json' };
import progressLists from '../../lexicon/projects/progress.json' with { type: 'json' };
import thingLists from '../../lexicon/projects/things.json' with { type: 'json' };
import turnLists from '../../lexicon/projects/turns.json' with { type: 'json' };
import workLists from '../../lexicon/projects/works.json' with { type: 'json' };
import { listsOf } from '../../lists.ts';

/** What sounds like a project and is an effort, a campaign or a title. */
export const efforts = listsOf(effortLists);
/** What sums up the members of a list. */
export const lists = listsOf(listLists);
/** What counts and measures things, and money. */
export const measures = listsOf(measureLists);
/** What tells places, roads and streets. */
export const places = listsOf(placeLists);
/** How far works have come. */
export const progress = listsOf(progressLists);
/** What gets built. */
export const things = listsOf(thingLists);
/** What stands around names in a clause. */
export const turns = listsOf(turnLists);
/** What is done to things. */
export const works = listsOf(workLists);

/** One character of a Chinese numeral. */
export const TEN = '[一二三四五六七八九十]';
/** The same, as things are counted: 两, too. */
export const COUNTING = '[一二两三四五六七八九十]';
/** The same, of a number of several things. */
export const SEVERAL = '[两三四五六七八九十]';
/** 总投资34亿元的: money of all that are listed. */
export const MONEY_OF_ALL = '(?:总投资[\\d.]+[亿万]元的)';
