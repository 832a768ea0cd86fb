/** From a checked file to the Scheme that the other rooms read. PURE. */
import type { Weekday } from '#calendar/model';
import { compileCycle } from './compile.cycle.js';
import { compileRetention, retentionDefaults } from './compile.retention.js';
import { AGENDA_CHAIN, DECISION_LIST, MINUTES_CHAIN, deadlineRule } from './deadlines.js';
import type { AgendaRules, Body, MeetingRules, MeetsBefore, MinutesRules, Provenance, Scheme, SchemeWarning, Seat, SeatFilling } from './model.js';
import { Weekdays } from './schema.bodies.js';
import type { SchemeFile } from './schema.js';
import { sectorOf } from './seats.js';
import { secretaryUntilChosen } from './stand-in.js';

type WrittenBody = SchemeFile['bodies'][number];
type WrittenSeat = WrittenBody['seats'][number];

/** `file` has passed the schema and all checks. */
export function compile(file: SchemeFile, provenance: Provenance[], warnings: SchemeWarning[]): Scheme {
  const invented = new Set(provenance.filter((origin) => origin.kind === 'invented').map((origin) => origin.path));
  const sectors = new Map(file.partners.map((partner) => [partner.id, partner.sector]));
  return {
    id: file.id,
    title: file.title,
    municipality: file.municipality,
    period: file.period,
    mailbox: file.mailbox,
    holidays: file.holidays,
    sectors: file.sectors,
    partners: file.partners.map((partner) => ({ ...partner, board: partner.board ?? true, invented: invented.has(`partners.${partner.id}`) })),
    bodies: file.bodies.map((body) => compileBody(body, sectors, file.bodies, invented.has(`bodies.${body.id}`))),
    ambitions: file.ambitions.map((ambition) => ({ ...ambition, ownPlan: ambition.ownPlan ?? null })),
    words: file.words ?? { ambitions: null, questions: null },
    ...compileCycle(file),
    retention: compileRetention(file.retention),
    provenance: [...provenance, ...retentionDefaults(file.retention)],
    warnings,
  };
}

function compileBody(body: WrittenBody, sectors: ReadonlyMap<unknown, unknown>, all: readonly WrittenBody[], invented: boolean): Body {
  return {
    id: body.id,
    name: body.name,
    kind: body.kind,
    invented,
    partOf: body.partOf ?? null,
    tasks: body.tasks ?? [],
    ambitions: body.ambitions ?? [],
    yetToInstall: body.yetToInstall ?? false,
    seats: body.seats.map((seat) => compileSeat(seat, sectors)),
    rotation: body.rotation ? { ...body.rotation, noticeMonths: [...body.rotation.noticeMonths].sort((a, b) => b - a) } : null,
    coverage: body.coverage ?? [],
    chair: body.chair.by === 'seat' ? { ...body.chair, deputy: body.chair.deputy ?? null } : body.chair,
    secretary: body.secretary,
    secretaryUntilChosen: secretaryUntilChosen(body, all),
    minuteTaker: body.minuteTaker,
    meetings: body.meetings ? compileMeetings(body.meetings) : null,
    meetsBefore: body.meetsBefore ? compileMeetsBefore(body.meetsBefore, body.name) : null,
    optionalMeetings: body.optionalMeetings ?? [],
    agenda: compileAgenda(body.agenda),
    minutes: compileMinutes(body.minutes),
  };
}

function compileSeat(seat: WrittenSeat, sectors: ReadonlyMap<unknown, unknown>): Seat {
  return {
    id: seat.id,
    name: seat.name,
    role: seat.role ?? seat.filledBy.office ?? 'lid',
    filledBy: filling(seat.filledBy),
    voting: seat.voting ?? true,
    sector: sectorOf(seat, sectors),
    providedBy: seat.providedBy ?? null,
    temporary: seat.temporary ?? false,
    tasks: seat.tasks ?? [],
  };
}

/** The schema lets exactly one of them through. */
function filling(by: WrittenSeat['filledBy']): SeatFilling {
  if (by.office !== undefined) return { kind: 'office', office: by.office };
  if (by.partner !== undefined) return { kind: 'partner', partner: by.partner };
  if (by.sector !== undefined) return { kind: 'sector', sector: by.sector };
  if (by.chairOf !== undefined) return { kind: 'chair-of', body: by.chairOf };
  return { kind: 'ambition-owner', ambition: by.ambitionOwner!, from: by.from ?? null };
}

function compileMeetings(meetings: NonNullable<WrittenBody['meetings']>): MeetingRules {
  return { ...meetings, informalMinutes: meetings.informalMinutes ?? 0, weekdays: meetings.weekdays.map((day) => (Weekdays.indexOf(day) + 1) as Weekday) };
}

function compileMeetsBefore(written: NonNullable<WrittenBody['meetsBefore']>, name: string): MeetsBefore {
  const { body, startTime, durationMinutes, place } = written;
  return { body, startTime, durationMinutes, place, before: deadlineRule('meetsBefore', name, 'before', { ...written, time: startTime }) };
}

function compileAgenda(agenda: WrittenBody['agenda']): AgendaRules {
  const rule = (slot: keyof typeof AGENDA_CHAIN) => deadlineRule(slot, AGENDA_CHAIN[slot], 'before', agenda[slot]);
  return { ...agenda, call: rule('call'), itemsDue: rule('itemsDue'), approval: rule('approval'), papers: rule('papers') };
}

function compileMinutes(minutes: WrittenBody['minutes']): MinutesRules {
  const rule = (slot: keyof typeof MINUTES_CHAIN) => deadlineRule(slot, MINUTES_CHAIN[slot], 'after', minutes[slot]);
  const decisionList = deadlineRule('decisionList', DECISION_LIST, 'after', minutes.decisionList);
  return { ...minutes, decisionList, draft: rule('draft'), review: rule('review'), akkoord: rule('akkoord'), distribution: rule('distribution') };
}
