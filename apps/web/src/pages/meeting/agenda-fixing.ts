/** What comes of fixing an agenda, for whom it lies before. PURE. */
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'status' | 'agendaVerzonden' | 'vaststelling'>;

/** States in which there is something to fix: it lies before whoever fixes it, or left without. */
const LIES_BEFORE: readonly Meeting['status'][] = ['agenda-voorgesteld', 'agenda-verzonden'];

/** Who has it made and fixes it too, fixes it by laying it down: in the order that was just made. */
export const isToBeFixed = ({ status }: Pick<Meeting, 'status'>): boolean => LIES_BEFORE.includes(status);

/**
 * @param sends when the agenda leaves; null: no day of its own, or one that is over
 * @returns what is said beside the button; `question`: what is asked first, where a mail to everybody follows at once
 */
export function whatFixingDoes({ status, agendaVerzonden }: Pick<Meeting, 'status' | 'agendaVerzonden'>, sends: string | null): { text: string; question: string | null } {
  if (status === 'agenda-verzonden') return { text: t`De agenda ging uit met de opmerking dat hij niet is vastgesteld. Die opmerking vervalt dan. Er gaat geen mail over uit.`, question: null };
  if (agendaVerzonden) return { text: t`De leden hebben een eerdere versie van deze agenda.`, question: t`Alle leden krijgen de nieuwe agenda dan meteen, met de stukken die er zijn.` };
  return { text: sends === null ? t`De secretaris verzendt de agenda daarna met de stukken.` : t`De agenda gaat daarna met de stukken uit: uiterlijk ${sends}.`, question: null };
}

/** @param due by when it is to be fixed; null: no day of its own, or one that is over */
export function whatProposingDoes({ agendaVerzonden, vaststelling }: Pick<Meeting, 'agendaVerzonden' | 'vaststelling'>, due: string | null): { text: string; done: string; button: string; question: string | null } {
  if (vaststelling === 'secretaris') return { text: t`De agenda is dan vastgesteld, in deze volgorde.`, done: t`De agenda is vastgesteld.`, button: t`Stel de agenda vast`, question: agendaVerzonden ? t`Alle leden krijgen de nieuwe agenda dan meteen, met de stukken die er zijn.` : null };
  return { text: due === null ? t`Wie de agenda vaststelt, krijgt hem dan te zien.` : t`Wie de agenda vaststelt, krijgt hem dan te zien: uiterlijk ${due} moet hij vaststaan.`, done: t`De agenda is voorgelegd.`, button: t`Leg de agenda voor`, question: null };
}
