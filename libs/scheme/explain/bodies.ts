/** Each overleg in words: who sits there, how often, who prepares, what is due when, who gets the minutes. PURE. */
import { describeAmount } from '#calendar/explain';
import { formatTime } from '#calendar/local-date';
import type { Body, Scheme, Seat } from '../model.js';
import { rotationSections } from './rotation.js';
import { Teller, type Section } from './text.js';
import { capital, deadline, enumeration, holder, KINDS, named, namesOf, sentence, times, timesAYear, weekdays } from './words.js';

export const bodySections = (scheme: Scheme): Section[] => [
  new Teller(scheme, 'De overleggen').list(null, scheme.bodies, (body) => [`${body.name} (${KINDS[body.kind]})${rhythm(scheme, body)}`, `bodies.${body.id}.name`]).section(),
  ...scheme.bodies.flatMap((body) => [members(scheme, body), ...rotationSections(scheme, body), agenda(scheme, body), minutes(scheme, body)]),
];

function rhythm(scheme: Scheme, { meetings, meetsBefore }: Body): string {
  if (meetsBefore) return `: voor elke vergadering van ${named(scheme.bodies, meetsBefore.body)}`;
  return meetings ? `: ${timesAYear(meetings.perYear)}` : ': bepaalt zelf hoe vaak';
}

function members(scheme: Scheme, body: Body): Section {
  const at = `bodies.${body.id}`;
  const told = new Teller(scheme, body.name, 1);
  if (body.partOf !== null) told.text(`Dit overleg is een onderdeel van ${body.partOf}.`, `${at}.partOf`);
  told.list('Taken:', body.tasks, (task, index) => [sentence(task), `${at}.tasks.${index}`]);
  if (body.ambitions.length > 0) told.text(`Werkt aan: ${namesOf(scheme.ambitions, body.ambitions)}.`, `${at}.ambitions`);
  told.list(`Aan tafel (${body.seats.length} ${body.seats.length === 1 ? 'plek' : 'plekken'}):`, body.seats, (seat) => [seatText(scheme, seat), `${at}.seats.${seat.id}`]);
  if (body.coverage.length > 0) told.text(`Altijd vertegenwoordigd: ${namesOf(scheme.sectors, body.coverage)}.`, `${at}.coverage`);
  told.text(`Voorzitter: ${chair(body)}.`, `${at}.chair`);
  told.text(`Secretaris: ${seatOrMembers(body, body.secretary)}${untilChosen(scheme, body)}.`, `${at}.secretary`);
  told.text(`Notulist: ${seatOrMembers(body, body.minuteTaker)}.`, `${at}.minuteTaker`);
  return meetings(scheme, body, told).section();
}

function seatText(scheme: Scheme, seat: Seat): string {
  const more = [
    holder(scheme, seat),
    ...(seat.filledBy.kind === 'office' || seat.role === 'lid' ? [] : [seat.role]),
    ...(seat.voting ? [] : ['zonder stem']),
    ...(seat.sector !== null && seat.filledBy.kind === 'office' ? [`telt voor ${named(scheme.sectors, seat.sector)}`] : []),
    ...(seat.providedBy === null ? [] : [`geleverd door ${named(scheme.partners, seat.providedBy)}`]),
    ...(seat.temporary ? ['voorlopig'] : []),
  ];
  const tasks = seat.tasks.length === 0 ? '' : ` Taken: ${seat.tasks.map((task) => task.replace(/\.$/, '')).join('; ')}.`;
  return `${seat.name}: ${more.join(', ')}.${tasks}`;
}

const seatName = ({ seats }: Body, id: string): string => named(seats, id);
const seatOrMembers = (body: Body, seat: string | null): string => (seat === null ? 'de leden kiezen iemand' : seatName(body, seat));

function untilChosen(scheme: Scheme, { secretaryUntilChosen: seat }: Body): string {
  const other = scheme.bodies.find(({ id }) => id === seat?.body);
  return seat && other ? `; tot dan ${seatName(other, seat.seat)} (${other.name})` : '';
}

function chair(body: Body): string {
  if (body.chair.by === 'members') return 'de leden kiezen iemand uit hun midden';
  return `${seatName(body, body.chair.seat)}${body.chair.deputy === null ? '' : `, bij afwezigheid ${seatName(body, body.chair.deputy)}`}`;
}

