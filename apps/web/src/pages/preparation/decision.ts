/** What the committee decides on one item: what a decision needs, and what it says afterwards. PURE. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { mixed } from '../../components/Dutch';
import { t } from '../../language/t';
import { minutesIn } from './offer';

type Item = Schemas['VoorbereidPunt'];
type Decided = NonNullable<Item['besluit']>;
export type Kind = Decided['soort'];

/** As filled in; each kind uses what it needs of it. */
export interface Choice {
  kind: Kind;
  minutes: string;
  into: string;
  meeting: string;
  body: string;
  reason: string;
}

export type ChoiceProblems = Partial<Record<keyof Choice, string>>;

export const decideOn = ({ minuten }: Pick<Item, 'minuten'>): Choice => ({ kind: 'aanvaard', minutes: `${minuten}`, into: '', meeting: '', body: '', reason: '' });

export function problemsWith({ kind, minutes, into, meeting, body, reason }: Choice): ChoiceProblems {
  switch (kind) {
    case 'aanvaard':
      return minutesIn(minutes) === null ? { minutes: t`Schrijf een heel aantal minuten, van 1 tot 600.` } : {};
    case 'samengevoegd':
      return into === '' ? { into: t`Kies het punt waarin dit opgaat.` } : {};
    case 'uitgesteld':
      return meeting === '' ? { meeting: t`Kies de vergadering waar het heen gaat.` } : {};
    case 'verwezen':
      return body === '' ? { body: t`Kies het overleg waar het heen gaat.` } : {};
    case 'afgewezen':
      return reason.trim() === '' ? { reason: t`Schrijf waarom het niet op de agenda komt: wie het inbracht krijgt dit te lezen.` } : {};
  }
}

/** As the API takes it; of a choice without problems. */
export function decisionBody({ kind, minutes, into, meeting, body, reason }: Choice) {
  const why = reason.trim() === '' ? {} : { reden: reason.trim() };
  switch (kind) {
    case 'aanvaard':
      return { besluit: kind, minuten: minutesIn(minutes) ?? 1 } as const;
    case 'samengevoegd':
      return { besluit: kind, met: into } as const;
    case 'uitgesteld':
      return { besluit: kind, naar: meeting, ...why } as const;
    case 'verwezen':
      return { besluit: kind, naar: body, ...why } as const;
    case 'afgewezen':
      return { besluit: kind, reden: reason.trim() } as const;
  }
}

/** The items into which this one can go: those on this agenda, or that may still come onto it, and in which whoever looks has a say. */
export const mayTakeIn = (item: Pick<Item, 'id'>, { punten }: Pick<Schemas['Voorbereiding'], 'punten'>): Item[] => punten.filter((other) => other.id !== item.id && !other.geweerd && (other.besluit === null || other.besluit.soort === 'aanvaard'));

/** Where the item went, as a sentence; '' where the decision says it all. */
export function whereItWent({ met, naarOverleg }: Pick<Decided, 'met' | 'naarOverleg'>, { punten }: Pick<Schemas['Voorbereiding'], 'punten'>, nameOfBody: (id: string) => string): ReactNode {
  const into = punten.find(({ id }) => id === met);
  if (into) return mixed`Het staat nu bij ‘${into.titel}’.`;
  return naarOverleg === null ? '' : t`Het gaat naar ${nameOfBody(naarOverleg)}.`;
}
