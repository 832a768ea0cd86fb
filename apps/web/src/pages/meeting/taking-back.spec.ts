import type { Schemas } from '../../api/client';
import { whatComesOfIt } from './taking-back';

const ITEM = { id: 'a', stukken: [], gasten: [] };
const NOBODY = 'Er gaat geen mail over uit.';
const SUBMITTER = 'Alleen wie het indiende, krijgt er een mail over.';
const AGAIN = 'Terugzetten kan niet; het punt opnieuw indienen wel.';
const meeting = (status: Schemas['VergaderingVolledig']['status'], waiting: string[] = [], offered: string[] = []) => ({ status, wachtOpVoorzitter: itemsOf(waiting), bijAgendacommissie: itemsOf(offered) });
const itemsOf = (ids: string[]) => ids.map((id) => ({ id }) as Schemas['Agendapunt']);

test.each([
  ['before the agenda leaves nobody is mailed', ITEM, meeting('agendapunten-verzamelen'), false, ['De agenda gaat dan uit zonder dit punt.', NOBODY, AGAIN]],
  ['members who have the agenda get a new one', ITEM, meeting('agenda-verzonden'), false, ['De leden hebben de agenda al: zij krijgen een nieuwe, zonder dit punt.', AGAIN]],
  ['so do guests, who would come in vain', { ...ITEM, gasten: [{ id: 'g', naam: 'Gast', email: null, uitgenodigd: true }] }, meeting('agenda-verzonden'), false, ['De leden hebben de agenda al: zij krijgen een nieuwe, zonder dit punt.', 'Wie er te gast bij zou zijn, hoort het ook.', AGAIN]],
  ['of what waits for the chair nobody has heard', ITEM, meeting('agenda-verzonden', ['a']), false, ['De voorzitter hoeft er dan niet meer over te beslissen.', NOBODY, AGAIN]],
  ['nor of what lies before the agendacommissie', ITEM, meeting('agendapunten-verzamelen', [], ['a']), false, ['De agendacommissie hoeft er dan niet meer over te beslissen.', NOBODY, AGAIN]],
  ['papers go along', { ...ITEM, stukken: [{} as Schemas['Stuk']] }, meeting('gepland'), false, ['De agenda gaat dan uit zonder dit punt.', NOBODY, 'De stukken die erbij horen, gaan mee van de agenda.', AGAIN]],
  ['who handed it in hears that the secretary takes it off', ITEM, meeting('agenda-vastgesteld'), true, ['De agenda gaat dan uit zonder dit punt.', SUBMITTER, AGAIN]],
  ['also of what waits for the chair', ITEM, meeting('agenda-verzonden', ['a']), true, ['De voorzitter hoeft er dan niet meer over te beslissen.', SUBMITTER, AGAIN]],
  ['and beside the new agenda that all get', ITEM, meeting('agenda-verzonden'), true, ['De leden hebben de agenda al: zij krijgen een nieuwe, zonder dit punt.', 'Wie het indiende, krijgt er een eigen mail over.', AGAIN]],
])('%s', (_, item, where, unheard, expected) => expect(whatComesOfIt(item, where, unheard)).toEqual(expected));
