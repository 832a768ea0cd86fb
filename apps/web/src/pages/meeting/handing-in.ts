/** What is said where an item is handed in: until when, and where it went. PURE. */
import type { Schemas } from '../../api/client';
import { type Day, longMoment } from '../../format/dates';
import { t } from '../../language/t';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'status' | 'geantwoord' | 'mogelijk' | 'termijnen'>;
export type Went = { laat: boolean; naarAgendacommissie: boolean };

/** @param keeps the reader keeps the agenda, and hands in for members as well */
export function lead({ status, geantwoord, mogelijk, termijnen }: Meeting, keeps: boolean, today: Day): string {
  const due = termijnen.find(({ id }) => id === 'itemsDue');
  const until = due && longMoment(due.moment, today);
  if (isLate(status)) return t`Een punt dat u nu inbrengt, is te laat: de voorzitter beslist of het nog op deze agenda komt.` + (until ? t` Inbrengen kon tot ${until}.` : '');
  return (keeps ? t`Breng een punt van uzelf in, of namens een lid dat het u vertelde.` : question({ geantwoord, asked: mogelijk.includes('oproep/antwoord') })) + (until ? t` Inbrengen kan tot ${until}.` : '');
}

/** As the server judges it: what comes in after the last day waits for the chair. */
const isLate = (status: Meeting['status']): boolean => status !== 'gepland' && status !== 'agendapunten-verzamelen';

/** @param asked the call is out, to the reader too: only then what they handed in is an answer, and so is "geen agendapunten" */
export function question({ geantwoord, asked }: { geantwoord: boolean; asked: boolean }): string {
  if (!asked) return t`Wat wil uw achterban besproken hebben?`;
  return geantwoord ? t`U hebt geantwoord. Nog een punt inbrengen mag altijd.` : t`Wat wil uw achterban besproken hebben? ‘Geen agendapunten’ is ook een antwoord.`;
}

export function whereItWent({ laat, naarAgendacommissie }: Went): string {
  if (naarAgendacommissie) return t`De agendacommissie beslist erover.`;
  return laat ? t`Het is na de sluitingsdatum: de voorzitter beslist of het nog op deze agenda komt.` : t`Het staat op de agenda.`;
}
