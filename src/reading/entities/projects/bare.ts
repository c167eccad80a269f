import { pattern } from '../../patterns/index.ts';
import { isCalled } from './counted.ts';
import { headOf, holdsFacility, isParticular } from './name.ts';

/** Whether a member of a list is the name of a work. */
export const isWork = (name: string): boolean =>
  headOf(name) === 'facility' && holdsFacility(name) && isParticular(name);

/** Whether a bare member of a list of small things only tells where one is. */
export const isPlace = (name: string): boolean => headOf(name) === 'none' && !isCalled(name);

const TELLS_MORE = pattern(/[、，和及等的\d”）］]|以及/);

/** Most that is promised is no thing: one noun without a number that ends in none of the words that things end in. */
export const namesNothing = (words: string): boolean => !TELLS_MORE.test(words) && headOf(words) === 'none';
