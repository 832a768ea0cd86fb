import { keeperOf, type Member } from './members.js';

const member = (personId: string): Member => ({ personId, name: personId, email: `${personId}@voorbeeld.example`, prefersDigest: false, bodyId: 'werkgroep', seatId: personId });
const group = { kind: 'werkgroep', secretary: 'gemeente' } as const;

describe('whoever keeps a body going', () => {
  it.each([
    ['is its secretary', group, 'cem', 'eva', 'cem'],
    ['is whoever presides while there is no secretary', group, null, 'eva', 'eva'],
    ['is whoever presides, too, where the members still have to choose who writes', { ...group, secretary: null }, null, 'eva', 'eva'],
    ['is the secretary, whether or not somebody presides', group, 'cem', null, 'cem'],
    ['is nobody where neither is there', group, null, null, null],
    ['is whoever presides over a committee whose secretary has left', { kind: 'agendacommissie', secretary: 'gemeente' } as const, null, 'eva', 'eva'],
    ['is not whoever presides over a committee that another secretary serves', { kind: 'agendacommissie', secretary: null } as const, null, 'eva', null],
  ])('%s', (_, body, secretary, chair, keeper) => {
    expect(keeperOf(body, { secretary: secretary === null ? null : member(secretary), chair: chair === null ? null : member(chair) })?.personId ?? null).toBe(keeper);
  });
});
