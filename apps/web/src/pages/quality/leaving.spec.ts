import type { Schemas } from '../../api/client';
import type { Setting } from '../../api/setting';
import { afterLeaving, leavesFor } from './leaving';

type Cycle = Schemas['Kwaliteitsronde'];
const evaluations = (...states: string[]) => states.map((status, index) => ({ id: `${index}`, status }));
const cycle = (status: string, evaluaties: object[] = []): Cycle => ({ status, evaluaties, overleg: 'stuurgroep', eigenaren: [{ id: 'Bas', naam: 'Bas' }] }) as unknown as Cycle;

it.each([
  [cycle('doelen-stellen'), /^De doelen die klaar zijn, gelden/],
  [cycle('cijfers-ophalen'), /niet meer\. Niemand/],
  [cycle('evalueren', evaluations('open', 'komt')), /Het uitvoeren gaat verder/],
  [cycle('evalueren', evaluations('klaar', 'open')), /worden de doelen bijgesteld: de eigenaren, .* een mail\.$/],
  [cycle('bijstellen', evaluations('klaar')), /de volgende ronde begint/],
])('%#: what comes of leaving is said', (one, said) => expect(afterLeaving(one)).toMatch(said));

it.each([
  ['Anna', ['secretaris'], ['Bas', 'Cor']],
  ['Bas', ['secretaris', 'lid'], ['Cor']],
  ['Cor', ['voorzitter', 'lid'], []],
])('%s, as %j, records it for %j', (persoonId, functies, names) => {
  const seat = (naam: string) => ({ persoon: { id: naam, naam } });
  const setting = { session: { persoonId, functies: [{ overleg: 'stuurgroep', functies }] }, bodies: [{ id: 'stuurgroep', voorzitterId: 'Cor', secretarisId: 'Anna', plekken: [seat('Anna'), seat('Bas'), seat('Cor')] }] } as unknown as Setting;
  expect(leavesFor(setting, cycle('doelen-stellen')).map(({ naam }) => naam)).toEqual(names);
});
