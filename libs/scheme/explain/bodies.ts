/** Each overleg in words: what it is for, who sits there, how often it meets. PURE. */
import { describeAmount } from '#calendar/explain';
import { formatTime } from '#calendar/local-date';
import type { Body, OptionalMeeting, Scheme, Seat } from '../model.js';
import { agenda, minutes } from './preparation.js';
import { rotationSections } from './rotation.js';
import { Teller, type Line, type Said, type Section } from './text.js';
import { enumeration, holder, KINDS, named, namesOf, preferred, sentence, times, timesAYear } from './words.js';

export function bodySections(scheme: Scheme): Section[] {
  const said: Said = new Map();
  return [
    new Teller(scheme, 'De overleggen').list('Welke er zijn, en hoe vaak zij vergaderen:', scheme.bodies, (body) => [`${kindAndName(body)}: ${rhythm(scheme, body)}.`, `bodies.${body.id}.name`, { path: rhythmPath(body), part: 'aantal' }]).text(COUNTED).section(),
    ...scheme.bodies.flatMap((body) => [members(scheme, body, said), ...rotationSections(scheme, body), agenda(scheme, body, said), minutes(scheme, body, said)]),
  ];
}

const kindAndName = ({ name, kind }: Body): string => (name.toLowerCase().includes(KINDS[kind]) ? name : `${name} (${KINDS[kind]})`);

export function rhythm(scheme: Scheme, { meetings, meetsBefore }: Body): string {
  if (meetsBefore) return `voor elke vergadering van ${named(scheme.bodies, meetsBefore.body)}`;
  return meetings ? timesAYear(meetings.perYear) : 'bepaalt zelf hoe vaak';
}

/** Where how often it meets comes from, which may be another place than where it is named. */
const rhythmPath = ({ id, meetings, meetsBefore }: Body): string => `bodies.${id}.${meetsBefore ? 'meetsBefore.body' : meetings ? 'meetings.perYear' : 'meetings'}`;
const COUNTED = 'Leidraad telt vergaderingen per schooljaar, van 1 augustus tot en met 31 juli, ook waar het document ‘per jaar’ zegt.';

function members(scheme: Scheme, body: Body, said: Said): Section {
  const at = `bodies.${body.id}`;
  const told = new Teller(scheme, body.name, 1);
  if (body.partOf !== null) told.text(`Dit overleg is een onderdeel van ${body.partOf}.`, `${at}.partOf`);
  told.once(said, body.name, (first) => `Taken: dezelfde als van ${first}.`, (part) => part.list('Taken:', body.tasks, (task, index) => [sentence(task), `${at}.tasks.${index}`]));
  if (body.ambitions.length > 0) told.text(`Werkt aan: ${enumeration(body.ambitions.map((id) => `‘${named(scheme.ambitions, id)}’`))}.`, `${at}.ambitions`);
  if (body.yetToInstall) told.text('Deze werkgroep moet nog worden ingesteld.', `${at}.yetToInstall`);
  told.list(`Aan tafel (${body.seats.length} ${body.seats.length === 1 ? 'plek' : 'plekken'}):`, body.seats, (seat) => [seatText(scheme, seat), `${at}.seats.${seat.id}`]);
  if (body.coverage.length > 0) told.text(`Altijd vertegenwoordigd: ${namesOf(scheme.sectors, body.coverage)}.`, `${at}.coverage`);
  told.list<Line>(
    'Wie leidt en ondersteunt:',
    [
      [`Voorzitter: ${chair(body)}.`, `${at}.chair`],
      [`Secretaris: ${seatOrMembers(body, body.secretary)}${untilChosen(scheme, body)}.`, `${at}.secretary`],
      [`Notulist: ${seatOrMembers(body, body.minuteTaker)}.`, `${at}.minuteTaker`],
    ],
    (line) => line,
  );
  return meetings(scheme, body, told).section();
}

