/** Handovers in the reader's words, and who may do what with a point. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { counted } from '../../format/text';
import { t } from '../../language/t';

type Handover = Schemas['Overdracht'];
export type Point = Handover['punten'][number];

const STATES: Record<Handover['status'], { text: string; tone: Tone }> = {
  voorbereiden: { text: t`Wordt voorbereid`, tone: 'quiet' },
  toelichten: { text: t`Wordt toegelicht`, tone: 'busy' },
  verzamelen: { text: t`Wordt verzameld`, tone: 'busy' },
  'plek-vacant': { text: t`Wacht op een opvolger`, tone: 'bad' },
  overnemen: { text: t`Wordt overgenomen`, tone: 'busy' },
  afgerond: { text: t`Alles is overgenomen`, tone: 'good' },
  'gaat-niet-door': { text: t`Gaat niet door`, tone: 'quiet' },
};

/** How far it is; while duties are open, how many nobody has yet. */
export function stateWord(status: Handover['status'], open: number): { text: string; tone: Tone } {
  const word = STATES[status];
  return open > 0 && (status === 'overnemen' || status === 'plek-vacant') ? { ...word, text: t`${word.text}: ${counted(open, t`punt`, t`punten`)} open` } : word;
}

const POINTS: Record<Point['status'], string> = { open: t`Nog van niemand`, aanvaard: t`Overgenomen`, geweigerd: t`Niet overgenomen`, toegewezen: t`Toegewezen`, vervallen: t`Vervallen`, gedaan: t`Intussen gedaan` };

/** 'Overgenomen door Anna de Vries' */
export const pointWord = ({ status, bij, reden }: Pick<Point, 'status' | 'bij' | 'reden'>): string => `${POINTS[status]}${bij ? ` ${status === 'toegewezen' ? t`aan` : t`door`} ${bij.naam}` : ''}${reden ? `: ${reden}` : ''}`;

/** Duties that are still nobody's, and what is only good to know: in the order of the dossier. */
export const parts = (points: readonly Point[]): { duties: Point[]; toKnow: Point[] } => ({ duties: points.filter(({ plicht }) => plicht), toKnow: points.filter(({ plicht }) => !plicht) });

export const isOpen = ({ plicht, status }: Pick<Point, 'plicht' | 'status'>): boolean => plicht && (status === 'open' || status === 'geweigerd');

/** Of whom the reader, who keeps the body going, records what they take up; null: the successor answers here, or nothing is asked. */
export const successorToRecord = ({ status, naar, mogelijk }: Pick<Handover, 'status' | 'naar' | 'mogelijk'>): Handover['naar'] => (status === 'overnemen' && mogelijk.includes('besluit') && !mogelijk.includes('aanvaarding') ? naar : null);
