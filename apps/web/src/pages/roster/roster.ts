/** The roster in words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';

type Rotation = Schemas['Rotatie'];
type Roster = Schemas['Rooster'];

/** How a change stands: as long as somebody is missing it says of how many. */
export function rotationWord({ soort, status, plekken, voorzitterTeKiezen }: Pick<Rotation, 'soort' | 'status' | 'plekken' | 'voorzitterTeKiezen'>): { text: string; tone: Tone } {
  if (status === 'afgerond') return { text: t`Afgerond`, tone: 'quiet' };
  if (status === 'ingetrokken') return { text: t`Ingetrokken`, tone: 'quiet' };
  // Of a departure: somebody else sits there by now, or it was announced anew.
  if (status === 'overgenomen') return { text: soort === 'vertrek' ? t`Niet meer nodig` : t`Gaat mee met de volgende wisseling`, tone: 'quiet' };
  const missing = plekken.filter(({ voorgedragen }) => voorgedragen === null).length;
  if (missing > 0) return { text: t`Nog ${counted(missing, t`opvolger`, t`opvolgers`)} gevraagd`, tone: status === 'loopt' ? 'bad' : 'busy' };
  if (plekken.some(({ komtOp }) => komtOp === null)) return { text: t`Wacht op benoeming`, tone: 'busy' };
  return voorzitterTeKiezen ? { text: t`Voorzitter nog te kiezen`, tone: 'busy' } : { text: t`Opvolgers benoemd`, tone: 'good' };
}

export const seatsInWords = ({ plekken }: Pick<Rotation, 'plekken'>): string => plekken.map(({ naam, voorgedragen }) => (voorgedragen ? `${naam}: ${voorgedragen}` : naam)).join(', ');

/** Who can come, with the seats for which just they can: mostly the same people for every seat. */
export function candidatesBySeats(seats: Schemas['VerwachteWisseling']['kunnenKomen']): { seats: string[]; candidates: string[] }[] {
  const groups = new Map<string, { seats: string[]; candidates: string[] }>();
  for (const { plek, kandidaten } of seats) {
    if (kandidaten.length === 0) continue;
    const key = kandidaten.map(({ kandidaat }) => kandidaat).sort().join(' ');
    const group = groups.get(key) ?? { seats: [], candidates: kandidaten.map(({ naam }) => naam) };
    groups.set(key, { ...group, seats: [...group.seats, plek.naam] });
  }
  return [...groups.values()];
}

export interface LineUpCell {
  /** A person's name, or where the planner sees a successor come from. */
  text: string;
  /** Not a fact yet. */
  expected: boolean;
  /** Sat here in the line-up before, too. */
  stays: boolean;
  chair: boolean;
  sector: string | null;
}

/** Each seat with what it holds in every line-up; null: vacant, or no seat of that line-up. */
export function lineUpTable({ opstellingen }: Pick<Roster, 'opstellingen'>): { seat: { id: string; naam: string }; cells: (LineUpCell | null)[] }[] {
  const seats = new Map(opstellingen.flatMap(({ leden }) => leden.map(({ plek }) => [plek.id, plek] as const)));
  return [...seats.values()].map((seat) => ({ seat, cells: opstellingen.map((lineUp, index) => cellOf(lineUp, opstellingen[index - 1], seat.id)) }));
}

type LineUp = Roster['opstellingen'][number];

function cellOf({ zeker, leden }: LineUp, before: LineUp | undefined, seatId: string): LineUpCell | null {
  const member = leden.find(({ plek }) => plek.id === seatId);
  const text = member && (member.persoon?.naam ?? member.verwachtVan);
  if (!member || !text) return null;
  const previous = before?.leden.find(({ plek }) => plek.id === seatId);
  const stays = previous !== undefined && (previous.persoon?.naam ?? previous.verwachtVan) === text && previous.sinds === member.sinds;
  return { text, expected: !zeker && member.persoon === null, stays, chair: member.voorzitter, sector: member.sector?.naam ?? null };
}

/** Since when a seat is without anybody, or on which day it comes to be. */
export function vacancyWord({ soort, sinds }: Pick<Schemas['Vacature'], 'soort' | 'sinds'>): string {
  if (sinds === null) return t`Leeg, nooit bezet`;
  if (soort === 'leeg') return t`Leeg sinds ${fullDay(sinds)}`;
  return soort === 'komt-vrij' ? t`Komt vrij op ${fullDay(sinds)}` : t`Termijn om sinds ${fullDay(sinds)}`;
}
