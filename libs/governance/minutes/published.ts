/** Adopted minutes without personal data: people by seat and organisation, in free text too. PURE. The original stays beside it, as it is. */
import type { Attendee, MinutesPdfFacts } from '#documents/minutes-pdf';
import { unnamed, type Bearer, type Replaced } from './unnamed.js';

export interface Published {
  facts: MinutesPdfFacts;
  /** Every place where something was replaced in what people wrote; `where` is Dutch: 'punt 3'. */
  replaced: (Replaced & { where: string })[];
  /** What a person should look at: names that may still be somebody's. */
  doubts: { where: string; word: string }[];
}

/** What the lists of people are made with: the seat in place of the name. */
export interface Naming {
  /** By a person's id. */
  known: ReadonlyMap<string, string>;
  /** Whoever came in somebody's place, and guests: written down by name only. */
  standIn: string | null;
  guest: string | null;
}

/** @param facts as the minutes' own (confidential passages left out), but with seats in the lists of people */
export function published(facts: MinutesPdfFacts, bearers: readonly Bearer[]): Published {
  const replaced: Published['replaced'] = [];
  const doubts: Published['doubts'] = [];
  const clean = (where: string, text: string): string => {
    const done = unnamed(text, bearers);
    replaced.push(...done.replaced.map((one) => ({ ...one, where })));
    doubts.push(...done.doubts.map((word) => ({ where, word })));
    return done.text;
  };
  const items = facts.items.map((item) => {
    const where = item.number === '' ? 'algemeen' : `punt ${item.number}`;
    return { ...item, title: clean(where, item.title), text: clean(where, item.text), decisions: item.decisions.map((decision) => ({ ...decision, sentence: clean(`besluit ${decision.number}`, decision.sentence) })) };
  });
  const actions = facts.actions.map((action) => ({ ...action, what: clean(`actiepunt ${action.number}`, action.what) }));
  const adoption = facts.adoption && { ...facts.adoption, text: facts.adoption.text === null ? null : clean('vaststelling', facts.adoption.text) };
  return { facts: { ...facts, items, actions, adoption, place: clean('plaats', facts.place), present: seats(facts.present), excused: seats(facts.excused), absent: seats(facts.absent), guests: seats(facts.guests), unnamed: true }, replaced, doubts };
}

/** The seat says the organisation already. */
const seats = (people: readonly Attendee[]): Attendee[] => people.map(({ name, standsInFor }) => ({ name, organisation: null, standsInFor }));

/** As plain text, for a page or a mail. */
export function publishedText({ facts }: Published): string {
  const list = (name: string, people: readonly Attendee[]): string[] => (people.length === 0 ? [] : [`${name}: ${people.map((one) => one.name + (one.standsInFor ? ` (vervangt ${one.standsInFor})` : '')).join('; ')}`]);
  const parts = facts.items.map(({ number, title, text, decisions }) => [number === '' ? title : `${number}. ${title}`, ...(text === '' ? [] : [text]), ...decisions.map((one) => `${one.lead} ${one.number}: ${one.sentence}`)].join('\n'));
  const actions = facts.actions.map(({ number, what, who, due }) => `${number}. ${what} (${who}${due === null ? '' : `, voor ${due}`})`);
  return [
    `${facts.lea}\nVerslag ${facts.body}, ${facts.date}\nVersie zonder persoonsgegevens van het vastgestelde verslag.`,
    [`Voorzitter: ${facts.chair}`, ...list('Aanwezig', facts.present), ...list('Afgemeld', facts.excused), ...list('Afwezig', facts.absent), ...list('Te gast', facts.guests)].join('\n'),
    ...parts,
    ...(actions.length === 0 ? [] : [`Actiepunten\n${actions.join('\n')}`]),
    ...(facts.confidentialLeftOut ? ['Vertrouwelijke passages zijn niet in deze versie opgenomen.'] : []),
  ].join('\n\n') + '\n';
}
