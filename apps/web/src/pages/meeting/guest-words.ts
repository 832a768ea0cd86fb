/** What a guest of an item has been told, or is told now. PURE. */
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';

type Guest = Pick<Schemas['Gast'], 'naam' | 'uitgenodigd'>;
type Meeting = Pick<Schemas['VergaderingVolledig'], 'status'>;

const hasLeft = ({ status }: Meeting): boolean => status === 'agenda-verzonden';

/** What comes of an invitation, told before it is sent. */
export const whatComesOfInviting = ({ vertrouwelijk }: Pick<Schemas['Agendapunt'], 'vertrouwelijk'>, meeting: Meeting): string[] => [
  t`Een gast ziet alleen dit punt, met de stukken die erbij horen.`,
  hasLeft(meeting) ? t`De agenda is al verzonden: de gast krijgt meteen een mail met dag, tijd, plaats en stukken.` : t`De gast krijgt een mail met dag, tijd, plaats en stukken als de agenda uitgaat.`,
  ...(vertrouwelijk ? [t`Dit punt is vertrouwelijk: in de mail staat niet waar het over gaat.`] : []),
];

export const whatGuestHas = ({ uitgenodigd }: Guest, meeting: Meeting): string => (uitgenodigd ? t`heeft de uitnodiging` : hasLeft(meeting) ? t`krijgt nu de uitnodiging` : t`krijgt de uitnodiging als de agenda uitgaat`);

/** What comes of taking the invitation back. */
export const whatGuestHears = ({ naam, uitgenodigd }: Guest): string => (uitgenodigd ? t`${naam} krijgt een mail dat komen niet meer nodig is.` : t`${naam} heeft nog geen uitnodiging gehad. Er gaat geen mail over uit.`);
