import type { Scheme } from '#scheme/model';
import type { Member } from '../bodies/members.js';
import { gathering } from './gathering.js';

const member = (personId: string, seatId: string): Member => ({ personId, name: personId, email: `${personId}@leden.example`, prefersDigest: false, bodyId: 'stuurgroep', seatId });
const members = [member('Anna', 'po'), member('Bas', 'vo'), member('Carla', 'secretaris')];
const scheme = { partners: [{ id: 'brug', name: 'De Brug' }], bodies: [{ id: 'stuurgroep', seats: [{ id: 'po', name: 'Plek po', filledBy: { kind: 'partner', partner: 'brug' } }, { id: 'vo', name: 'Plek vo', filledBy: { kind: 'sector' } }, { id: 'secretaris', name: 'Secretaris', filledBy: { kind: 'sector' } }] }] } as unknown as Scheme;
const officers = { chair: members[0]!, secretary: members[2]!, minuteTaker: members[2]! };
const known = new Map(members.map(({ personId, name }) => [personId, name]));

const present = (personId: string) => ({ personId, presence: 'aanwezig', representedBy: null });
const at = (attendance: object[], guests: object[] = [], items: object[] = []) => gathering(officers, members, { attendance, guests, items } as never, known, scheme);

describe('who was at the meeting', () => {
  it('is told by name and organisation, in alphabetical order', () => {
    expect(at([present('Bas'), present('Anna')])).toMatchObject({ chair: 'Anna', minuteTaker: 'Carla', present: [{ name: 'Anna', organisation: 'De Brug' }, { name: 'Bas', organisation: 'Plek vo' }], absent: [] });
  });

  it('names the stand-in among those present, with whose place it was', () => {
    const { present: there, excused, absent } = at([{ personId: 'Bas', presence: 'afgemeld', representedBy: 'Tom' }]);
    expect(there).toEqual([{ name: 'Tom', organisation: 'Plek vo', standsInFor: 'Bas' }]);
    expect([excused, absent]).toEqual([[{ name: 'Bas', organisation: 'Plek vo', standsInFor: null }], []]);
  });

  it('puts nobody in the chair who was not there', () => {
    expect(at([{ personId: 'Anna', presence: 'afwezig', representedBy: null }]).chair).toBe('');
    expect(at([{ personId: 'Anna', presence: 'afgemeld', representedBy: 'Tom' }]).chair).toBe('Tom');
    expect(at([]).chair).toBe('Anna');
  });

  it('names each guest once, and none of a confidential item', () => {
    const items = [{ id: 'a', confidential: false }, { id: 'b', confidential: false }, { id: 'c', confidential: true }];
    const guests = [{ itemId: 'a', name: 'Noor' }, { itemId: 'b', name: 'Noor' }, { itemId: 'c', name: 'Geheim' }];
    expect(at([], guests, items).guests.map(({ name }) => name)).toEqual(['Noor']);
  });
});
