/**
 * Is a bestuurlijke opdracht SMART (Zoetermeer 4.1, note 8: specifiek, meetbaar, acceptabel, resultaatgericht, tijdgebonden)? What must
 * be filled in before it can be issued, and what the doelentoets advises. Whether it is acceptable, the working group says by accepting
 * it. PURE: the same assignment gets the same findings, and no text makes it throw.
 */
import { daysBetween } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { said } from './goal.js';
import { isParty } from './parties.js';
import { readGoalText } from './reading.js';

/** As people write it down; null where nothing is filled in. */
export interface AssignmentDraft {
  /** What lies there or is different when the group is done. */
  readonly result: string | null;
  /** By what that is seen. */
  readonly measure: string | null;
  /** Who of the group leads, and who can be asked. */
  readonly who: string | null;
  /** Hours, money, people, or that no more is needed. */
  readonly means: string | null;
  readonly dueOn: LocalDate | null;
  /** When the group reports on the way. */
  readonly reportsOn: readonly LocalDate[];
}

export const CRITERIA = ['specifiek', 'meetbaar', 'resultaatgericht', 'tijdgebonden'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** In the order in which to mend them. `blocks`: without it the assignment cannot be issued. */
export const ASSIGNMENT_FINDINGS = {
  'no-result': { criterion: 'specifiek', blocks: true, advice: 'Het resultaat ontbreekt. Schrijf op wat er ligt of anders is als de werkgroep klaar is.' },
  'result-only-work': { criterion: 'resultaatgericht', blocks: false, advice: 'Dit zegt vooral wat de werkgroep gaat doen. Noem ook wat er daarna ligt of anders is.' },
  'result-wish': { criterion: 'specifiek', blocks: false, advice: 'Dit is een algemene wens. Noem voor wie er wat verandert, zodat achteraf te zeggen is of het is gelukt.' },
  'no-measure': { criterion: 'meetbaar', blocks: true, advice: 'Er staat niet bij waaraan te zien is dat het is gelukt. Noem een aantal, een percentage, of het stuk dat er dan ligt.' },
  'measure-not-countable': { criterion: 'meetbaar', blocks: false, advice: 'Bij ‘waaraan te zien’ is niets te tellen of op te zoeken. Kan er een aantal, een percentage of een stuk bij?' },
  'no-who': { criterion: 'specifiek', blocks: true, advice: 'Er staat niet bij wie de trekker is. Noem een persoon, een organisatie of een functie.' },
  'no-means': { criterion: 'specifiek', blocks: true, advice: 'De middelen ontbreken. Noem uren, geld of mensen, of schrijf: geen extra middelen.' },
  'no-date': { criterion: 'tijdgebonden', blocks: true, advice: 'De einddatum ontbreekt. Kies de dag waarop het voorstel er ligt.' },
  'date-past': { criterion: 'tijdgebonden', blocks: true, advice: 'De einddatum is voorbij. Kies een dag die nog komt.' },
  'no-reports': { criterion: 'tijdgebonden', blocks: true, advice: 'Deze opdracht duurt langer dan drie maanden. Spreek minstens één moment af waarop de werkgroep laat weten hoe het gaat.' },
  'report-outside': { criterion: 'tijdgebonden', blocks: true, advice: 'Een tussenstand valt buiten de looptijd. Kies dagen na vandaag en vóór de einddatum.' },
} as const satisfies Record<string, { criterion: Criterion; blocks: boolean; advice: string }>;

export type AssignmentFindingCode = keyof typeof ASSIGNMENT_FINDINGS;

export interface AssignmentFinding {
  readonly code: AssignmentFindingCode;
  readonly criterion: Criterion;
  readonly blocks: boolean;
  /** Dutch: what to do about it. */
  readonly advice: string;
  /** The words that led to it; null where something is missing. */
  readonly because: string | null;
}

/** A longer one needs a report on the way. */
const LONG_DAYS = 92;

/** `today`: the day on which it is judged; dates must come after it. */
export function checkAssignment(draft: AssignmentDraft, today: LocalDate): AssignmentFinding[] {
  const because = new Map<AssignmentFindingCode, string | null>([...aboutResult(draft), ...aboutPeople(draft), ...aboutTime(draft, today)]);
  const codes = (Object.keys(ASSIGNMENT_FINDINGS) as AssignmentFindingCode[]).filter((code) => because.has(code));
  return codes.map((code) => ({ code, ...ASSIGNMENT_FINDINGS[code], because: because.get(code)! }));
}

/** Everything that must be there is there: it may be issued. */
export const isSmart = (findings: readonly AssignmentFinding[]): boolean => !findings.some(({ blocks }) => blocks);

type Found = [AssignmentFindingCode, string | null];

function aboutResult({ result: written, measure: seenBy }: AssignmentDraft): Found[] {
  const [result, measure] = [said(written), said(seenBy)];
  const reading = result === null ? null : readGoalText(result);
  // A result that names its own figure needs no second field.
  const measured = measure !== null || (reading !== null && reading.target !== null);
  const countable = measure === null || readGoalText(measure).indicator !== null || PIECE.test(measure);
  return [
    ...found('no-result', result === null),
    ...(reading !== null && reading.activity !== null && !PIECE.test(result ?? '') ? [['result-only-work', reading.activity] satisfies Found] : []),
    ...(reading !== null && reading.wish !== null && measure === null ? [['result-wish', reading.wish] satisfies Found] : []),
    ...found('no-measure', !measured),
    ...found('measure-not-countable', !countable),
  ];
}

/** Something that lies on the table: there it is seen that the work is done. */
const PIECE = /(?<!\p{L})\p{Ll}*(?:voorstel(?:len)?|plan(?:nen)?|notitie|rapport|advies|overzicht|protocol|convenant|afspraken|draaiboek|monitor|route|aanpak|handreiking|kaart)(?!\p{L})/iu;

function aboutPeople({ who: lead, means }: AssignmentDraft): Found[] {
  const who = said(lead);
  return [...found('no-who', who === null || !isParty(who)), ...found('no-means', said(means) === null)];
}

function aboutTime({ dueOn, reportsOn }: AssignmentDraft, today: LocalDate): Found[] {
  if (dueOn === null) return [['no-date', null]];
  if (dueOn <= today) return [['date-past', dueOn]];
  const outside = reportsOn.find((on) => on <= today || on >= dueOn);
  return [...found('no-reports', reportsOn.length === 0 && daysBetween(today, dueOn) > LONG_DAYS), ...(outside === undefined ? [] : [['report-outside', outside] satisfies Found])];
}

const found = (code: AssignmentFindingCode, isSo: boolean): Found[] => (isSo ? [[code, null]] : []);
