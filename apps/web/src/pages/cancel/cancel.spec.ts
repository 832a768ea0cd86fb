import { hearersSentence, whatComesOfIt } from './cancel';

const begin = '2026-12-10T13:00:00.000Z';
const NOTHING = { betrokkenen: [], vervaltMee: [], agendapunten: { aantal: 0, naar: null }, vervanging: null };
const next = { vergaderingId: 'm2', begin: '2027-02-04T13:00:00.000Z' };
const voorstel = { datum: '2027-01-19', begin: '2027-01-19T13:00:00.000Z', gaatMee: [] };
const told = (preview: Partial<Parameters<typeof whatComesOfIt>[0]>, plans = true): string[] => whatComesOfIt({ ...NOTHING, ...preview }, { begin }, { plans, today: '2026-11-10', nameOf: (id) => (id === 'ac' ? 'de agendacommissie' : id) });
const LAST = 'Annuleren is niet terug te draaien.';
const LACK = 'Zonder deze vergadering haalt het overleg het aantal niet dat voor schooljaar 2026-2027 is afgesproken.';

describe('what comes of cancelling a meeting', () => {
  it.each<[string, Parameters<typeof told>[0], string[]]>([
    ['nothing besides', {}, [LAST]],
    ['one item that goes on', { agendapunten: { aantal: 1, naar: next } }, ['1 agendapunt gaat door naar de vergadering van donderdag 4 februari 2027.', LAST]],
    ['items that wait', { agendapunten: { aantal: 3, naar: null } }, ['3 agendapunten wachten op een volgende vergadering. Is die gepland, dan komen ze daar vanzelf op de agenda.', LAST]],
    ['one item that waits', { agendapunten: { aantal: 1, naar: null } }, ['1 agendapunt wacht op een volgende vergadering. Is die gepland, dan komt het daar vanzelf op de agenda.', LAST]],
    ['the committee that met for it', { vervaltMee: [{ overleg: 'ac', begin: '2026-11-26T08:00:00.000Z' }] }, ['De bijeenkomst van de agendacommissie op donderdag 26 november om 09.00 uur vervalt ook.', LAST]],
    ['a year with too few, and no day left', { vervanging: { waarom: 'aantal', voorstel: null } }, [LACK, 'Leidraad vindt in dit schooljaar geen passende dag meer.', LAST]],
    ['a year with too few', { vervanging: { waarom: 'aantal', voorstel } }, [LACK, 'Leidraad stelt een andere voor: dinsdag 19 januari 2027 om 14.00 uur. Die plant u daarna zelf.', LAST]],
    [
      'a year with too few, and a committee before the proposed one',
      { vervanging: { waarom: 'aantal', voorstel: { ...voorstel, gaatMee: [{ overleg: 'ac', begin: '2027-01-05T08:00:00.000Z' }] } } },
      [LACK, 'Leidraad stelt een andere voor: dinsdag 19 januari 2027 om 14.00 uur, met daarvoor de agendacommissie op dinsdag 5 januari 2027 om 09.00 uur. Die plant u daarna zelf.', LAST],
    ],
    ['a meeting that goes unprepared', { vervanging: { waarom: 'voorbereiding', voorstel } }, ['Zonder deze bijeenkomst wordt een andere vergadering niet voorbereid.', 'Leidraad stelt een andere voor: dinsdag 19 januari 2027 om 14.00 uur. Die plant u daarna zelf.', LAST]],
  ])('%s', (_, preview, sentences) => expect(told(preview)).toEqual(sentences));

  it('leaves the planning to the secretary where the reader does not plan', () => expect(told({ vervanging: { waarom: 'aantal', voorstel } }, false)).toContain('Leidraad stelt een andere voor: dinsdag 19 januari 2027 om 14.00 uur. Die plant de secretaris.'));
});

it.each([
  [0, 'Niemand krijgt bericht: de leden weten nog niet van deze datum.'],
  [1, '1 mens krijgt meteen een mail dat de vergadering niet doorgaat, met uw reden. Uit hun agenda verdwijnt zij ook.'],
  [7, '7 mensen krijgen meteen een mail dat de vergadering niet doorgaat, met uw reden. Uit hun agenda verdwijnt zij ook.'],
])('%d hear of it', (count, text) => expect(hearersSentence(count)).toBe(text));
