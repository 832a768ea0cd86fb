/** What is written down of a meeting, part by part: who was there, what became of each item, decisions, actions. PURE. */
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';

export type Meeting = Schemas['VergaderingVolledig'];
export type Presence = Meeting['aanwezigheid'][number]['aanwezigheid'];
export type Outcome = NonNullable<Schemas['Agendapunt']['uitkomst']>;

export interface PresenceValue {
  aanwezigheid: Presence;
  vervangenDoor: string;
}

export interface OutcomeValue {
  uitkomst: Outcome;
  /** With a reservation: the last day on which the achterban can answer. */
  tot: string | null;
  /** Whose achterban that is; '': of nobody in particular. */
  van: string;
  keuze: string | null;
  welkeWijzigingen: string;
  wijzigingenVertrouwelijk: boolean;
}

export interface DecisionValue {
  tekst: string;
  vertrouwelijk: boolean;
}

export interface ActionValue extends DecisionValue {
  eigenaarId: string | null;
  uiterlijk: string | null;
}

/** Each part with its value; null: nothing was written, or it was struck out. */
export interface Values {
  aanwezigheid: PresenceValue;
  uitkomst: OutcomeValue;
  besluit: DecisionValue;
  actie: ActionValue;
  /** Of the minutes: what was said about an item, or in general. */
  sectie: DecisionValue;
}
export type Kind = keyof Values;

/** A part as the server has it. `id`: of the person, the item, the decision or the action. */
export interface Kept<K extends Kind = Kind> {
  kind: K;
  id: string;
  itemId: string | null;
  value: Values[K];
}

export function keptIn(meeting: Meeting, dayOf: (instant: string) => string): Kept[] {
  return [
    ...meeting.aanwezigheid.map(({ persoonId, aanwezigheid, vervangenDoor }): Kept<'aanwezigheid'> => ({ kind: 'aanwezigheid', id: persoonId, itemId: null, value: { aanwezigheid, vervangenDoor: vervangenDoor ?? '' } })),
    ...meeting.agenda.flatMap((item): Kept<'uitkomst'>[] =>
      item.uitkomst === null
        ? []
        : [{ kind: 'uitkomst', id: item.id, itemId: item.id, value: { uitkomst: item.uitkomst, tot: item.voorbehoudTot === null ? null : dayOf(item.voorbehoudTot), van: item.voorbehoudVan?.id ?? '', keuze: item.keuze, welkeWijzigingen: item.wijzigingen ?? '', wijzigingenVertrouwelijk: item.wijzigingenVertrouwelijk } }],
    ),
    ...meeting.besluiten.map(({ id, agendapuntId, tekst, vertrouwelijk }): Kept<'besluit'> => ({ kind: 'besluit', id, itemId: agendapuntId, value: { tekst, vertrouwelijk: vertrouwelijk && !hides(meeting, agendapuntId) } })),
    ...meeting.acties.map(({ id, agendapuntId, tekst, vertrouwelijk, eigenaarId, uiterlijk }): Kept<'actie'> => ({ kind: 'actie', id, itemId: agendapuntId, value: { tekst, vertrouwelijk: vertrouwelijk && !hides(meeting, agendapuntId), eigenaarId, uiterlijk } })),
  ];
}

/** Of a confidential item everything is confidential, whatever was ticked. */
export const hides = ({ agenda }: Meeting, itemId: string | null): boolean => agenda.some(({ id, vertrouwelijk }) => id === itemId && vertrouwelijk);

/** The same to the server, which takes white space from the ends of lines and leaves one blank line between paragraphs. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/[^\S\n]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, tidy(part)]));
}

/** What is written in words, so that two texts can stand under each other. */
export const isText = (kind: Kind): boolean => kind === 'besluit' || kind === 'actie' || kind === 'sectie';

/** What is still to be filled in before this can be kept; null: nothing. @param today of the server */
export function missingIn<K extends Kind>(kind: K, value: Values[K], choices: readonly string[], today: string): string | null {
  if (kind === 'besluit' || kind === 'actie') return (value as DecisionValue).tekst.trim() === '' ? t`Schrijf hier wat is afgesproken. Een lege regel wordt niet bewaard.` : null;
  if (kind === 'aanwezigheid' || kind === 'sectie') return null;
  const { uitkomst, tot, keuze } = value as OutcomeValue;
  const decided = uitkomst === 'besloten' || uitkomst === 'onder-voorbehoud';
  if (choices.length > 0 && decided && keuze === null) return t`Kies wat de vergadering besloot.`;
  if (uitkomst === 'onder-voorbehoud' && (tot === null || tot <= today)) return t`Kies tot wanneer de achterban kan antwoorden: een dag na vandaag.`;
  return null;
}

/** Both texts, the other's first: for who wants to lose nothing. */
export function joined<K extends Kind>(kind: K, theirs: Values[K], mine: Values[K]): Values[K] {
  if (!isText(kind)) return mine;
  const [a, b] = [theirs as DecisionValue, mine as DecisionValue];
  return { ...mine, tekst: `${a.tekst.trim()}\n${b.tekst.trim()}` };
}
