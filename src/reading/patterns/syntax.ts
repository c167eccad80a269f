/** The characters that one place of a pattern takes, as UTF-16 units; null for any, or for more than are worth listing. */
export type Chars = ReadonlySet<number> | null;

/** A regular expression taken apart, as far as that is needed to tell what it begins and ends with. */
export type Node =
  | { is: 'chars'; chars: Chars }
  | { is: 'row'; parts: Node[] }
  | { is: 'either'; ways: Node[] }
  /** It may be left out. */
  | { is: 'maybe'; node: Node }
  | { is: 'start' }
  | { is: 'end' }
  /** What only looks around and takes no character. */
  | { is: 'look' };

const ANY: Node = { is: 'chars', chars: null };
const DIGITS = [...'0123456789'].map((digit) => digit.charCodeAt(0));
/** A range with more characters than this is as good as any. */
const MOST = 0x100;

/**
 * Takes a regular expression apart.
 * @throws where it uses what this does not know: lines of its own (`m`), references back, sets of sets (`v`)
 */
export function parse({ source, flags }: RegExp): Node {
  if (/[mv]/.test(flags)) throw new Error(`No pattern may have these flags: ${flags}`);
  return new Parser(source, flags.includes('i')).whole();
}

class Parser {
  private readonly source: string;
  private readonly anyCase: boolean;
  private at = 0;

  constructor(source: string, anyCase: boolean) {
    this.source = source;
    this.anyCase = anyCase;
  }

  whole(): Node {
    const node = this.either();
    if (this.at < this.source.length) throw this.unknown();
    return node;
  }

  private either(): Node {
    const ways = [this.row()];
    while (this.takes('|')) ways.push(this.row());
    return ways.length === 1 ? ways[0]! : { is: 'either', ways };
  }

  private row(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) parts.push(this.repeated());
    return { is: 'row', parts };
  }

  /** One part with what says how often it stands. What stands at least once is as if it stood once. */
  private repeated(): Node {
    const node = this.part();
    const often = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (often === null) return node;
    this.at += often[0].length;
    const none = often[1] === undefined ? often[0][0] !== '+' : Number(often[1]) === 0;
    return none ? { is: 'maybe', node } : node;
  }

  private part(): Node {
    if (this.takes('(')) return this.group();
    if (this.takes('[')) return { is: 'chars', chars: this.set() };
    if (this.takes('^')) return { is: 'start' };
    if (this.takes('$')) return { is: 'end' };
    if (this.takes('.')) return ANY;
    if (this.source.startsWith('\\b', this.at) || this.source.startsWith('\\B', this.at)) {
      this.at += 2;
      return { is: 'look' };
    }
    return { is: 'chars', chars: this.cased(this.character()) };
  }

  private group(): Node {
    const looks = /^\?<?[=!]/.exec(this.source.slice(this.at));
    const opening = looks ?? /^\?(?::|<[^>]+>)/.exec(this.source.slice(this.at));
    this.at += opening?.[0].length ?? 0;
    const node = this.either();
    if (!this.takes(')')) throw this.unknown();
    return looks === null ? node : { is: 'look' };
  }

  private set(): Chars {
    const none = this.takes('^');
    const chars = new Set<number>();
    let listed = true;
    while (!this.takes(']')) {
      const from = this.character();
      if (from.length === 1 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at += 1;
        const to = this.character()[0] ?? 0;
        if (to - from[0]! > MOST) listed = false;
        else for (let code = from[0]!; code <= to; code += 1) chars.add(code);
      } else if (from.length === 0) listed = false;
      else for (const code of from) chars.add(code);
    }
    return none || !listed ? null : this.cased([...chars]);
  }

  /** The characters that one character of the source, or an escape, stands for; none for more than are worth listing. */
  private character(): number[] {
    if (!this.takes('\\')) {
      this.at += 1;
      return [this.source.charCodeAt(this.at - 1)];
    }
    const kind = this.source[this.at]!;
    this.at += 1;
    if (kind === 'd') return DIGITS;
    if ('sSwWD'.includes(kind)) return [];
    if (kind === 'n') return [0x0a];
    if (kind === 'u' || kind === 'x') {
      const length = kind === 'u' ? 4 : 2;
      this.at += length;
      return [Number.parseInt(this.source.slice(this.at - length, this.at), 16)];
    }
    const property = kind === 'p' || kind === 'P' ? /^\{[^}]+\}/.exec(this.source.slice(this.at)) : null;
    if (property !== null) {
      this.at += property[0].length;
      return [];
    }
    if (/[A-Za-z0-9]/.test(kind)) throw this.unknown();
    return [kind.charCodeAt(0)];
  }

  private cased(codes: readonly number[]): Chars {
    if (codes.length === 0) return null;
    if (!this.anyCase) return new Set(codes);
    const both = (code: number) => {
      const character = String.fromCharCode(code);
      return [character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)];
    };
    return new Set(codes.flatMap(both));
  }

  private takes(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private unknown(): Error {
    return new Error(`A pattern that cannot be taken apart at ${this.at}: ${this.source}`);
  }
}