function seatText(scheme: Scheme, seat: Seat): string {
  const office = seat.filledBy.kind === 'office';
  const more = [
    ...holder(scheme, seat),
    ...role(seat),
    ...(seat.voting ? [] : ['zonder stem']),
    ...(seat.sector !== null && office ? [`telt voor de sector ${named(scheme.sectors, seat.sector)}`] : []),
    ...(seat.providedBy === null ? [] : [`geleverd door ${named(scheme.partners, seat.providedBy)}`]),
    ...(seat.temporary ? ['tijdelijk'] : []),
  ];
  const tasks = seat.tasks.length === 0 ? '' : ` Taken: ${seat.tasks.map((task) => task.replace(/\.$/, '')).join('; ')}.`;
  return `${seat.name}${more.length === 0 ? '' : `: ${more.join(', ')}`}.${tasks}`;
}

/** Nothing where the seat's name, its office or its ambition says it already. */
function role({ name, role: own, filledBy: by }: Seat): string[] {
  const known = ['lid', name.toLowerCase()].includes(own.toLowerCase()) || (by.kind === 'office' && by.office.toLowerCase().includes(own.toLowerCase()));
  return known || by.kind === 'ambition-owner' ? [] : [own];
}

const seatName = ({ seats }: Body, id: string): string => `plek ‘${named(seats, id)}’`;
export const seatOrMembers = (body: Body, seat: string | null): string => (seat === null ? 'de leden kiezen iemand' : seatName(body, seat));

/** '; tot dan is het …', where the scheme says who. */
export function untilChosen(scheme: Scheme, { secretaryUntilChosen: seat }: Body): string {
  const other = scheme.bodies.find(({ id }) => id === seat?.body);
  return seat && other ? `; tot dan is het ${named(other.seats, seat.seat)} (van ${other.name})` : '';
}

export function chair(body: Body): string {
  if (body.chair.by === 'members') return 'de leden kiezen iemand uit hun midden';
  return `${seatName(body, body.chair.seat)}${body.chair.deputy === null ? '' : `, bij afwezigheid ${seatName(body, body.chair.deputy)}`}`;
}

function meetings(scheme: Scheme, body: Body, told: Teller): Teller {
  const at = `bodies.${body.id}`;
  if (body.meetsBefore) {
    const { body: target, before, startTime, durationMinutes, place } = body.meetsBefore;
    told.text(`Vergadert ${describeAmount(before.amount, before.unit)} voor elke vergadering van ${named(scheme.bodies, target)}, om ${formatTime(startTime)}, ${durationMinutes} minuten. Plaats: ${place}.`, `${at}.meetsBefore`);
  } else if (body.meetings === null) {
    told.text('Hoe vaak en wanneer dit overleg vergadert, bepaalt het zelf.', `${at}.meetings`).text('Leidraad stelt geen datums voor.');
  } else {
    const { perYear, weekdays: days, startTime, durationMinutes, minDaysApart, precedes, place, informalMinutes } = body.meetings;
    const rules = `${at}.meetings`;
    const lines: Line[] = [
      [`Vergadert ${timesAYear(perYear)}.`, `${rules}.perYear`],
      [`Bij voorkeur op ${preferred(days)} om ${formatTime(startTime)}, ${durationMinutes} minuten. Plaats: ${place}.`, `${rules}.weekdays`, `${rules}.startTime`, `${rules}.durationMinutes`, `${rules}.place`],
      ...(informalMinutes > 0 ? [[`Daarvan blijven ${informalMinutes} minuten vrij om elkaar te spreken.`, `${rules}.informalMinutes`] satisfies Line] : []),
      [`Tussen twee vergaderingen liggen minstens ${minDaysApart} dagen.`, `${rules}.minDaysApart`],
      ...(precedes ? [[`De laatste vergadering voor die van ${named(scheme.bodies, precedes.body)} ligt minstens ${precedes.atLeastDays} dagen eerder, zodat voorstellen mee kunnen op die agenda.`, `${rules}.precedes`] satisfies Line] : []),
    ];
    told.list('Hoe vaak en wanneer:', lines, (line) => line);
  }
  return told.list('Daarnaast, als mensen het willen:', body.optionalMeetings, (extra) => [`${extra.name}: ${optionalMeeting(extra)}.`, `${at}.optionalMeetings.${extra.id}`]);
}

/** 'zo vaak als nodig, 90 minuten' */
export const optionalMeeting = ({ perYear, durationMinutes, digital }: OptionalMeeting): string =>
  `${perYear === null ? 'zo vaak als nodig' : `${times(perYear)} per jaar`}, ${durationMinutes} minuten${digital ? ', digitaal' : ''}`;
