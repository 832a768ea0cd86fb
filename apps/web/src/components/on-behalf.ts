/** An answer that somebody gave elsewhere, recorded for them: whose, how it came and when. PURE. */
import type { Schemas } from '../api/client';
import type { Body, Session } from '../api/setting';
import type { Day } from '../format/dates';
import { t } from '../language/t';

export type Channel = Schemas['Namens']['kanaal'];
export interface Person {
  id: string;
  naam: string;
}

/** `who` '' : the reader's own answer. */
export interface OnBehalf {
  who: string;
  channel: Channel | null;
  day: Day | null;
}

export const CHANNELS: readonly { value: Channel; text: string }[] = [
  { value: 'telefoon', text: t`Door de telefoon` },
  { value: 'e-mail', text: t`Per mail` },
  { value: 'in-vergadering', text: t`In een vergadering` },
  { value: 'mondeling', text: t`Mondeling` },
];

/** One's own; `who`: for whom it must be, where it can only be for them. */
export const onBehalfOf = (today: Day, who = ''): OnBehalf => ({ who, channel: null, day: today });

export type OnBehalfProblems = Partial<Record<'who' | 'channel' | 'told', string>>;

/** @param required it can only be for somebody else */
export function onBehalfProblems({ who, channel, day }: OnBehalf, today: Day, required = false): OnBehalfProblems {
  if (who === '') return required ? { who: t`Kies namens wie u dit vastlegt.` } : {};
  return {
    ...(channel === null ? { channel: t`Kies hoe u dit hoorde.` } : {}),
    ...(day === null ? { told: t`Kies op welke dag u dit hoorde.` } : day > today ? { told: t`Kies vandaag of een eerdere dag.` } : {}),
  };
}

/** As the API takes it, in a body; only of what has no problems. */
export const namensIn = ({ who, channel, day }: OnBehalf): { namens?: Schemas['Namens'] } => (who === '' || channel === null || day === null ? {} : { namens: { persoonId: who, kanaal: channel, op: day } });

type Role = 'voorzitter' | 'secretaris' | 'notulist' | 'lid';

/** For whom the reader, as secretary of a body, records what they said: those who hold one of these offices there. Empty: for nobody. */
export function recordedFor({ session, bodies }: { session: Session | null; bodies: readonly Body[] }, bodyId: string, ...roles: readonly Role[]): Person[] {
  const body = bodies.find(({ id }) => id === bodyId);
  const own = session?.functies.find(({ overleg }) => overleg === bodyId)?.functies ?? [];
  if (!body || !own.includes('secretaris')) return [];
  const holds = ({ id }: Person): boolean => roles.includes('lid') || (roles.includes('voorzitter') && id === body.voorzitterId) || (roles.includes('secretaris') && id === body.secretarisId) || (roles.includes('notulist') && id === body.notulistId);
  return once(body.plekken.flatMap(({ persoon }) => (persoon && persoon.id !== session?.persoonId && holds(persoon) ? [persoon] : [])));
}

/** Each person once, by name. */
export const once = (people: readonly Person[]): Person[] => [...new Map(people.map((one) => [one.id, { id: one.id, naam: one.naam }])).values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
