import type { Body } from '#scheme/model';
import type { Member, Officers } from '../bodies/members.js';
import { vacancyOf } from './notice.js';

const member = (personId: string): Member => ({ personId, name: personId, email: `${personId}@voorbeeld.example`, prefersDigest: false, bodyId: 'werkgroep', seatId: personId });
const [eva, cem, noor] = ['eva', 'cem', 'noor'].map(member) as [Member, Member, Member];
const body = { name: 'Werkgroep Inclusie', kind: 'werkgroep', secretary: 'gemeente' } as Body;
const NO_SECRETARY = /^Werkgroep Inclusie heeft nu geen secretaris\. .* kunt u als voorzitter/;
const NO_CHAIR = /^Werkgroep Inclusie heeft nu geen voorzitter, en alleen een voorzitter kan hierop antwoorden\./;

it.each<[string, Officers, Parameters<typeof vacancyOf>[1], RegExp | null]>([
  ['nothing where who is asked is there', { chair: eva, secretary: cem, minuteTaker: cem }, ['secretary'], null],
  ['the chair that they may, of what is a secretary’s', { chair: eva, secretary: null, minuteTaker: null }, ['secretary'], NO_SECRETARY],
  ['the chair that they may, of what is a minute-taker’s', { chair: eva, secretary: null, minuteTaker: null }, ['minute-taker'], NO_SECRETARY],
  ['nothing of what the minute-taker, who is there, is asked', { chair: eva, secretary: null, minuteTaker: noor }, ['minute-taker'], null],
  ['nothing of what the chair is asked as chair', { chair: eva, secretary: null, minuteTaker: null }, ['chair'], null],
  ['the secretary to see to a chair, of what only a chair may', { chair: null, secretary: cem, minuteTaker: cem }, ['chair'], NO_CHAIR],
  ['nothing of what a secretary may as well as the chair', { chair: null, secretary: cem, minuteTaker: cem }, ['chair', 'secretary'], null],
])('tells %s', (_, officers, roles, told) => {
  const text = vacancyOf({ body, officers }, roles);
  if (told === null) expect(text).toBeNull();
  else expect(text).toMatch(told);
});
