/** Scores readings against tests/gold: see tests/gold/GUIDE.md for what counts as right. */
export * from './changes.ts';
export * from './evaluate.ts';
export * from './first-sight.ts';
export * from './folder.ts';
export * from './gold.ts';
export * from './groups.ts';
export * from './print.ts';
export * from './tally.ts';
