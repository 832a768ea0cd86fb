/** The years on paper, as a secretary reads them: a table per school year, then the mails and what went wrong. */
import { daysBetween, localDateOf, weekdayOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { Run } from './run.js';
import type { MeetingFact, PreparationFact } from './facts.model.js';
import type { SimulationFile } from './file.js';
import { mailName } from './mail-names.js';
import type { MeetingLine } from './meeting-lines.js';
import { excusedReaders } from './checks.minutes.js';
import { qualityPage } from './quality-page.js';
import { questionsPage } from './questions.js';
import { rotationPage } from './rotation-page.js';
import { statutoryPage } from './statutory-page.js';
import { fixedInTime, verdict } from './verdict.js';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const NOTHING = '–';
const STATUS = { akkoord: 'verslag, akkoord voorzitter', draft: 'concept, niet nagekeken', 'decisions-only': 'besluiten- en actielijst' } as const;
const HEADS = ['Vergadering', 'Overleg', 'Oproep', 'Punten tot', 'Agenda vast', 'Verstuurd', 'Punten', 'Verslag bij de lezers', 'Wat zij kregen', 'Bezorgd', 'Vastgesteld', 'Bijzonder'] as const;

export function calendarPage(file: SimulationFile, run: Run, warnings: readonly string[]): string {
  const facts = new Map(run.facts.meetings.map((meeting) => [meeting.id, meeting]));
  const years = new Map<string, MeetingLine[]>();
  for (const line of file.meetings) {
    const label = facts.get(line.id)?.schoolYear ?? '';
    years.set(label, [...(years.get(label) ?? []), line]);
  }
  return [
    `${run.scheme.title}`,
    `${dutch(file.from)} tot en met ${dutch(file.to)}, mensen: ${file.people}, seed ${file.seed}`,
    ...warnings.map((warning) => `Let op: ${warning}`),
    ...[...years].flatMap(([label, lines]) => ['', `Schooljaar ${label}: ${numbers(run, lines)}`, '', ...table(lines.flatMap((line) => rows(run, facts, line)).sort(byTime).map(({ cells }) => cells))]),
    '',
    ...rotationPage(file.rotations, run.scheme),
    ...qualityPage(run.facts.cycles, run.scheme),
    ...questionsPage(run.questions, run.scheme),
    ...statutoryPage(run.statutory),
    ...minutes(file),
    ...mails(file),
    '',
    ...verdict(file, excusedReaders(run)),
    '',
  ].join('\n');
}

function numbers({ scheme }: Run, lines: readonly MeetingLine[]): string {
  const counted = scheme.bodies.flatMap(({ id, name }) => {
    const held = lines.filter(({ body, cancelled }) => body === id && !cancelled).length;
    return lines.some(({ body }) => body === id) ? [`${name} ${held} keer`] : [];
  });
  const cancelled = lines.filter((line) => line.cancelled).length;
  return [...counted, ...(cancelled > 0 ? [`${cancelled} geannuleerd`] : [])].join(', ');
}

interface Row {
  at: Instant;
  cells: string[];
}

const byTime = (a: Row, b: Row): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** A meeting, and the agendacommissie's for it. */
function rows(run: Run, facts: ReadonlyMap<string, MeetingFact>, line: MeetingLine): Row[] {
  const own = { at: facts.get(line.id)!.startsAt, cells: row(run, facts, line) };
  const preparation = run.facts.preparations.find(({ meetingId }) => meetingId === line.id);
  return preparation ? [{ at: preparation.meets, cells: committeeRow(run, preparation, line) }, own] : [own];
}

function committeeRow({ scheme, facts }: Run, { committeeId, meets }: PreparationFact, { id, cancelled, agenda }: MeetingLine): string[] {
  const date = localDateOf(meets);
  const cells = HEADS.map(() => NOTHING);
  const startsAt = facts.meetings.find((meeting) => meeting.id === id)?.startsAt ?? meets;
  const own: Partial<Record<(typeof HEADS)[number], string>> = {
    Vergadering: dutch(date),
    Overleg: scheme.bodies.find((body) => body.id === committeeId)?.name ?? committeeId,
    Oproep: agenda.callSentOn ? compact(agenda.callSentOn, date) : NOTHING,
    'Punten tot': agenda.itemsDueOn ? compact(agenda.itemsDueOn, date) : NOTHING,
    Bijzonder: `${cancelled ? 'geannuleerd, ' : ''}bereidt ${compact(localDateOf(startsAt), date)} voor`,
  };
  return cells.map((cell, column) => own[HEADS[column]!] ?? cell);
}

/** On the agenda, of those brought in for it; and what came along from elsewhere. */
function points({ agendaItems: { submitted, accepted, merged, deferred, referred, rejected, carried } }: MeetingLine): string {
  const elsewhere = ([[merged, 'samengevoegd'], [deferred, 'doorgeschoven'], [referred, 'verwezen'], [rejected, 'afgewezen']] as const).filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  return [submitted === accepted ? `${accepted}` : `${accepted} van ${submitted}`, ...elsewhere, ...(carried > 0 ? [`${carried} meegekomen`] : [])].join(', ');
}

function row({ scheme }: Run, facts: ReadonlyMap<string, MeetingFact>, line: MeetingLine): string[] {
  const meeting = facts.get(line.id)!;
  const date = localDateOf(meeting.startsAt);
  const short = (day: LocalDate | null): string => (day === null ? NOTHING : compact(day, date));
  const { callSentOn, itemsDueOn, sentOn } = line.agenda;
  const { status, distributedOn, withinDays, recipients, accepted, adoptedInMeeting } = line.minutes;
  const name = scheme.bodies.find(({ id }) => id === line.body)?.name ?? line.body;
  const adopted = adoptedInMeeting ? facts.get(adoptedInMeeting) : undefined;
  return [
    dutch(date),
    name,
    short(callSentOn),
    short(itemsDueOn),
    fixedOn(line, short),
    short(sentOn),
    points(line),
    distributedOn ? `${short(distributedOn)} (dag ${withinDays})` : NOTHING,
    status ? STATUS[status] : NOTHING,
    status ? `${accepted} van ${recipients}` : NOTHING,
    adopted ? short(localDateOf(adopted.startsAt)) : NOTHING,
    remarks(meeting, date),
  ];
}

/** Who stayed silent did not hold the agenda up; an answer that came after it had left stands beside it. */
function fixedOn({ agenda }: MeetingLine, short: (day: LocalDate | null) => string): string {
  const { approvedOn, sentOn } = agenda;
  if (sentOn === null || fixedInTime(agenda)) return short(approvedOn);
  return approvedOn === null ? 'bij stilte' : `bij stilte, ${short(approvedOn)}`;
}

function remarks({ startsAt, firstStartsAt, extra, cancelled }: MeetingFact, date: LocalDate): string {
  const first = localDateOf(firstStartsAt);
  return [...(cancelled ? ['geannuleerd'] : []), ...(extra ? ['extra'] : []), ...(localDateOf(startsAt) === first ? [] : [`verplaatst, was ${compact(first, date)}`])].join(', ');
}

/** The last column only where a meeting has something special. */
function table(rows: readonly string[][]): string[] {
  const heads = rows.some((row) => row.at(-1) !== '') ? HEADS : HEADS.slice(0, -1);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `  ${cells.slice(0, heads.length).map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function minutes({ meetings }: SimulationFile): string[] {
  const sent = meetings.flatMap((line) => (line.minutes.status === null || line.minutes.withinDays === null ? [] : [{ status: line.minutes.status, days: line.minutes.withinDays }]));
  if (sent.length === 0) return [];
  const mean = sent.reduce((sum, { days }) => sum + days, 0) / sent.length;
  const kinds = Object.entries(STATUS).map(([status, text]) => [text, sent.filter((one) => one.status === status).length] as const);
  const listed = kinds.filter(([, count]) => count > 0).map(([text, count]) => `${count} keer ${text}`);
  return [`Na ${sent.length} vergaderingen: ${listed.join(', ')}; gemiddeld op dag ${mean.toFixed(1).replace('.', ',')}, uiterlijk op dag ${Math.max(...sent.map(({ days }) => days))}.`, ''];
}

function mails({ mails: { total, byKind, duplicates, lost } }: SimulationFile): string[] {
  const named = Object.entries(byKind).map(([kind, count]) => [mailName(kind), count] as const).sort(([a], [b]) => a.localeCompare(b, 'nl'));
  const width = Math.max(0, ...named.map(([name]) => name.length));
  return [`Mails: ${total} bezorgd, ${duplicates} dubbel, ${lost} zoek`, ...named.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(6)}`)];
}

/** 'do 7 okt 2021' */
const dutch = (date: LocalDate): string => `${DAYS[weekdayOf(date) - 1]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** Without the year where no year lies between. */
const compact = (date: LocalDate, near: LocalDate): string => (Math.abs(daysBetween(near, date)) < 300 ? dutch(date).slice(0, -5) : dutch(date));
