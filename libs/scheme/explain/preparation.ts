/** What comes before and after a meeting in words: who prepares, what is due when, who gets the minutes. PURE. */
import { describeAmount } from '#calendar/explain';
import type { DeadlineRule } from '#calendar/model';
import type { Body, Scheme } from '../model.js';
import { Teller, type Said, type Section } from './text.js';
import { capital, deadline, enumeration, named, namesOf } from './words.js';

export const FIXED_BY = { chair: 'de voorzitter, op voorstel van de secretaris', secretary: 'de secretaris', agendacommissie: 'de agendacommissie' } as const;
const WHEN = 'Wat wanneer klaar is';
const STANDING = 'Vaste punten';
const LAST_RESORT = 'Is er op de laatste datum geen verslag met akkoord, dan verstuurt Leidraad vanzelf wat er wel is.';
const sameAs = (what: string) => (first: string) => `${what}: als bij ${first}.`;

/** @param said what earlier bodies have in common with this one is not told again */
export function agenda(scheme: Scheme, body: Body, said: Said): Section {
  const rules = body.agenda;
  const at = `bodies.${body.id}.agenda`;
  const told = new Teller(scheme, `${body.name}: de agenda`, 2);
  if (rules.preparedBy === null) told.text('De leden dragen agendapunten aan en de secretaris maakt de agenda.');
  else told.text(`De voorbereiding is aan ${named(scheme.bodies, rules.preparedBy)}.`, `${at}.preparedBy`).text('De leden daarvan brengen agendapunten in en beslissen per punt.');
  return told
    .text(`De agenda wordt vastgesteld door ${FIXED_BY[rules.fixedBy]}.`, `${at}.fixedBy`)
    .text('Wie zwijgt, houdt de agenda niet tegen.')
    .once(said, body.name, sameAs(WHEN), (part) => steps(part, rules, ['call', 'itemsDue', 'approval', 'papers'], at).text(reminders(rules.reminderDays), `${at}.reminderDays`))
    .once(said, body.name, sameAs(STANDING), (part) =>
      part.list(`${STANDING}:`, rules.standingItems, ({ title, purpose, minutes: length, place }, index) => [
        `${title} (${purpose}, ${length} minuten, ${place === 'first' ? 'aan het begin' : 'aan het eind'}).`,
        `${at}.standingItems.${index}`,
      ]),
    )
    .section();
}

export function minutes(scheme: Scheme, body: Body, said: Said): Section {
  const rules = body.minutes;
  const at = `bodies.${body.id}.minutes`;
  const preview = `Secretaris en voorzitter krijgen dat ${describeAmount(rules.previewWorkingDays, 'working-days')} eerder te zien.`;
  return new Teller(scheme, `${body.name}: het verslag`, 2)
    .text(`Het verslag gaat naar de leden van: ${namesOf(scheme.bodies, rules.recipients)}.`, `${at}.recipients`)
    .once(said, body.name, sameAs(WHEN), (part) => steps(part, rules, ['decisionList', 'draft', 'review', 'akkoord', 'distribution'], at).text(LAST_RESORT).text(preview, `${at}.previewWorkingDays`))
    .section();
}

const steps = <Slot extends string>(told: Teller, rules: Readonly<Record<Slot, DeadlineRule>>, slots: readonly Slot[], at: string): Teller =>
  told.list(`${WHEN}:`, slots, (slot) => [`${capital(rules[slot].label)}: ${deadline(rules[slot])}.`, `${at}.${slot}`]);

const reminders = (days: readonly number[]): string =>
  days.length === 0 ? 'Er gaan geen herinneringen uit.' : `Wie nog niet antwoordde, krijgt een herinnering: ${enumeration(days.map((count) => describeAmount(count, 'calendar-days')))} voor een termijn.`;