function meetings(scheme: Scheme, body: Body, told: Teller): Teller {
  const at = `bodies.${body.id}`;
  if (body.meetsBefore) {
    const { body: target, before, startTime, durationMinutes, place } = body.meetsBefore;
    told.text(`Vergadert ${describeAmount(before.amount, before.unit)} voor elke vergadering van ${named(scheme.bodies, target)}, om ${formatTime(startTime)}, ${durationMinutes} minuten, in ${place}.`, `${at}.meetsBefore`);
  } else if (body.meetings === null) {
    told.text('Hoe vaak en wanneer dit overleg vergadert, bepaalt het zelf. Leidraad stelt geen datums voor.', `${at}.meetings`);
  } else {
    const { perYear, weekdays: days, startTime, durationMinutes, minDaysApart, precedes, place, informalMinutes } = body.meetings;
    const rules = `${at}.meetings`;
    told.text(`Vergadert ${timesAYear(perYear)}.`, `${rules}.perYear`);
    told.text(`Bij voorkeur op ${weekdays(days)} om ${formatTime(startTime)}, ${durationMinutes} minuten, in ${place}.`, `${rules}.weekdays`, `${rules}.startTime`, `${rules}.durationMinutes`, `${rules}.place`);
    if (informalMinutes > 0) told.text(`Daarvan blijven ${informalMinutes} minuten vrij om elkaar te spreken.`, `${rules}.informalMinutes`);
    told.text(`Tussen twee vergaderingen liggen minstens ${minDaysApart} dagen.`, `${rules}.minDaysApart`);
    if (precedes) told.text(`De laatste vergadering voor ${named(scheme.bodies, precedes.body)} is minstens ${precedes.atLeastDays} dagen eerder, zodat voorstellen mee kunnen op die agenda.`, `${rules}.precedes`);
  }
  return told.list('Daarnaast, als mensen het willen:', body.optionalMeetings, ({ id, name, perYear, durationMinutes, digital }) => [
    `${name}: ${perYear === null ? 'zo vaak als nodig' : `${times(perYear)} per jaar`}, ${durationMinutes} minuten${digital ? ', digitaal' : ''}.`,
    `${at}.optionalMeetings.${id}`,
  ]);
}

const FIXED_BY = { chair: 'de voorzitter, op voorstel van de secretaris', secretary: 'de secretaris', agendacommissie: 'de agendacommissie' } as const;

function agenda(scheme: Scheme, body: Body): Section {
  const rules = body.agenda;
  const at = `bodies.${body.id}.agenda`;
  const asked = rules.preparedBy === null ? 'De leden dragen agendapunten aan en de secretaris maakt de agenda.' : `${named(scheme.bodies, rules.preparedBy)} draagt agendapunten aan en beslist per punt.`;
  const steps = (['call', 'itemsDue', 'approval', 'papers'] as const).map((slot) => ({ slot, rule: rules[slot] }));
  return new Teller(scheme, `${body.name}: de agenda`, 2)
    .text(asked, `${at}.preparedBy`)
    .text(`De agenda wordt vastgesteld door ${FIXED_BY[rules.fixedBy]}. Wie zwijgt, houdt de agenda niet tegen.`, `${at}.fixedBy`)
    .list('Wat wanneer klaar is:', steps, ({ slot, rule }) => [`${rule.label}: ${deadline(rule)}.`, `${at}.${slot}`])
    .text(rules.reminderDays.length === 0 ? 'Er gaan geen herinneringen uit.' : `Wie nog niet antwoordde, krijgt een herinnering: ${enumeration(rules.reminderDays.map((count) => describeAmount(count, 'calendar-days')))} voor een termijn.`, `${at}.reminderDays`)
    .list('Vaste punten:', rules.standingItems, ({ title, purpose, minutes: length, place }, index) => [`${title} (${purpose}, ${length} minuten, ${place === 'first' ? 'aan het begin' : 'aan het eind'}).`, `${at}.standingItems.${index}`])
    .section();
}

function minutes(scheme: Scheme, body: Body): Section {
  const rules = body.minutes;
  const at = `bodies.${body.id}.minutes`;
  const steps = (['decisionList', 'draft', 'review', 'akkoord', 'distribution'] as const).map((slot) => ({ slot, rule: rules[slot] }));
  return new Teller(scheme, `${body.name}: het verslag`, 2)
    .text(`Het verslag gaat naar de leden van: ${namesOf(scheme.bodies, rules.recipients)}.`, `${at}.recipients`)
    .list('Wat wanneer klaar is:', steps, ({ slot, rule }) => [`${capital(rule.label)}: ${deadline(rule)}.`, `${at}.${slot}`])
    .text(`Is er dan geen verslag met akkoord, dan gaat vanzelf uit wat er wel is. Secretaris en voorzitter zien dat ${describeAmount(rules.previewWorkingDays, 'working-days')} eerder.`, `${at}.previewWorkingDays`)
    .section();
}
