/** The way in: a scheme file's text → the compiled Scheme, or everything that is wrong with it. PURE. */
import { checkCommittees } from './committee.js';
import { compile } from './compile.js';
import { checkChains } from './deadlines.js';
import { pathKey, readablePath, type Finding, type Path, type Place } from './finding.js';
import { checkFrequencies, checkOrder, checkPeriod, checkSpacing } from './frequency.js';
import { inherit, writtenPath } from './inherit.js';
import { expectation, findingsOf } from './issues.js';
import { readTree, TOO_MANY_VALUES, type MarkedTree } from './marked-tree.js';
import type { Provenance, Scheme, SchemeProblem } from './model.js';
import { checkCosts, checkWindows } from './plan.js';
import { checkPlanDates } from './plan-dates.js';
import { checkReferences, checkUnique } from './references.js';
import { checkRotations } from './rotation.js';
import { SchemeFile } from './schema.js';
import { checkSeats } from './seats.js';
import { checkWorkingGroups } from './working-groups.js';
import { parseYaml } from './yaml-text.js';

export type ParsedScheme = { ok: true; scheme: Scheme } | { ok: false; problems: SchemeProblem[] };

const CHECKS = [checkReferences, checkUnique, checkPeriod, checkWindows, checkPlanDates, checkCosts, checkFrequencies, checkSpacing, checkOrder, checkChains, checkCommittees, checkSeats, checkRotations, checkWorkingGroups];

/**
 * @param text the file's contents (YAML, at most a megabyte); never throws on any text
 * @param fileName as it is to be named in the problems
 * @returns problems in the order of the file, all at once; only where the YAML itself cannot be read, or not to its end, those of the YAML alone
 */
export function parseScheme(text: string, fileName: string): ParsedScheme {
  const read = parseYaml(text);
  if ('problems' in read) return { ok: false, problems: read.problems.map((problem) => ({ file: fileName, path: '', ...problem })) };
  const tree = readTree(read.yaml);
  // Reading stopped halfway: what is missing after that may well be there.
  const grown = tree.findings.filter(({ code }) => code === TOO_MANY_VALUES);
  if (grown.length > 0) return { ok: false, problems: located(tree, grown, fileName) };
  inherit(tree);
  const shape = SchemeFile.safeParse(tree.data, { error: expectation });
  const ofShape = shape.success ? [] : shape.error.issues.flatMap((issue) => findingsOf(issue, tree.data));
  const found = [...tree.findings, ...ofShape, ...CHECKS.flatMap((check) => check(tree.data))];
  const problems = located(tree, found.filter((finding) => finding.severity !== 'warning'), fileName);
  if (problems.length > 0 || !shape.success) return { ok: false, problems };
  const warnings = located(tree, found.filter((finding) => finding.severity === 'warning'), fileName);
  return { ok: true, scheme: compile(shape.data, provenance(tree), warnings.map(({ path, line, column, message }) => ({ path, line, column, message }))) };
}

/** Findings with their place, in the order of the file; what several bodies take over from one line is told once. */
function located(tree: MarkedTree, findings: Finding[], file: string): SchemeProblem[] {
  const problems = findings.map((finding) => ({
    file,
    ...placeOf(tree, finding),
    path: readablePath(tree.data, writtenPath(tree, finding.path)),
    code: finding.code,
    expected: finding.expected,
    message: finding.message,
  }));
  const once = new Map(problems.toReversed().map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem]));
  return [...once.values()].toReversed().sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What is not there (a missing key) stands where its block begins. */
function placeOf(tree: MarkedTree, { path, at, place }: Finding): Place {
  if (place) return place;
  const key = at === 'key' ? tree.keyPlaces.get(pathKey(path)) : undefined;
  return key ?? nearest(tree, path);
}

function nearest(tree: MarkedTree, path: Path): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = tree.places.get(pathKey(path.slice(0, length)));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

function provenance(tree: MarkedTree): Provenance[] {
  return [...tree.marks.values()].map(({ path, mark }) => ({ path: readablePath(tree.data, path), ...mark }));
}
