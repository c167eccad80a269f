import { z } from 'zod';

/**
 * Holds data against its schemas. An item stands in several files (its table, its region's file), and files are made
 * more than once: what has been found to fit is not looked at again.
 */
export class Fit {
  private readonly known = new Set<unknown>();

  /** @throws Error with the item and the path in it, so that a broken schema is found where it broke */
  check(schema: z.ZodType, item: unknown, where: string): void {
    if (this.known.has(item)) return;
    const result = schema.safeParse(item);
    if (!result.success)
      throw new Error(`${where} does not fit its schema:\n${z.prettifyError(result.error)}`);
    this.known.add(item);
  }
}
