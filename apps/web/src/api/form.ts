/**
 * A form while somebody fills it in. What is typed is kept on the device until it is saved or thrown away, and it goes on the
 * version with which it began: what another saved since is never written over unseen, however often the page is fetched anew.
 * No React, no network of its own: see use-form.ts.
 */
import { t } from '../language/t';
import { isStale } from './client';
import { isSame, meet, type Part, type PartsOf } from './form-parts';
import type { Store } from './keeping';

export interface Version<D> {
  etag: string;
  /** As the server has it; null: the form shows nothing that the server keeps. */
  draft: D | null;
}

interface Kept<D> {
  at: string;
  etag: string;
  base: D;
  draft: D;
}

export interface Difference {
  key: string;
  name: string;
  mine: string;
  theirs: string;
  dutch: boolean;
  /** Both can be kept, below each other. */
  both: boolean;
}

/** A save of a form of which others save other parts is repeated so often. */
const TRIES = 4;

export class Form<D> {
  draft: D;
  /** When what stands here was typed, on an earlier visit; null: it was not. */
  kept: Date | null = null;
  /** The other's changes that are in the draft now. */
  taken: { key: string; name: string; text: string; dutch: boolean }[] = [];
  private base: D;
  private etag: string;
  /** Both changed it, and nobody chose yet; what the other wrote. */
  private open = new Map<string, unknown>();
  /** With which this began, while something is to be chosen: whoever comes back must choose again. */
  private before: Pick<Kept<D>, 'etag' | 'base'> | null = null;
  /** Others changed this form so often. */
  private met = 0;
  private saved = false;
  private tick = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    first: Version<D> & { draft: D },
    private readonly parts: PartsOf<D>,
    private readonly store: Store,
    /** What the server has now; undefined: nobody knows. */
    private readonly newest: () => Promise<Version<D> | undefined>,
    private readonly now: () => Date = () => new Date(),
  ) {
    const found = read<D>(store.load());
    // Of an earlier release, whose form was another one: nothing that can be shown here.
    const kept = found && hasFieldsOf(found.draft, first.draft) && hasFieldsOf(found.base, first.draft) ? found : null;
    this.draft = kept?.draft ?? first.draft;
    this.base = kept?.base ?? first.draft;
    this.etag = kept?.etag ?? first.etag;
    if (kept) this.kept = new Date(kept.at);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Another number after each change. */
  readonly version = (): number => this.tick;

  readonly set = (next: D | ((before: D) => D)): void => {
    this.draft = typeof next === 'function' ? (next as (before: D) => D)(this.draft) : next;
    this.saved = false;
    this.changed();
  };
  readonly change = (part: Partial<D>): void => this.set((before) => ({ ...before, ...part }));
  /** One field as useState has it. */
  readonly field = <K extends keyof D>(key: K): [D[K], (value: D[K]) => void] => [this.draft[key], (value) => this.set((before) => ({ ...before, [key]: value }))];

  /** Somebody else saved meanwhile, or the server just says what it has. */
  see({ etag, draft }: Version<D>): void {
    if (etag === this.etag || draft === null) return;
    if (this.saved || isSame(this.draft, this.base)) {
      [this.draft, this.base, this.etag] = [draft, draft, etag];
      return this.changed();
    }
    const began = { etag: this.etag, base: this.base };
    const { draft: joined, taken, open } = meet(this.parts, this.base, this.draft, draft);
    const parts = this.parts([this.base, this.draft, draft]);
    for (const key of [...this.open.keys(), ...open]) {
      const part = parts.find((one) => one.key === key);
      if (!part || isSame(part.get(draft), part.get(joined))) this.open.delete(key);
      else this.open.set(key, part.get(draft));
    }
    const news = taken.map((key) => partOf(parts, key)).map((part) => ({ key: part.key, name: part.name, text: told(part, part.get(draft)), dutch: part.dutch ?? false }));
    this.taken = [...this.taken.filter(({ key }) => !taken.includes(key)), ...news];
    if (taken.length + open.length > 0) this.met += 1;
    if (this.open.size > 0) this.before ??= began;
    [this.draft, this.base, this.etag] = [joined, draft, etag];
    this.changed();
  }

  /** What both changed: nothing is sent until one chose. */
  differences(): Difference[] {
    return this.openParts().map(({ part, theirs }) => {
      const mine = part.get(this.draft);
      return { key: part.key, name: part.name, mine: told(part, mine), theirs: told(part, theirs), dutch: part.dutch ?? false, both: part.both !== undefined && mine !== null && theirs !== null };
    });
  }

  choose(key: string, choice: 'mine' | 'theirs' | 'both'): void {
    const found = this.openParts().find(({ part }) => part.key === key);
    if (!found) return;
    const { part, theirs } = found;
    const mine = part.get(this.draft);
    if (choice === 'theirs') this.draft = part.put(this.draft, theirs);
    if (choice === 'both' && part.both) this.draft = part.put(this.draft, part.both(theirs, mine));
    if (choice === 'mine' && theirs === null && part.anew) this.draft = part.put(this.draft, part.anew(mine));
    this.open.delete(key);
    if (this.open.size === 0) this.before = null;
    this.changed();
  }

  /**
   * Save on the version that was seen. Where others changed only what this form does not show, it goes on theirs by itself.
   * @throws Refusal 412: somebody changed what one sees here, and the next attempt goes on that
   */
  async over<R>(write: (etag: string) => Promise<R>): Promise<R> {
    for (let tried = 1; ; tried += 1) {
      const [sent, met] = [this.etag, this.met];
      try {
        return await write(sent);
      } catch (error) {
        if (!isStale(error)) throw error;
        const version = await this.newest();
        if (version) this.goOn(version);
        if (!version || version.draft === null || this.met > met || this.etag === sent || tried === TRIES) throw error;
      }
    }
  }

  /** It was saved: nothing of it is kept here. */
  done(): void {
    this.saved = true;
    this.clear();
  }

  /** What was typed is thrown away; the form shows what the server has, as far as known. */
  discard(): void {
    this.draft = this.base;
    this.clear();
  }

  private goOn(version: Version<D>): void {
    this.see(version);
    this.etag = version.etag;
  }

  private clear(): void {
    this.kept = null;
    this.taken = [];
    this.open.clear();
    this.before = null;
    this.changed();
  }

  private openParts(): { part: Part<D>; theirs: unknown }[] {
    const parts = this.parts([this.base, this.draft]);
    return [...this.open].map(([key, theirs]) => ({ part: partOf(parts, key), theirs }));
  }

  private changed(): void {
    const touched = !this.saved && !(isSame(this.draft, this.base) && this.open.size === 0);
    this.store.save(touched ? JSON.stringify({ at: this.now().toISOString(), etag: this.etag, base: this.base, draft: this.draft, ...this.before } satisfies Kept<D>) : null);
    this.tick += 1;
    for (const listener of this.listeners) listener();
  }
}

const told = <D>(part: Part<D>, value: unknown): string => (value === null ? t`weggehaald` : part.said(value));

function partOf<D>(parts: readonly Part<D>[], key: string): Part<D> {
  const part = parts.find((one) => one.key === key);
  if (!part) throw new Error(`A form has no part ‘${key}’`);
  return part;
}

const hasFieldsOf = (one: unknown, other: unknown): boolean => Object.keys(Object(one)).sort().join() === Object.keys(Object(other)).sort().join();

function read<D>(text: string | null): Kept<D> | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kept<D>;
  } catch {
    return null;
  }
}
