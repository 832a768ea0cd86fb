/**
 * From a YAML document to plain data, with the place in the file and the origin of every value set apart. PURE.
 *
 * Any block may say where it comes from: `source: "4.1 Stuurgroep LEA"`, `default: "waarom"` or `invented: "waarom"`. A
 * single value says it as `{ value: 6, default: "waarom" }`. A mark holds for everything below it, until a deeper one.
 * The marks are taken out here, so that schema and checks see values only.
 */
import { isAlias, isMap, isScalar, isSeq, visit, type Alias, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { commaHint, pathKey, type Finding, type Path, type Place } from './finding.js';
import type { Provenance } from './model.js';
import type { YamlText } from './yaml-text.js';

export type Mark = { kind: 'source'; place: string } | { kind: Exclude<Provenance['kind'], 'source'>; why: string };

export interface MarkedTree {
  data: unknown;
  /** By `pathKey`: for a block the place of its key, for a single value its own. */
  places: Map<string, Place>;
  keyPlaces: Map<string, Place>;
  marks: Map<string, { path: Path; mark: Mark }>;
  /** Where bodies have values from the top of the file (inherit.ts): their path → the one that is written. */
  inherited: Map<string, Path>;
  findings: Finding[];
}

export const MARKS = ['source', 'default', 'invented'] as const;
const MAX_MARK = 500;
/** Aliases multiply: nine lines can stand for a billion values. Zoetermeer has about 900. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 40;
export const TOO_MANY_VALUES = 'yaml.too-many-values';

export function readTree(yaml: YamlText): MarkedTree {
  const walker = new Walker(yaml);
  walker.tree.data = walker.walk(yaml.document.contents, []);
  return walker.tree;
}

class Walker {
  readonly tree: MarkedTree = { data: null, places: new Map([['', { line: 1, column: 1 }]]), keyPlaces: new Map(), marks: new Map(), inherited: new Map(), findings: [] };
  private readonly targets: ReadonlyMap<Alias, ParsedNode | undefined>;
  private nodes = 0;
  private depth = 0;
  /** The reference in the file itself that is being followed; others within what it stands for are not where a reader must look. */
  private through: { path: Path; alias: Alias } | null = null;

  constructor(private readonly yaml: YamlText) {
    this.targets = aliasTargets(yaml);
  }

  walk(node: ParsedNode | null, path: Path): unknown {
    this.nodes += 1;
    if (this.nodes > MAX_NODES || this.depth > MAX_DEPTH) return this.giveUp(path);
    this.depth += 1;
    const value = this.read(node, path);
    this.depth -= 1;
    return value;
  }

  private read(node: ParsedNode | null, path: Path): unknown {
    if (isAlias(node)) return this.follow(node, path);
    if (isMap(node)) return this.map(node, path);
    if (isScalar(node)) return node.value;
    if (!isSeq(node)) return null;
    return node.items.map((item, index) => {
      this.place([...path, index], item as ParsedNode);
      return this.walk(item as ParsedNode, [...path, index]);
    });
  }

  /** Without a prototype, so that a key `__proto__` is a key like any other: an unknown one. */
  private map(node: YAMLMap, path: Path): unknown {
    const result = Object.create(null) as Record<string, unknown>;
    const marks: string[] = [];
    const seen = new Set<string>();
    for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '*';
      const place = this.placeOf(pair.key);
      if (seen.has(key)) {
        this.find({ path: [...path, key], place, code: 'yaml.duplicate-key', expected: 'elke sleutel één keer', message: `De sleutel '${key}' staat twee keer in hetzelfde blok.` });
        continue;
      }
      seen.add(key);
      this.tree.keyPlaces.set(pathKey([...path, key]), place);
      if (isMark(key)) {
        marks.push(key);
        this.mark(key, isScalar(pair.value) ? pair.value.value : null, path);
      } else {
        result[key] = this.child(pair, key === 'value' ? path : [...path, key]);
      }
    }
    if (marks.length > 1) this.find({ path: [...path, marks[1]!], at: 'key', code: 'scheme.two-marks', expected: ONE_MARK, message: `Een waarde heeft één herkomst; verwacht: ${ONE_MARK}.` });
    return seen.has('value') ? this.unwrapped(result, marks.length, path) : result;
  }

  private child(pair: Pair<ParsedNode, ParsedNode | null>, path: Path): unknown {
    const single = isScalar(pair.value) && pair.value.source !== '';
    this.place(path, single ? pair.value : pair.key);
    return this.walk(pair.value, path);
  }

  /** `{ value: 6, default: "…" }` is the value 6; anything else beside it is a mistake. */
  private unwrapped(result: Record<string, unknown>, marks: number, path: Path): unknown {
    const expected = `naast 'value' ${ONE_MARK}`;
    if (marks === 0) this.find({ path, code: 'scheme.unmarked-value', expected, message: `Bij 'value' staat niet waar de waarde vandaan komt; verwacht: ${expected}.` });
    for (const key of Object.keys(result).filter((other) => other !== 'value')) {
      this.find({ path: [...path, key], at: 'key', code: 'scheme.unknown-key', expected, message: `De sleutel '${key}' hoort hier niet; verwacht: ${expected}.${commaHint(key)}` });
    }
    return result['value'];
  }

  private mark(key: (typeof MARKS)[number], text: unknown, path: Path): void {
    if (typeof text !== 'string' || text.trim() === '' || text.length > MAX_MARK) {
      const expected = `een tekst van hoogstens ${MAX_MARK} tekens`;
      this.find({ path: [...path, key], at: 'key', code: 'scheme.bad-mark', expected, message: `Bij '${key}' staat geen uitleg; verwacht: ${expected}.` });
      return;
    }
    const mark: Mark = key === 'source' ? { kind: key, place: text.trim() } : { kind: key, why: text.trim() };
    this.tree.marks.set(pathKey(path), { path, mark });
  }

  private follow(alias: Alias, path: Path): unknown {
    const target = this.targets.get(alias);
    if (target) {
      const outermost = this.through === null;
      if (outermost) this.through = { path, alias };
      const value = this.walk(target, path);
      if (outermost) this.through = null;
      return value;
    }
    const expected = `een anker &${alias.source} dat eerder staat`;
    this.find({ path, place: this.placeOf(alias as ParsedNode), code: 'yaml.bad-alias', expected, message: `De verwijzing *${alias.source} wijst nergens naar; verwacht: ${expected}.` });
    return null;
  }

  private giveUp(path: Path): null {
    if (this.tree.findings.some((finding) => finding.code === TOO_MANY_VALUES)) return null;
    if (this.through === null) {
      const expected = `hoogstens ${MAX_NODES} waarden`;
      this.find({ path, code: TOO_MANY_VALUES, expected, message: `Hier staan er al te veel waarden in dit bestand; verwacht: ${expected}.` });
      return null;
    }
    const { path: from, alias } = this.through;
    const expected = 'verwijzingen (*naam) die niet in zichzelf of eindeloos in elkaar grijpen';
    this.find({ path: from, place: this.placeOf(alias as ParsedNode), code: TOO_MANY_VALUES, expected, message: `Door de verwijzing *${alias.source} groeit dit bestand bij het lezen te ver uit; verwacht: ${expected}.` });
    return null;
  }

  private find(finding: Finding): void {
    this.tree.findings.push(finding);
  }

  private place(path: Path, node: ParsedNode | null): void {
    if (node) this.tree.places.set(pathKey(path), this.placeOf(node));
  }

  private placeOf(node: ParsedNode): Place {
    return this.yaml.placeOf(node.range[0]);
  }
}

/** In one pass: the library's own `resolve` reads the document anew for each alias (40,000 of them take two minutes). */
function aliasTargets({ document }: YamlText): Map<Alias, ParsedNode | undefined> {
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode | undefined>();
  visit(document, {
    Value: (_, node) => void (node.anchor && anchors.set(node.anchor, node as ParsedNode)),
    Alias: (_, alias) => void targets.set(alias, anchors.get(alias.source)),
  });
  return targets;
}

const ONE_MARK = `precies één van: ${MARKS.join(', ')}`;
const isMark = (key: string): key is (typeof MARKS)[number] => (MARKS as readonly string[]).includes(key);
