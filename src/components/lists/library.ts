import { type Shard, type Store, unpack } from './core/store.ts';

/** Where the rows of which regions lie, and what codes are called; written beside the rows. */
export interface Index {
  /** Number of rows and slugs of the regions of each file, `0.json` first. */
  shards: { rows: number; regions: string[] }[];
  regions: Record<string, string>;
  indicators: Record<string, string>;
}

async function get<Answer>(address: string): Promise<Answer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json() as Promise<Answer>;
}

/**
 * The rows of a list, fetched as far as they are asked for: a region asks for the file that has it, everything for
 * all files.
 *
 * @param folder address of the rows, ending in a slash
 */
export function library<Row extends object>(folder: string) {
  let index: Promise<Index> | null = null;
  const shards = new Map<number, Promise<Shard>>();
  const had = new Map<number, Shard>();

  const shard = (number: number) => {
    const known = shards.get(number) ?? get<Shard>(`${folder}${number}.json`);
    shards.set(number, known);
    return known.then((found) => had.set(number, found));
  };

  return {
    index(): Promise<Index> {
      index ??= get<Index>(`${folder}index.json`);
      return index;
    },
    /**
     * @param regions slugs; empty for all
     * @param arrived called whenever some of the rows have come
     * @throws where a file could not be fetched; asking again tries again
     */
    async fetch(
      regions: readonly string[],
      arrived: (come: number, of: number) => void,
    ): Promise<Store<Row>> {
      try {
        const { shards: files } = await this.index();
        const wanted = [...files.keys()].filter(
          (number) => regions.length === 0 || regions.some((slug) => files[number]!.regions.includes(slug)),
        );
        let come = 0;
        await Promise.all(wanted.map((number) => shard(number).then(() => arrived(++come, wanted.length))));
        return unpack<Row>(wanted.map((number) => had.get(number)!));
      } catch (error) {
        index = null;
        shards.clear();
        for (const [number, found] of had) shards.set(number, Promise.resolve(found));
        throw error;
      }
    },
  };
}
