/**
 * A structure told in words, as blocks that a terminal or a web page can show. PURE. `origin` is where a line's value comes from,
 * null where the head of its list says so already, or the file is silent.
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

/** A list's own origin holds for each of its items that has none of its own. */
export type Block = Item & { kind: 'text' } | { kind: 'list'; intro: string | null; origin: Origin | null; items: Item[] };
export interface Item { text: string; origin: Origin | null }
/** Dutch: 'bron: 4.1 Stuurgroep LEA', 'gekozen: Midden tussen vier en zes.', 'verzonnen: Het document noemt geen postbus.' */
export type Origin = string;

const WORDS: Record<Provenance['kind'], string> = { source: 'bron', default: 'gekozen', invented: 'verzonnen' };

/** A line, and the paths of the values that it tells, as `provenanceOf` takes them. */
export type Line = [text: string, ...paths: string[]];
/** What was told, with the name of who it was told of first. */
export type Said = Map<string, string>;

/** Says of each line where it comes from; what most lines of a list have in common, its head says. */
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
  list<T>(intro: string | null, things: readonly T[], item: (thing: T, index: number) => Line): this {
    if (things.length === 0) return this;
    const items = things.map((thing, index): Item => {
      const [text, ...paths] = item(thing, index);
      return { text, origin: this.originOf(paths) };
    });
    const common = intro === null ? null : commonOrigin(items);
    this.blocks.push({ kind: 'list', intro, origin: common, items: items.map(({ text, origin }) => ({ text, origin: origin === common ? null : origin })) });
    return this;
  }

  /** In full where it is told for the first time; after that `as` says of whom the same was told. */
  once(said: Said, name: string, as: (first: string) => string, tell: (part: Teller) => Teller): this {
    const part = tell(new Teller(this.scheme, this.heading)).section();
    this.told.push(...part.told);
    if (part.blocks.length === 0) return this;
    const key = JSON.stringify(part.blocks);
    const first = said.get(key);
    if (first === undefined) said.set(key, name);
    this.blocks.push(...(first === undefined ? part.blocks : [{ kind: 'text' as const, text: as(first), origin: null }]));
    return this;
  }

  section(): Section {
    return { heading: this.heading, level: this.level, blocks: this.blocks, told: this.told };
  }

  private originOf(paths: readonly string[]): Origin | null {
    this.told.push(...paths);
    const origins = paths.flatMap((path) => this.origins(path));
    return origins.length === 0 ? null : inOneGo([...new Set(origins)]);
  }

  /** The nearest mark but that of the whole file (it is told once, with how to read this), and those of parts of the value that have one of their own. */
  private origins(path: string): Origin[] {
    const below = this.scheme.provenance.filter((origin) => origin.path.startsWith(`${path}.`));
    const nearest = provenanceOf(this.scheme, path);
    const whole = provenanceOf(this.scheme, '');
    const own = nearest && !(whole && inWords(whole) === inWords(nearest)) ? [inWords(nearest)] : [];
    return [...own, ...below.map((origin) => `${nameOfPart(origin.path)}${inWords(origin)}`)];
  }
}

/** What more than half of two lines or more have in common; null where nothing is, or where a line has no origin, which its head would then give it. */
function commonOrigin(items: readonly Item[]): Origin | null {
  const origins = items.map(({ origin }) => origin);
  const count = (origin: Origin | null): number => origins.filter((other) => other === origin).length;
  const most = origins.find((origin) => count(origin) > origins.length / 2);
  return most === undefined || origins.length < 2 || origins.includes(null) ? null : most;
}

/** 'bron: 1 Inleiding; bron: 2 Visie' → 'bron: 1 Inleiding; 2 Visie' */
function inOneGo(origins: readonly Origin[]): Origin {
  const source = `${WORDS.source}: `;
  return origins.map((origin, index) => (origin.startsWith(source) && origins[index - 1]?.startsWith(source) ? origin.slice(source.length) : origin)).join('; ');
}

export const inWords = (origin: Provenance): Origin => `${WORDS[origin.kind]}: ${(origin.kind === 'source' ? origin.place : origin.why).replace(/\.$/, '')}`;

/** Parts of which the reader knows the word; others say only where they come from. */
const PARTS: Readonly<Record<string, string>> = {
  alignedIn: 'afstemming', ambitions: 'ambities', aspects: 'waarover', atLeastDays: 'aantal dagen', body: 'overleg', digital: 'vorm', durationMinutes: 'duur', everyYears: 'herhaling', from: 'begin',
  kind: 'soort', max: 'hoogste aantal', min: 'laagste aantal', name: 'naam', perYear: 'aantal', sector: 'sector', sectors: 'sectoren', target: 'streven', tasks: 'taken', temporary: 'tijdelijk',
  time: 'tijd', until: 'eind', voting: 'stem', year: 'jaar',
};
const nameOfPart = (path: string): string => {
  const word = PARTS[path.slice(path.lastIndexOf('.') + 1)];
  return word === undefined ? '' : `${word} `;
};
