/**
 * The sheet on which a meeting is written down, by several people at once. It keeps what is typed, sends it part by part, and
 * never writes over what somebody else wrote: each change goes on the version that was read (`If-Match`), and where that is an
 * older one, the sheet reads again. A part that both changed is shown to who came second, with both texts, to choose.
 * What is not sent yet is kept on the device. No React, no network of its own: see port.ts.
 */
import { NoConnection, Refusal } from '../../api/client';
import { t } from '../../language/t';
import { isSame, isText, joined, type Kept, type Kind, type Values } from './values';

export interface Read<S> {
  snapshot: S;
  etag: string;
  kept: Kept[];
}

export interface Port<S> {
  read(): Promise<Read<S>>;
  /** @param id null: it is new. @param value null: strike it out. @param key of this command: repeated, it is done once */
  write(part: { kind: Kind; id: string | null; itemId: string | null }, value: Values[Kind] | null, etag: string, key: string): Promise<{ etag: string; id?: string }>;
}

/** Where unsent parts are kept; the browser's storage, or nothing. */
export interface Store {
  load(): string | null;
  save(text: string | null): void;
}

export interface Part<K extends Kind = Kind> {
  /** Of this part on this device: stays the same when it gets an id. */
  readonly key: string;
  readonly kind: K;
  readonly itemId: string | null;
  /** null: the server does not know it yet. */
  id: string | null;
  /** What the server has, as far as known here; null: nothing. */
  base: Values[K] | null;
  /** What stands on the page; null: struck out, or nothing yet. */
  draft: Values[K] | null;
  /** Somebody else wrote this meanwhile (`value` null: struck it out); the reader chooses. */
  theirs: { value: Values[K] | null } | null;
  /** Why the server does not take it. */
  problem: string | null;
  /** It may be sent. */
  due: boolean;
  /** Handed to the server; until it answers, this and nothing else is repeated. */
  sent: { value: Values[K] | null; key: string } | null;
}

export type Standing = 'saved' | 'saving' | 'offline' | 'choose' | 'refused' | 'unsent' | 'incomplete';

export class Sheet<S> {
  private parts: Part[] = [];
  private etag: string;
  private busy: Promise<void> | null = null;
  private lost = false;
  /** Asked for while it was at work. */
  private again = false;
  private readonly listeners = new Set<() => void>();
  private tick = 0;
  snapshot: S;

