import type { Schemas } from '../../api/client';
import { lead, whereItWent } from './handing-in';

type Status = Schemas['VergaderingVolledig']['status'];
const DUE = { id: 'itemsDue', moment: '2026-09-18T10:00:00.000Z' } as Schemas['Termijn'];
const meeting = (status: Status, more: Partial<Parameters<typeof lead>[0]> = {}) => ({ status, geantwoord: false, mogelijk: ['agendapunten'], termijnen: [DUE], ...more });
const collecting = (more: Partial<Parameters<typeof lead>[0]> = {}) => meeting('agendapunten-verzamelen', { mogelijk: ['agendapunten', 'oproep/antwoord'], ...more });
const UNTIL = 'Inbrengen kan tot vrijdag 18 september om 12.00 uur.';

test.each([
  ['before the call it is asked what the achterban wants', meeting('gepland'), false, `Wat wil uw achterban besproken hebben? ${UNTIL}`],
  ['the call can be answered with nothing', collecting(), false, `Wat wil uw achterban besproken hebben? ‘Geen agendapunten’ is ook een antwoord. ${UNTIL}`],
  ['who answered it may go on', collecting({ geantwoord: true }), false, `U hebt geantwoord. Nog een punt inbrengen mag altijd. ${UNTIL}`],
  ['who handed in before the call was not asked yet', meeting('gepland', { geantwoord: true }), false, `Wat wil uw achterban besproken hebben? ${UNTIL}`],
  ['who keeps the agenda hands in for members, too', collecting(), true, `Breng een punt van uzelf in, of namens een lid dat het u vertelde. ${UNTIL}`],
  ['after the last day the chair decides', meeting('agenda-verzonden'), false, 'Een punt dat u nu inbrengt, is te laat: de voorzitter beslist of het nog op deze agenda komt. Inbrengen kon tot vrijdag 18 september om 12.00 uur.'],
  ['a meeting without that day names none', meeting('gepland', { termijnen: [] }), false, 'Wat wil uw achterban besproken hebben?'],
])('%s', (_, of, keeps, words) => expect(lead(of, keeps, '2026-09-01')).toBe(words));

test.each([
  [{ laat: false, naarAgendacommissie: false }, 'Het staat op de agenda.'],
  [{ laat: true, naarAgendacommissie: false }, 'Het is na de sluitingsdatum: de voorzitter beslist of het nog op deze agenda komt.'],
  [{ laat: false, naarAgendacommissie: true }, 'De agendacommissie beslist erover.'],
])('%j', (went, words) => expect(whereItWent(went)).toBe(words));
