/**
 * A structure told in words, as blocks that a terminal or a web page can show. PURE. `origin` is where a line's value comes from,
 * null where that was said already by a line above it, or the file is silent.
 */
import type { Provenance, Scheme } from '../model.js';
import { provenanceOf } from '../provenance.js';

export interface Section {
  heading: string;
  /** 1 for a chapter, 2 for a part of one. */
  level: 1 | 2;
  blocks: Block[];
  /** The paths of the values that are told here, as `provenanceOf` takes them. */
  told: string[];
}

export type Block = { kind: 'text'; text: string; origin: Origin | null } | { kind: 'list'; intro: string | null; items: Item[] };
export interface Item { text: string; origin: Origin | null }
/** Dutch: 'bron: 4.1 Stuurgroep LEA', 'gekozen: Midden tussen vier en zes.', 'verzonnen: Het document noemt geen postbus.' */
export type Origin = string;

const WORDS: Record<Provenance['kind'], string> = { source: 'bron', default: 'gekozen', invented: 'verzonnen' };

/** Says of each line where it comes from, once for lines in a row with the same origin. */
export class Teller {
  constructor(
    readonly scheme: Scheme,
    readonly heading: string,
    readonly level: Section['level'] = 1,
  ) {}

  private readonly blocks: Block[] = [];
  private readonly told: string[] = [];

  /** A sentence; `paths` are the values that it tells, as `provenanceOf` takes them. */
  text(text: string, ...paths: string[]): this {
    this.blocks.push({ kind: 'text', text, origin: this.originOf(paths) });
    return this;
  }

  /** Nothing where there are no items. */
  list<T>(intro: string | null, things: readonly T[], item: (thing: T, index: number) => [text: string, ...paths: string[]]): this {
    if (things.length === 0) return this;
    const items = things.map((thing, index): Item => {
      const [text, ...paths] = item(thing, index);
      return { text, origin: this.originOf(paths) };
    });
    // What the whole list has in common is said once, under it.
    const common = items.every(({ origin }) => origin === items[0]!.origin) ? items[0]!.origin : null;
    const bare = common === null ? items : items.map(({ text }, index) => ({ text, origin: index === items.length - 1 ? common : null }));
    this.blocks.push({ kind: 'list', intro, items: bare });
    return this;
  }

  section(): Section {
    return { heading: this.heading, level: this.level, blocks: this.blocks, told: this.told };
  }

  private originOf(paths: readonly string[]): Origin | null {
    this.told.push(...paths);
    const origins = paths.flatMap((path) => this.origins(path));
    return origins.length === 0 ? null : [...new Set(origins)].join('; ');
  }

  /** The nearest mark, and those of parts of the value that have one of their own. */
  private origins(path: string): Origin[] {
    const below = this.scheme.provenance.filter((origin) => origin.path.startsWith(`${path}.`));
    const nearest = provenanceOf(this.scheme, path);
    return [...(nearest ? [inWords(nearest)] : []), ...below.map((origin) => `${nameOfPart(origin.path)}${inWords(origin)}`)];
  }
}

const inWords = (origin: Provenance): Origin => `${WORDS[origin.kind]}: ${(origin.kind === 'source' ? origin.place : origin.why).replace(/\.$/, '')}`;

/** Parts of which the reader knows the word; others say only where they come from. */
const PARTS: Readonly<Record<string, string>> = { target: 'streven ', time: 'tijd ', atLeastDays: 'aantal dagen ', voting: 'stem ', temporary: 'tijdelijk ', digital: 'vorm ' };
const nameOfPart = (path: string): string => PARTS[path.slice(path.lastIndexOf('.') + 1)] ?? '';
