import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { addDays, formatTime, localDateOf, localTimeOf, schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { Commands, rulesOf, type Reading } from '#governance/command';
import { freeDays, whyOnThatDay } from '#governance/meetings/calendar';
import { changesBetween, deadlinesBetween, isCommitteeMeeting, meetingDays, reservationsBetween, type DatedDeadline } from '#governance/meetings/calendar.queries';
import { termAgenda, type TermMeeting } from '#governance/meetings/term-agenda.queries';
import { calendarFile } from '#messaging/calendar-file';
import { readsRotations } from '#governance/rotation/reading';
import { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { date, dateOut, instantOut, line, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import { entriesOf } from './calendar-file.view.js';
import { deadlineView } from '../meetings/meeting.view.js';

const kind = z.enum(['vergadering', 'voorbereiding', 'termijn', 'evaluatie', 'monitor', 'jaarplan', 'wettelijk', 'wisseling']);
const query = z
  .strictObject({
    van: date.optional().meta({ description: 'Eerste dag; anders de eerste van dit schooljaar' }),
    tot: date.optional().meta({ description: 'Dag na de laatste; anders een jaar na de eerste' }),
    overleg: line(100).optional().meta({ description: 'Alleen dit overleg' }),
    soorten: line(200)
      .transform((text) => text.split(','))
      .pipe(z.array(kind))
      .optional()
      .meta({ description: 'Alleen deze soorten, met komma’s ertussen' }),
    formaat: z.enum(['json', 'csv', 'ics']).optional().meta({ description: 'csv: een tabel voor een rekenblad, kan ook met Accept: text/csv; ics: voor een agendaprogramma' }),
  })
  .refine(({ van, tot }) => van === undefined || tot === undefined || (van < tot && tot <= addDays(van, 800)), { path: ['tot'], error: 'Kies een dag na de eerste, en hoogstens twee jaar later.', params: { code: 'order' } });

const moment = z
  .object({
    soort: kind,
    datum: dateOut,
    totEnMet: dateOut.nullable().meta({ description: 'Wat niet op één dag valt: de laatste' }),
    begin: instantOut.nullable(),
    overleg: z.string(),
    naam: z.string().meta({ description: 'Van het overleg' }),
    tekst: z.string(),
    vergaderingId: z.uuid().nullable().meta({ description: 'Van een voorbereiding: de vergadering die zij voorbereidt' }),
    rotatieId: z.uuid().nullable(),
    waarom: z.array(z.string()).meta({ description: 'Waarom deze datum, stap voor stap' }),
  })
  .meta({ id: 'Kalendermoment' });
const answer = z
  .object({
    van: dateOut,
    tot: dateOut,
    momenten: z.array(moment),
    vrij: z.array(z.object({ soort: z.enum(['schoolvakantie', 'feestdag']), naam: z.string(), van: dateOut, totEnMet: dateOut, verwacht: z.boolean().meta({ description: 'Nog niet vastgesteld' }) })),
  })
  .meta({ id: 'Kalender' });
type Calendar = z.output<typeof answer>;
type Moment = z.output<typeof moment>;

@Controller('v1/gemeenten/:gemeente/kalender')
export class CalendarController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Alle overleggen op de kalender: vergaderingen, termijnen, evaluaties, monitors en wisselingen, met vakanties en feestdagen', answer, openInExample: true })
  async read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: query }) { van, tot, overleg, soorten, formaat }: z.output<typeof query>, @Headers('accept') accept?: string): Promise<Calendar | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (work) => {
      const from = van ?? schoolYearOf(work.today).from;
      const until = tot ?? addDays(from, 365);
      const deadlines = await deadlinesBetween(work.tx, from, until);
      const { meetings, unplaced } = await termAgenda(work, ask.personId, from, until);
      const momenten = [
        ...(await meetingMoments(work, meetings, deadlines)),
        ...[...deadlines.filter((one) => !isCommitteeMeeting(one)), ...(await reservationsBetween(work.tx, from, until))].map((one) => deadlineMoment(work, one)),
        ...unplaced.map(({ kind: soort, text, bodyId, from: first, until: last }): Moment => ({ ...NOTHING, soort, datum: first < from ? from : first, totEnMet: last, overleg: bodyId, naam: work.schemes.nameOf(bodyId, first), ...told(text), waarom: [...told(text).waarom, 'Zo staat het in de samenwerkingsstructuur. Voor deze maanden is nog geen vergadering gepland.'] })),
        ...(await changeMoments(work, ask.personId, from, until)),
      ]
        .filter((one) => (overleg === undefined || one.overleg === overleg) && (soorten === undefined || soorten.includes(one.soort)))
        .sort((a, b) => (a.datum + (a.begin ?? '') < b.datum + (b.begin ?? '') ? -1 : 1));
      const calendar: Calendar = { van: from, tot: until, momenten, vrij: freeDays(work.calendar, from, until).map(({ kind: soort, name, from: first, until: last, expected }) => ({ soort, naam: name, van: first, totEnMet: last, verwacht: expected })) };
      return { calendar, file: () => calendarFile(`LEA ${work.scheme.municipality.name}`, this.commands.clock.now(), entriesOf(momenten, meetings)) };
    });
    const { calendar, file } = found;
    const name = `kalender-${calendar.van}`;
    if (formaat === 'ics') return new Answer(file(), { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"` });
    return wantsTable(formaat, accept) ? tableAnswer(name, rowsOf(calendar)) : calendar;
  }
}

