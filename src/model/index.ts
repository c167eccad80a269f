/** The shapes of everything that goes in and comes out. Types are inferred from the schemas. */
export * from './check.ts';
export * from './common.ts';
export * from './comparison.ts';
export * from './correction.ts';
export * from './document.ts';
export * from './figure.ts';
export * from './indicator.ts';
export * from './numeral.ts';
export * from './observation.ts';
export * from './pledge.ts';
export * from './project.ts';
export * from './region.ts';
export * from './term.ts';
export * from './unnumbered.ts';
