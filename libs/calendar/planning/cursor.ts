/** Walks over the tokens of a phrase. PURE. */
import type { Token } from './tokens.js';
import type { Noun } from './words.js';

export type Role = Extract<Token, { kind: 'role' }>['role'];

export class Cursor {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get ended(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The next token when it is of this kind. */
  take<K extends Token['kind']>(kind: K): Extract<Token, { kind: K }> | null {
    const token = this.peek();
    if (token?.kind !== kind) return null;
    this.at += 1;
    return token as Extract<Token, { kind: K }>;
  }

  takeRole<R extends Role>(...roles: R[]): R | null {
    const token = this.peek();
    if (token?.kind !== 'role' || !(roles as Role[]).includes(token.role)) return null;
    this.at += 1;
    return token.role as R;
  }

  takeNoun<N extends Noun>(...nouns: N[]): N | null {
    const token = this.peek();
    if (token?.kind !== 'noun' || !(nouns as Noun[]).includes(token.noun)) return null;
    this.at += 1;
    return token.noun as N;
  }

  /** What `read` finds; nothing is taken when that is null. */
  maybe<T>(read: () => T | null): T | null {
    const before = this.at;
    const found = read();
    if (found === null) this.at = before;
    return found;
  }

  /** Whether `read` finds something here; nothing is taken. */
  sees(read: () => unknown): boolean {
    const before = this.at;
    const found = read();
    this.at = before;
    return found !== null;
  }
}
