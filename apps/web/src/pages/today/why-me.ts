/** Why something stands on this reader's page: by which office it is theirs, or whose it is instead. PURE. */
import type { Schemas } from '../../api/client';
import type { Session } from '../../api/setting';
import { officeWord } from '../../format/words';
import { t } from '../../language/t';

type Office = Session['functies'][number]['functies'][number];

/** By whom a deadline is met, and what they do for it; the first one named is whose it is first of all. */
const TURNS: Readonly<Record<string, Partial<Record<Office, string>>>> = {
  call: { secretaris: t`u ziet erop toe dat de oproep uitgaat` },
  itemsDue: { lid: t`u kunt tot dan agendapunten indienen`, secretaris: t`u stelt daarna de agenda op` },
  approval: { secretaris: t`u legt de agenda voor`, voorzitter: t`u stelt de agenda vast` },
  papers: { secretaris: t`u zorgt dat agenda en stukken uitgaan` },
  decisionList: { secretaris: t`u legt besluiten en actiepunten vast` },
  draft: { notulist: t`u schrijft het verslag` },
  review: { notulist: t`u verwerkt de opmerkingen` },
  akkoord: { voorzitter: t`u geeft akkoord op het verslag` },
  distribution: { secretaris: t`u ziet erop toe dat het verslag uitgaat` },
};

/** @param forNobody what the reader does as chair because nobody holds the office. @returns a line for under a deadline; null for a visitor, and for what nobody has to do */
export function whyThisDeadline(session: Session | null, bodyId: string, body: string, deadlineId: string, forNobody: readonly Office[] = []): string | null {
  const turns = Object.entries(TURNS[deadlineId] ?? {}) as [Office, string][];
  if (!session || turns.length === 0) return null;
  const own = officesIn(session, bodyId);
  const [office, does] = turns.find(([one]) => own.includes(one) || forNobody.includes(one)) ?? [];
  if (office && forNobody.includes(office)) return `${forWantOf(body)}: ${does}.`;
  if (office) return t`Waarom ik? U bent ${officeWord(office)} van ${body}: ${does}.`;
  const whose = turns[0]![0];
  if (own.includes('secretaris')) return t`Waarom ik? U bent secretaris van ${body} en bewaakt de termijnen. Dit is aan de ${officeWord(whose)}.`;
  return t`Dit is niet aan u, maar aan de ${officeWord(whose)} van ${body}.`;
}

const forWantOf = (body: string): string => t`Waarom ik? ${body} heeft nu geen secretaris, dus vragen we het u als voorzitter`;

/** @param bodyId null: a task of no body in particular, which every secretary sees */
export function whyThisTask(bodyId: string | null, body: string, forNobody: readonly Office[] = []): string {
  if (bodyId === null) return t`Waarom ik? U bent secretaris, en dit gaat over alle overleggen.`;
  return forNobody.length > 0 ? `${forWantOf(body)}.` : t`Waarom ik? U bent secretaris van ${body}.`;
}

/** What is the reader's own by no office. */
export const whyThisOwn = (kind: 'achterban' | 'actiepunt', body: string): string =>
  kind === 'actiepunt' ? t`Waarom ik? Dit actiepunt staat op uw naam.` : t`Waarom ik? U kreeg deze tekst van ${body} om door te geven aan wie u vertegenwoordigt.`;

/** By which office a meeting asks something of the reader. */
const ASKED_AS: Readonly<Record<Schemas['GevraagdeTaak']['soort'], Office | null>> = { oproep: 'lid', stukken: null, agenda: 'secretaris', vaststellen: 'voorzitter', 'laat-punt': 'voorzitter', besluitenlijst: 'secretaris', verslag: 'notulist', opmerkingen: null, akkoord: 'voorzitter', verwerken: 'notulist' };

/** @param inCommittee it is the agendacommissie that asks its own members @param forNobody as in `whyThisDeadline` */
export function whyAsked(kind: Schemas['GevraagdeTaak']['soort'], body: string, inCommittee: boolean, forNobody: readonly Office[] = []): string {
  if (inCommittee) return t`Waarom ik? U zit in de agendacommissie, die de agenda van ${body} voorbereidt.`;
  if (kind === 'stukken') return t`Waarom ik? U kondigde ze aan bij uw agendapunt.`;
  if (kind === 'opmerkingen') return t`Waarom ik? U was bij deze vergadering.`;
  const office = ASKED_AS[kind]!;
  return forNobody.includes(office) ? `${forWantOf(body)}.` : t`Waarom ik? U bent ${officeWord(office)} van ${body}.`;
}

/** In the quality cycle of an ambition. */
const IN_CYCLE: Readonly<Record<Schemas['WachtendeRonde']['als'], string>> = {
  eigenaar: t`Waarom ik? U bent eigenaar van deze ambitie.`,
  meter: t`Waarom ik? U levert hier een cijfer voor aan.`,
  procesmanager: t`Waarom ik? U houdt de kwaliteitscyclus gaande.`,
  programmamanager: t`Waarom ik? U houdt de kwaliteitscyclus gaande.`,
  secretaris: t`Waarom ik? U bent secretaris van het overleg dat deze ambitie volgt.`,
  voorzitter: t`Waarom ik? U zit het overleg voor dat deze ambitie volgt.`,
};
export const whyThisTurn = (as: Schemas['WachtendeRonde']['als']): string => IN_CYCLE[as];

/** What waits goes on by itself as soon as it can; only a secretary can hurry it. */
export function whyThisWaits(session: Session | null, bodyId: string | null, body: string, forNobody: readonly Office[] = []): string | null {
  if (!session) return null;
  if (forNobody.length > 0) return t`${forWantOf(body)}: u kunt regelen wat er nog ontbreekt. Daarna gaat het vanzelf verder.`;
  if (bodyId !== null && officesIn(session, bodyId).includes('secretaris')) return t`Waarom ik? U bent secretaris van ${body} en kunt regelen wat er nog ontbreekt. Daarna gaat het vanzelf verder.`;
  return t`U hoeft niets te doen: het gaat vanzelf verder zodra het kan.`;
}

const officesIn = ({ functies }: Session, bodyId: string): readonly Office[] => functies.find(({ overleg }) => overleg === bodyId)?.functies ?? [];
