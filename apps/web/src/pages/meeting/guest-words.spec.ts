import type { Schemas } from '../../api/client';
import { whatComesOfInviting, whatGuestHas, whatGuestHears } from './guest-words';

type Status = Schemas['VergaderingVolledig']['status'];

const ONLY = 'Een gast ziet alleen dit punt, met de stukken die erbij horen.';
const LATER = 'De gast krijgt een mail met dag, tijd, plaats en stukken als de agenda uitgaat.';
const AT_ONCE = 'De agenda is al verzonden: de gast krijgt meteen een mail met dag, tijd, plaats en stukken.';

test.each<[string, boolean, Status, string[]]>([
  ['who is invited early hears it with the agenda', false, 'agendapunten-verzamelen', [ONLY, LATER]],
  ['so does who is invited to an agenda that was opened again', false, 'agenda-in-voorbereiding', [ONLY, LATER]],
  ['who is invited once it has left hears it at once', false, 'agenda-verzonden', [ONLY, AT_ONCE]],
  ['mail does not tell what is confidential', true, 'agenda-vastgesteld', [ONLY, LATER, 'Dit punt is vertrouwelijk: in de mail staat niet waar het over gaat.']],
])('%s', (_, vertrouwelijk, status, expected) => expect(whatComesOfInviting({ vertrouwelijk }, { status })).toEqual(expected));

test.each<[string, boolean, Status, string, string]>([
  ['before the agenda leaves', false, 'agenda-voorgesteld', 'krijgt de uitnodiging als de agenda uitgaat', 'Noor heeft nog geen uitnodiging gehad. Er gaat geen mail over uit.'],
  ['while the mail is being written', false, 'agenda-verzonden', 'krijgt nu de uitnodiging', 'Noor heeft nog geen uitnodiging gehad. Er gaat geen mail over uit.'],
  ['with the invitation', true, 'agenda-verzonden', 'heeft de uitnodiging', 'Noor krijgt een mail dat komen niet meer nodig is.'],
])('what a guest has %s', (_, uitgenodigd, status, has, hears) => {
  const guest = { naam: 'Noor', uitgenodigd };
  expect([whatGuestHas(guest, { status }), whatGuestHears(guest)]).toEqual([has, hears]);
});