/** With each date why it is then: whoever keeps the table elsewhere has that, too. */
const rowsOf = ({ momenten }: Calendar): string[][] => [
  ['Datum', 'Tot en met', 'Tijd', 'Overleg', 'Soort', 'Wat', 'Waarom deze datum'],
  ...momenten.map(({ datum, totEnMet, begin, naam, soort, tekst, waarom }) => [datum, totEnMet ?? '', begin === null ? '' : formatTime(localTimeOf(begin)), naam, soort, tekst, waarom.join(' ')]),
];

const NOTHING = { totEnMet: null, begin: null, vergaderingId: null, rotatieId: null, waarom: [] };
/** What stands on an agenda by itself belongs to its meeting; what must be looked at there is a moment of its own. */
const LOOKED_AT = new Set(['evaluatie', 'monitor', 'jaarplan', 'wettelijk']);

/** 'Wettelijk overleg: a; b' is called by its first words; what it is about stands under the date. */
function told(text: string): { tekst: string; waarom: string[] } {
  const [head, ...rest] = text.split(': ');
  return rest.length === 0 ? { tekst: text, waarom: [] } : { tekst: head!, waarom: [`Het gaat over: ${rest.join(': ')}.`] };
}

async function meetingMoments(work: Reading, meetings: readonly TermMeeting[], deadlines: readonly DatedDeadline[]): Promise<Moment[]> {
  const years = [...new Set(meetings.map(({ startsAt }) => schoolYearOf(localDateOf(startsAt)).label))];
  const days = await meetingDays(work.tx, years);
  return meetings.flatMap(({ meetingId, bodyId, startsAt, preparing, topics }): Moment[] => {
    const datum = localDateOf(startsAt);
    const base = { ...NOTHING, datum, overleg: bodyId, naam: work.schemes.nameOf(bodyId, datum), vergaderingId: meetingId };
    const looked = topics.filter((topic) => LOOKED_AT.has(topic.kind)).map((topic): Moment => ({ ...base, soort: topic.kind as Moment['soort'], begin: new Date(startsAt).toISOString(), ...told(topic.text), waarom: [...told(topic.text).waarom, `Komt aan de orde in deze vergadering van ${base.naam}.`] }));
    return [{ ...base, soort: preparing ? 'voorbereiding' : 'vergadering', begin: new Date(startsAt).toISOString(), tekst: base.naam, waarom: preparing ? whyCommittee(work, deadlines, meetingId) : whyMeeting(work, bodyId, datum, days) }, ...looked];
  });
}

function whyMeeting(work: Reading, bodyId: string, datum: LocalDate, days: Awaited<ReturnType<typeof meetingDays>>): string[] {
  const { label } = schoolYearOf(datum);
  const own = days.filter((one) => one.bodyId === bodyId && one.schoolYear === label).map((one) => one.date);
  return whyOnThatDay(work.schemes.on(datum).calendar, work.schemes.standing(bodyId, datum).body, label, datum, own);
}

function whyCommittee(work: Reading, deadlines: readonly DatedDeadline[], meetingId: string): string[] {
  const found = deadlines.find((one) => one.meetingId === meetingId && isCommitteeMeeting(one));
  return found ? deadlineMoment(work, found).waarom : [];
}

function deadlineMoment(work: Reading, one: DatedDeadline): Moment {
  const { naam, datum, moment: begin, waarom } = deadlineView(rulesOf(work, one).scheme, one.bodyId, one.deadline);
  return { ...NOTHING, soort: 'termijn', datum, begin, overleg: one.bodyId, naam: work.schemes.nameOf(one.bodyId, localDateOf(one.startsAt)), tekst: naam, vergaderingId: one.meetingId, waarom };
}

/** For who may read the rooster van aftreden. */
async function changeMoments(work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<Moment[]> {
  if (!(await readsRotations(work, personId))) return [];
  return (await changesBetween(work.tx, from, until)).map(({ id, bodyId, kind: soort, on, seats }): Moment => {
    const naam = work.schemes.nameOf(bodyId, on);
    const tekst = soort === 'turn' ? `Wisseling: ${seats === 1 ? '1 plek' : `${seats} plekken`}` : 'Vertrek uit een plek';
    return { ...NOTHING, soort: 'wisseling', datum: on, overleg: bodyId, naam, tekst, rotatieId: id, waarom: [soort === 'turn' ? `Zo staat het in het rooster van aftreden van ${naam}.` : 'Zo is het aangekondigd.'] };
  });
}
