import { shardOf } from './fold.ts';
import { candidates, gramsOf, matchLines, matchNamed, type Query, queryOf } from './match.ts';
import { type Ear, earFor, type Sounds } from './sound.ts';
import type { Postings, Result, SearchIndex, TextLine } from './types.ts';
import { inChinese } from './widen.ts';

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
   * @param text the query as written
   * @param show called with all results so far, how many documents are still to be read, and what is looked for
   * @param current whether the query is still wanted
   */
  async find(
    text: string,
    show: (results: readonly Result[], left: number, query: Query) => void,
    current: () => boolean,
  ): Promise<void> {
    const index = await this.open();
    let query: Query = { ...queryOf(text), also: inChinese(text, index.glossary) };
    const results: Result[] = matchNamed(index.named, query, this.#english);
    const holding = await Promise.all([query, ...query.also].map((one) => this.#holding(index, one)));
    let documents = [...new Set(holding.flat())].map((number) => index.documents[number]!);
    const ear = documents.length === 0 ? await this.#ear(query) : null;
    if (ear) {
      query = { ...query, ear };
      documents = [...index.documents];
    }
    for (let from = 0; current(); from += BATCH) {
      show(results, Math.max(0, documents.length - from), query);
      if (from >= documents.length) return;
      const batch = documents.slice(from, from + BATCH);
      const texts = await Promise.all(batch.map(({ id }) => this.#piece<TextLine[]>(`text/${id}.json`)));
      for (const [at, lines] of texts.entries())
        results.push(...matchLines(lines, batch[at]!, query, this.#english));
    }
  }

  /** What can be pinyin is listened for in all documents, where none holds its letters or another word for it. */
  async #ear(query: Query): Promise<Ear | null> {
    if (!/^[a-z]['’ü\w-]+$/i.test(query.phrase)) return null;
    return earFor(query.phrase, await this.#piece<Sounds>('sounds.json'));
  }

  async #holding(index: SearchIndex, query: Query): Promise<number[]> {
    const wanted = gramsOf(query);
    const shards = [...new Set(wanted.map((gram) => shardOf(gram, index.shards)))];
    const parts = new Map<number, Postings>();
    await Promise.all(
      shards.map(async (shard) => parts.set(shard, await this.#piece<Postings>(`words-${shard}.json`))),
    );
    return candidates(wanted, (gram) => parts.get(shardOf(gram, index.shards))?.[gram]);
  }
}
