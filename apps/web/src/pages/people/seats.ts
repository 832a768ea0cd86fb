/** Seats on a day, as the page shows them. PURE. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { mixed } from '../../components/Dutch';
import { type Day, fullDay } from '../../format/dates';
import { inSentence, listed } from '../../format/text';
import { t } from '../../language/t';

export type Seat = Schemas['PlekOpDag'];

export interface BodySeats {
  body: Seat['overleg'];
  seats: Seat[];
  /** Seats without anybody. */
  empty: number;
}

/** In the order of the scheme. */
export function byBody(seats: readonly Seat[]): BodySeats[] {
  const found = new Map<string, BodySeats>();
  for (const seat of seats) {
    const group = found.get(seat.overleg.id) ?? { body: seat.overleg, seats: [], empty: 0 };
    group.seats.push(seat);
    if (seat.deelname === null && seat.verwachting === null) group.empty += 1;
    found.set(seat.overleg.id, group);
  }
  return [...found.values()];
}

/** Has what is sought, whatever its capitals and accents, in a name, the seat or whom it is of; '': everybody has. */
export function isFound({ plek, overleg, sector, organisatie, deelname, plaatsvervanger }: Seat, sought: string): boolean {
  const said = [plek.naam, overleg.naam, sector?.naam, organisatie?.naam, deelname?.naam, plaatsvervanger?.naam].map((text) => plain(text ?? ''));
  return said.some((text) => text.includes(plain(sought.trim())));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** 'po, Stichting Onderwijsgroep', 'voor ambitie Samen bouwen', 'zonder stem'; none when there is nothing to say. */
export const about = ({ plek, sector, organisatie, ambitie, stemt }: Seat): ReactNode[] =>
  [(organisatie ?? sector)?.naam !== plek.naam && (organisatie ?? sector)?.naam, ambitie && mixed`voor ambitie ${ambitie.naam}`, !stemt && t`zonder stem`].filter(Boolean);

/** Since and until when, as a sentence: 'Sinds 1 september 2023, tot 1 september 2027'. */
export const span = ({ sinds, tot }: { sinds: Day; tot: Day | null }): string => t`Sinds ${fullDay(sinds)}${tot === null ? '' : t`, tot ${fullDay(tot)}`}`;

/** 'Bestuurlijk platform: PO 3' */
export const nameOfPlace = ({ overleg, plek }: Pick<Seat, 'overleg' | 'plek'>): string => `${overleg.naam}: ${plek.naam}`;

/** Decided on by hand, and for itself alone. */
const isOwn = ({ wisselt, bijFunctie }: Seat): boolean => wisselt === 'met-de-hand' && !bijFunctie;

/** The empty seats to which who sits here can go, in these overleggen; none also where nobody goes from here by hand. */
export const placesFor = (seat: Seat, all: readonly Seat[], bodies: readonly string[]): Seat[] => (seat.deelname !== null && isOwn(seat) ? all.filter((one) => isOwn(one) && one.deelname === null && one.verwachting === null && bodies.includes(one.overleg.id)) : []);

/** Why nobody can be seated here by hand; null: one can. */
export function whyNot({ wisselt, deelname }: Seat): string | null {
  if (wisselt === 'met-de-voorzitter') return t`Hier zit vanzelf wie elders voorzitter is.`;
  if (wisselt === 'volgens-rooster' && deelname !== null) return t`Deze plek wisselt volgens het rooster van aftreden.`;
  return null;
}

export const expected = ({ verwachting }: Seat): readonly ReactNode[] | null => {
  if (verwachting === null) return null;
  const { vanaf, vertrekt, voorgedragen, moetKomenUit } = verwachting;
  const comes = voorgedragen ? t`${voorgedragen.naam} is voorgedragen` : moetKomenUit.length > 0 ? mixed`er moet iemand komen uit ${listed(moetKomenUit.map(({ naam }) => inSentence(naam)))}` : t`er komt een opvolger`;
  return [t`Vanaf ${fullDay(vanaf)}: ${vertrekt ? t`${vertrekt.naam} gaat, ` : ''}`, comes, '.'];
};
