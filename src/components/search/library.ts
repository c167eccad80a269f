import { shardOf } from './fold.ts';
import { candidates, gramsOf, matchLines, matchNamed, type Query } from './match.ts';
import type { Postings, Result, SearchDocument, SearchIndex, TextLine } from './types.ts';

/** Documents read at a time; results are shown after each batch. */
const BATCH = 6;

/** The index in the browser: fetched piece by piece, each piece once. */
export class Library {
  readonly #root: string;
  readonly #english: boolean;
  readonly #pieces = new Map<string, Promise<unknown>>();

  /**
   * @param root address of the folder that holds the index, with a slash at its end
   * @param english whether names and amounts are shown in English
   */
  constructor(root: string, english: boolean) {
    this.#root = root;
    this.#english = english;
  }

  #piece<T>(name: string): Promise<T> {
    const known = this.#pieces.get(name);
    if (known) return known as Promise<T>;
    const piece = fetch(this.#root + name).then((answer) => {
      if (answer.ok) return answer.json() as Promise<T>;
      throw new Error(`${name}: ${answer.status}`);
    });
    // What failed once may be there when it is asked for again.
    piece.catch(() => this.#pieces.delete(name));
    this.#pieces.set(name, piece);
    return piece;
  }

  open(): Promise<SearchIndex> {
    return this.#piece<SearchIndex>('index.json');
  }

  /**
   * Looks for a query, in names first, then in the documents that may hold it.
   *
   * @param show called with all results so far, and how many documents are still to be read
   * @param current whether the query is still wanted
   */
  async find(
    query: Query,
    show: (results: readonly Result[], left: number) => void,
    current: () => boolean,
  ): Promise<void> {
    const index = await this.open();
    const results: Result[] = matchNamed(index.named, query, this.#english);
    const documents = await this.#documents(index, query);
    for (let from = 0; current(); from += BATCH) {
      show(results, Math.max(0, documents.length - from));
      if (from >= documents.length) return;
      const batch = documents.slice(from, from + BATCH);
      const texts = await Promise.all(batch.map(({ id }) => this.#piece<TextLine[]>(`text/${id}.json`)));
      for (const [at, lines] of texts.entries())
        results.push(...matchLines(lines, batch[at]!, query, this.#english));
    }
  }

  async #documents(index: SearchIndex, query: Query): Promise<SearchDocument[]> {
    const wanted = gramsOf(query);
    const shards = [...new Set(wanted.map((gram) => shardOf(gram, index.shards)))];
    const parts = new Map<number, Postings>();
    await Promise.all(
      shards.map(async (shard) => parts.set(shard, await this.#piece<Postings>(`words-${shard}.json`))),
    );
    const numbers = candidates(wanted, (gram) => parts.get(shardOf(gram, index.shards))?.[gram]);
    return numbers.map((number) => index.documents[number]!);
  }
}