  constructor(
    private readonly port: Port<S>,
    first: Read<S>,
    private readonly store: Store,
    private readonly newKey: () => string,
  ) {
    this.etag = first.etag;
    this.snapshot = first.snapshot;
    this.parts = restored(store.load());
    this.take(first);
    // An answer that was lost is asked for again before anything else.
    if (this.parts.some(({ sent, due }) => sent !== null || due)) void this.send();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Another number after each change. */
  readonly version = (): number => this.tick;

  of<K extends Kind>(kind: K, itemId?: string | null): Part<K>[] {
    return this.parts.filter((part) => part.kind === kind && (itemId === undefined || part.itemId === itemId)) as unknown as Part<K>[];
  }

  find<K extends Kind>(kind: K, id: string): Part<K> | undefined {
    return this.parts.find((part) => part.kind === kind && part.id === id) as unknown as Part<K> | undefined;
  }

  standing(): Standing {
    if (this.parts.some(({ theirs }) => theirs !== null)) return 'choose';
    if (this.parts.some(({ problem }) => problem !== null)) return 'refused';
    const open = this.parts.filter(isOpen);
    if (open.length === 0) return 'saved';
    if (this.lost) return 'offline';
    if (this.busy) return 'saving';
    return open.some(({ due, sent }) => due || sent !== null) ? 'unsent' : 'incomplete';
  }

  /** The version that everything here goes by. */
  tag(): string {
    return this.etag;
  }

  /** So many parts are not kept by the server yet. */
  unsent(): number {
    return this.parts.filter(isOpen).length;
  }

  /** A decision or action that is new. */
  add<K extends 'besluit' | 'actie'>(kind: K, itemId: string | null, value: Values[K]): Part<K> {
    const part: Part<K> = { key: this.newKey(), kind, itemId, id: null, base: null, draft: value, theirs: null, problem: null, due: false, sent: null };
    this.parts = [...this.parts, part as unknown as Part];
    this.changed();
    return part;
  }

  /** What stands on the page now; it is sent with the next `send` when it is `due`. A part that was never there begins here. */
  put<K extends Kind>(kind: K, at: { key: string } | { id: string; itemId: string | null }, value: Values[K] | null, due: boolean): void {
    const known = 'key' in at ? this.parts.find(({ key }) => key === at.key) : this.find(kind, at.id);
    const part = known ?? this.began(kind, at as { id: string; itemId: string | null });
    part.draft = value;
    part.problem = null;
    part.due = due;
    if (value === null && part.id === null && part.sent === null) this.parts = this.parts.filter((one) => one !== part);
    this.changed();
  }

  choose(key: string, choice: 'mine' | 'theirs' | 'both'): void {
    const part = this.parts.find((one) => one.key === key);
    if (!part?.theirs) return;
    const { value } = part.theirs;
    part.theirs = null;
    part.base = value;
    if (choice === 'theirs') part.draft = value;
    if (choice === 'both' && value !== null && part.draft !== null) part.draft = joined(part.kind, value, part.draft);
    // Struck out by somebody else, and wanted all the same: it comes back as a new one.
    if (value === null && isRow(part)) part.id = null;
    part.due = !isSame(part.draft, part.base);
    if (part.draft === null && part.base === null) this.parts = this.parts.filter((one) => one !== part);
    this.changed();
    void this.send();
  }

  /**
   * Send what is due now, one part after another; what is typed meanwhile waits for the next `send`. Ends when all of it was
   * sent, also what was asked for while it was at work, or when there is no server.
   */
  send(): Promise<void> {
    this.again = this.busy !== null;
    this.busy ??= this.work().finally(() => {
      this.busy = null;
      this.changed();
    });
    return this.busy;
  }

  /** See what others wrote. Waits while something is being sent. */
  async refresh(): Promise<void> {
    if (this.busy || this.parts.some(({ sent }) => sent !== null)) return;
    const read = await this.port.read();
    // What was sent meanwhile is newer than what was read.
    if (!this.busy) this.take(read);
  }

  private async work(): Promise<void> {
    this.changed();
    do {
      this.again = false;
      // An answer that was lost is asked for first: until then nothing is known of what the server has.
      for (const part of this.parts.filter(({ sent }) => sent !== null)) if (!(await this.deliver(part))) return;
      for (const part of this.parts.filter(isReady)) if (!(await this.deliver(part))) return;
    } while (this.again);
  }

  /** @returns false: there is no server */
  private async deliver(part: Part): Promise<boolean> {
    try {
      // Somebody else was first, and wrote something else: then it goes on the version that is there now.
      while (isReady(part) && !(await this.write(part))); // the loop is the work
      this.lost = false;
      return true;
    } catch (error) {
      if (error instanceof NoConnection) {
        this.lost = true;
        return false;
      }
      refuse(part, error instanceof Refusal ? error.detail : t`Er ging iets mis. Wijzig het of probeer het straks opnieuw.`);
      this.changed();
      return true;
    }
  }

  /** @returns false: it must go on another version, which was read */
  private async write(part: Part): Promise<boolean> {
    part.sent ??= { value: part.draft, key: this.newKey() };
    const { value, key } = part.sent;
    this.keep();
    try {
      const answer = await this.port.write(part, value, this.etag, key);
      this.etag = answer.etag;
      part.id = answer.id ?? part.id;
      part.base = value;
    } catch (error) {
      // 'command.reused': what was lost on its way had been done, and the whole around it has changed since.
      if (!(error instanceof Refusal && (error.status === 412 || error.status === 404 || error.code === 'command.reused'))) throw error;
      // Somebody else was first: see what is there now, and go on from that.
      part.sent = null;
      this.take(await this.port.read());
      return false;
    }
    part.sent = null;
    part.due = part.due && !isSame(part.draft, part.base);
    if (part.base === null && part.draft === null && isRow(part)) this.parts = this.parts.filter((one) => one !== part);
    this.changed();
    return true;
  }

  /** What the server has now, beside what stands here. */
  private take({ snapshot, etag, kept }: Read<S>): void {
    this.snapshot = snapshot;
    this.etag = etag;
    for (const one of kept) {
      const part = this.find(one.kind, one.id);
      if (part) meet(part, one.value);
      else this.parts.push({ key: `${one.kind}-${one.id}`, kind: one.kind, itemId: one.itemId, id: one.id, base: one.value, draft: one.value, theirs: null, problem: null, due: false, sent: null });
    }
    const there = (part: Part): boolean => kept.some(({ kind, id }) => kind === part.kind && id === part.id);
    for (const part of this.parts) if (part.base !== null && !there(part)) meet(part, null);
    this.parts = this.parts.filter((part) => part.draft !== null || part.base !== null || part.sent !== null || part.theirs !== null);
    this.changed();
  }

  private began<K extends Kind>(kind: K, { id, itemId }: { id: string; itemId: string | null }): Part {
    const part: Part = { key: `${kind}-${id}`, kind, itemId, id, base: null, draft: null, theirs: null, problem: null, due: false, sent: null };
    this.parts = [...this.parts, part];
    return part;
  }

  private changed(): void {
    this.tick++;
    this.keep();
    for (const listener of this.listeners) listener();
  }

  private keep(): void {
    const open = this.parts.filter((part) => isOpen(part) || part.theirs !== null);
    this.store.save(open.length === 0 ? null : JSON.stringify(open));
  }
}

const isReady = ({ sent, due, theirs, problem }: Part): boolean => sent !== null || (due && theirs === null && problem === null);

/** Rows come and go; who was there and what became of an item are always there to be filled in. */
const isRow = ({ kind }: Part): boolean => kind === 'besluit' || kind === 'actie';

/** A row in which nothing was typed is nothing yet. */
const isOpen = (part: Part): boolean => part.sent !== null || (!isSame(part.draft, part.base) && !(part.base === null && isText(part.kind) && (part.draft as { tekst: string } | null)?.tekst.trim() === ''));

function refuse(part: Part, why: string): void {
  part.sent = null;
  part.due = false;
  part.problem = why;
}

function meet(part: Part, value: Values[Kind] | null): void {
  const touched = !isSame(part.draft, part.base);
  const news = !isSame(value, part.base);
  if (part.theirs) part.theirs = { value };
  else if (!touched || isSame(value, part.draft)) {
    // Equal but for white space: what stands there stays, somebody may be typing a next word.
    if (!isSame(value, part.draft)) part.draft = value;
    part.base = part.draft;
    part.due = false;
  } else if (news) part.theirs = { value };
}

function restored(text: string | null): Part[] {
  if (text === null) return [];
  try {
    return (JSON.parse(text) as Part[]).map((part) => ({ ...part, due: part.due || part.problem !== null, problem: null }));
  } catch {
    return [];
  }
}
