/** The years on paper, as a secretary reads them: a table per school year, then the mails and what went wrong. */
import { daysBetween, localDateOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Run } from './checks.js';
import type { MeetingFact } from './facts.js';
import type { SimulationFile } from './file.js';
import type { MeetingLine } from './meeting-lines.js';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const NOTHING = '–';
const STATUS = { akkoord: 'akkoord voorzitter', draft: 'concept, niet nagekeken', 'decisions-only': 'alleen besluitenlijst' } as const;
const HEADS = ['Vergadering', 'Overleg', 'Oproep', 'Punten', 'Agenda vast', 'Verstuurd', 'Verslag', 'Bij de lezers', 'Bezorgd', 'Vastgesteld'] as const;

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
    ...[...years].flatMap(([label, lines]) => ['', `Schooljaar ${label}: ${numbers(run, lines)}`, '', ...table(lines.map((line) => row(run, facts, line)))]),
    '',
    ...mails(file),
    '',
    ...violations(file),
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

function row({ scheme }: Run, facts: ReadonlyMap<string, MeetingFact>, line: MeetingLine): string[] {
  const meeting = facts.get(line.id)!;
  const date = localDateOf(meeting.startsAt);
  const short = (day: LocalDate | null): string => (day === null ? NOTHING : compact(day, date));
  const { callSentOn, itemsDueOn, approvedOn, sentOn } = line.agenda;
  const { status, distributedOn, withinDays, recipients, accepted, adoptedInMeeting } = line.minutes;
  const name = `${scheme.bodies.find(({ id }) => id === line.body)?.name ?? line.body}${meeting.extra ? ' (extra)' : ''}`;
  if (line.cancelled) return [dutch(date), name, short(callSentOn), short(itemsDueOn), short(approvedOn), short(sentOn), 'geannuleerd', NOTHING, NOTHING, NOTHING];
  const adopted = adoptedInMeeting ? facts.get(adoptedInMeeting) : undefined;
  return [
    dutch(date),
    name,
    short(callSentOn),
    short(itemsDueOn),
    approvedOn ? short(approvedOn) : sentOn ? 'bij stilte' : NOTHING,
    short(sentOn),
    status ? STATUS[status] : NOTHING,
    distributedOn ? `${short(distributedOn)} (dag ${withinDays})` : NOTHING,
    status ? `${accepted} van ${recipients}` : NOTHING,
    adopted ? short(localDateOf(adopted.startsAt)) : NOTHING,
  ];
}

function table(rows: readonly string[][]): string[] {
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `  ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}`;
  return [line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function mails({ mails: { total, byKind, duplicates, lost } }: SimulationFile): string[] {
  const width = Math.max(0, ...Object.keys(byKind).map((kind) => kind.length));
  return [`Mails: ${total} bezorgd, ${duplicates} dubbel, ${lost} zoek`, ...Object.entries(byKind).map(([kind, count]) => `  ${kind.padEnd(width)}  ${String(count).padStart(6)}`)];
}

function violations({ violations: found }: SimulationFile): string[] {
  if (found.length === 0) return ['Alle afspraken zijn nagekomen.'];
  return [`${found.length} afspraken zijn niet nagekomen:`, ...found.map(({ rule, at, detail }) => `  ${at.slice(0, 16).replace('T', ' ')}  ${rule}: ${detail}`)];
}

/** 'do 7 okt 2021' */
const dutch = (date: LocalDate): string => `${DAYS[weekdayOf(date) - 1]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** Without the year where no year lies between. */
const compact = (date: LocalDate, near: LocalDate): string => (Math.abs(daysBetween(near, date)) < 300 ? dutch(date).slice(0, -5) : dutch(date));
