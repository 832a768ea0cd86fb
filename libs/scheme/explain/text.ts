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
/** Dutch: 'bron: 4.1 Stuurgroep LEA', 'aanname: Midden tussen vier en zes', 'verzonnen: Het document noemt geen postbus'. */
export type Origin = string;

const WORDS: Record<Provenance['kind'], string> = { source: 'bron', default: 'aanname', invented: 'verzonnen' };

/**
 * The path of a value that a line tells, as `provenanceOf` takes it. `part`: the word for it, where one line tells several
 * values ('aantal'). `block`: where a list as a whole comes from; it tells none of its entries.
 */
export type Told = string | { path: string; part: string } | { block: string };
/** A line, and what it tells. */
export type Line = [text: string, ...told: Told[]];
interface PartOrigin { part: string | null; origin: Origin }
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

  text(...[text, ...told]: Line): this {
    this.blocks.push({ kind: 'text', text, origin: this.originOf(told) });
    return this;
  }

  /** Nothing where there are no items. */
  list<T>(intro: string | null, things: readonly T[], item: (thing: T, index: number) => Line): this {
    if (things.length === 0) return this;
    const items = things.map((thing, index): Item => {
      const [text, ...told] = item(thing, index);
      return { text, origin: this.originOf(told) };
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

  private originOf(told: readonly Told[]): Origin | null {
    const origins = told.flatMap((one): PartOrigin[] => {
      if (typeof one === 'object' && 'block' in one) return this.nearest(one.block, null);
      const { path, part } = typeof one === 'string' ? { path: one, part: null } : one;
      this.told.push(path);
      return [...this.nearest(path, part), ...this.below(path)];
    });
    // What the line as a whole says already, is not said of a part of it again.
    const plain = new Set(origins.filter(({ part }) => part === null).map(({ origin }) => origin));
    const words = origins.filter(({ part, origin }) => part === null || !plain.has(origin)).map(({ part, origin }) => (part === null ? origin : `${part}, ${origin}`));
    return words.length === 0 ? null : inOneGo([...new Set(words)]);
  }

  /** The nearest mark but that of the whole file: it is told once, with how to read this. */
  private nearest(path: string, part: string | null): PartOrigin[] {
    const [nearest, whole] = [provenanceOf(this.scheme, path), provenanceOf(this.scheme, '')];
    return nearest && !(whole && inWords(whole) === inWords(nearest)) ? [{ part, origin: inWords(nearest) }] : [];
  }

  /** Parts of the value that have a mark of their own. */
  private below(path: string): PartOrigin[] {
    return this.scheme.provenance.filter((origin) => origin.path.startsWith(`${path}.`)).map((origin) => ({ part: nameOfPart(origin.path), origin: inWords(origin) }));
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
  heldWith: 'moment', kind: 'soort', max: 'hoogste aantal', min: 'laagste aantal', name: 'naam', perYear: 'aantal', role: 'functie', sector: 'sector', sectors: 'sectoren', target: 'streven', tasks: 'taken', temporary: 'tijdelijk',
  time: 'tijd', title: 'onderwerp', until: 'eind', voting: 'stem', who: 'wie', year: 'jaar',
};
const nameOfPart = (path: string): string | null => PARTS[path.slice(path.lastIndexOf('.') + 1)] ?? null;
