import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Sleeps until reached for; `state` wakes it at once where the address holds a state. */
    'client:reach'?: boolean | 'state';
  }
}
