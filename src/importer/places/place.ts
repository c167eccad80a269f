import type { Region } from '../../model/index.ts';

export interface PlaceName {
  name: string;
  /** GB/T 2260, six digits. */
  code: string;
}

/** An administrative division of China. */
export interface Place extends PlaceName {
  level: Region['level'];
  /** Outermost first. */
  parents: readonly PlaceName[];
}
