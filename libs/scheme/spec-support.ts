/** A small sound file for the tests of this room, what the parser says of a changed one, and which values lack an origin. */
import type { Scheme } from './model.js';
import { parseScheme } from './parse.js';
import { provenanceOf } from './provenance.js';

/** The smallest sound file: a platform and the stuurgroep that prepares it. */
export const SOUND = `id: proefstad
title: LEA Proefstad
municipality: { id: proefstad, name: Proefstad }
period: { from: 2024-08-01, until: null }
mailbox: lea@proefstad.example
holidays: { region: noord, meetOnGoodFriday: false, meetOnLiberationDay: false, meetOnBridgeDays: false }
sectors: [{ id: po, name: Primair onderwijs }, { id: vo, name: Voortgezet onderwijs }]
partners: [{ id: zon, name: De Zon, sector: po }]
ambitions: [{ id: taal, name: Taal, aim: Elk kind leest, questions: [{ id: taal-1, text: Hoe? }] }]
agenda:
  call: { weeks: 6, time: "09:00" }
  itemsDue: { weeks: 3, time: "17:00" }
  approval: { calendarDays: 15, time: "17:00" }
  papers: { workingDays: 5, time: "12:00" }
  reminderDays: [7]
  fixedBy: chair
  standingItems: []
minutes:
  decisionList: { workingDays: 2, time: "17:00" }
  draft: { calendarDays: 6, time: "17:00" }
  review: { calendarDays: 8, time: "17:00" }
  akkoord: { calendarDays: 10, time: "17:00" }
  distribution: { calendarDays: 14, time: "09:00" }
  recipients: [platform]
  previewWorkingDays: 2
bodies:
  - id: platform
    name: Platform
    kind: platform
    chair: { by: seat, seat: wethouder }
    secretary: null
    minuteTaker: null
    meetings: { perYear: { min: 2, max: 2, target: 2 }, weekdays: [dinsdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 90, precedes: null, place: Stadhuis }
    seats:
      - { id: wethouder, name: Wethouder, filledBy: { office: wethouder onderwijs } }
      - { id: zon, name: De Zon, filledBy: { partner: zon } }
  - id: stuurgroep
    name: Stuurgroep
    kind: stuurgroep
    chair: { by: members }
    secretary: null
    minuteTaker: null
    coverage: [po]
    meetings: { perYear: { min: 4, max: 6, target: 5 }, weekdays: [dinsdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 30, precedes: { body: platform, atLeastDays: 28 }, place: Stadhuis }
    seats:
      - { id: taal-1, name: Eigenaar, filledBy: { ambitionOwner: taal, from: platform } }
`;

export const changed = (from: string, to: string): string => {
  if (!SOUND.includes(from)) throw new Error(`'${from}' is not in the sound file`);
  return SOUND.replace(from, to);
};
export const problemsOf = (text: string): string[] => {
  const parsed = parseScheme(text, 'proef.yaml');
  return parsed.ok ? [] : parsed.problems.map(({ file, line, column, path, code }) => `${file}:${line}:${column} ${path} ${code}`);
};
export const messagesOf = (text: string): string[] => {
  const parsed = parseScheme(text, 'proef.yaml');
  return parsed.ok ? parsed.scheme.warnings.map((warning) => warning.message) : parsed.problems.map((problem) => problem.message);
};
export const schemeOf = (text: string): Scheme => {
  const parsed = parseScheme(text, 'proef.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => `${problem.line}: ${problem.message}`).join('\n'));
  return parsed.scheme;
};

/** What a whole file holds; `findings` are its problems, or else its warnings. */
export function schemeWithFindings(text: string): { scheme: Scheme; findings: unknown[] } {
  const parsed = parseScheme(text, 'proef.yaml');
  return parsed.ok ? { scheme: parsed.scheme, findings: parsed.scheme.warnings } : { scheme: undefined as never, findings: parsed.problems };
}

/** The paths of all single values of which the file does not say where they come from. */
export const unmarked = (scheme: Scheme): string[] => leaves(scheme).map(({ path }) => path).filter((path) => provenanceOf(scheme, path) === null);

/** All single values with their paths, lists' entries by their id. */
export function leaves({ provenance: _, warnings: __, ...rest }: Scheme): { path: string; value: unknown }[] {
  const walk = (node: unknown, path: string): { path: string; value: unknown }[] => {
    if (typeof node !== 'object' || node === null) return [{ path, value: node }];
    return Object.entries(node).flatMap(([key, child]) => walk(child, `${path}${path && '.'}${Array.isArray(node) ? ((child as { id?: string }).id ?? key) : key}`));
  };
  return walk(rest, '');
}
