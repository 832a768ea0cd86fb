import type { Body, Session } from '../api/setting';
import { namensIn, onBehalfOf, onBehalfProblems, recordedFor } from './on-behalf';

const today = '2021-10-22';

describe('what is recorded for somebody else', () => {
  it('is nothing while it is one’s own answer', () => {
    expect(onBehalfProblems(onBehalfOf(today), today)).toEqual({});
    expect(namensIn(onBehalfOf(today))).toEqual({});
  });

  it.each([
    ['whose, where it can be nobody else’s', { who: '' }, true, ['who']],
    ['how it came', { channel: null }, false, ['channel']],
    ['when', { day: null }, false, ['told']],
    ['a day that has been', { day: '2021-10-23' }, false, ['told']],
    ['no more', {}, true, []],
  ] as const)('needs %s', (_, change, required, missing) => expect(Object.keys(onBehalfProblems({ who: 'anna', channel: 'telefoon', day: today, ...change }, today, required))).toEqual(missing));

  it('goes along as the API takes it', () => expect(namensIn({ who: 'anna', channel: 'telefoon', day: today })).toEqual({ namens: { persoonId: 'anna', kanaal: 'telefoon', op: today } }));
});

describe('for whom a secretary records', () => {
  const seat = (id: string, naam: string | null) => ({ id, naam: id, stemt: true, persoon: naam && { id: naam, naam }, nogNietBekend: false });
  const bodies = [{ id: 'tafel', voorzitterId: 'Bas', secretarisId: 'Zoë', notulistId: 'Cor', plekken: [seat('1', 'Cor'), seat('2', 'Bas'), seat('3', 'Zoë'), seat('4', null), seat('5', 'Cor')] }] as unknown as Body[];
  const as = (persoonId: string, ...functies: string[]) => ({ persoonId, functies: [{ overleg: 'tafel', functies }] }) as unknown as Session;

  it.each([
    ['its members, but not for oneself', as('Zoë', 'secretaris', 'lid'), ['lid'], ['Bas', 'Cor']],
    ['its chair', as('Zoë', 'secretaris'), ['voorzitter', 'secretaris'], ['Bas']],
    ['who takes its minutes', as('Zoë', 'secretaris'), ['notulist'], ['Cor']],
    ['nobody, as a member', as('Cor', 'lid'), ['lid'], []],
    ['nobody, as a visitor', null, ['lid'], []],
  ] as const)('is %s', (_, session, roles, names) => expect(recordedFor({ session, bodies }, 'tafel', ...roles).map(({ naam }) => naam)).toEqual(names));
});
