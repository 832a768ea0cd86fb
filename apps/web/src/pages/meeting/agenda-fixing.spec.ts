import { isToBeFixed, whatFixingDoes, whatProposingDoes } from './agenda-fixing';

const AT_ONCE = 'Alle leden krijgen de nieuwe agenda dan meteen, met de stukken die er zijn.';

test.each([
  ['agenda-in-voorbereiding', false],
  ['agenda-voorgesteld', true],
  ['agenda-vastgesteld', false],
  ['agenda-verzonden', true],
] as const)('an agenda in the state %s is to be fixed: %s', (status, is) => expect(isToBeFixed({ status })).toBe(is));

test.each([
  ['the first time', { status: 'agenda-voorgesteld', agendaVerzonden: false }, 'maandag 30 november', { text: 'De agenda gaat daarna met de stukken uit: uiterlijk maandag 30 november.', question: null }],
  ['the first time, when its day is over', { status: 'agenda-voorgesteld', agendaVerzonden: false }, null, { text: 'De secretaris verzendt de agenda daarna met de stukken.', question: null }],
  ['of which members have a version already', { status: 'agenda-voorgesteld', agendaVerzonden: true }, 'maandag 30 november', { text: 'De leden hebben een eerdere versie van deze agenda.', question: AT_ONCE }],
  ['that left without', { status: 'agenda-verzonden', agendaVerzonden: true }, null, { text: 'De agenda ging uit met de opmerking dat hij niet is vastgesteld. Die opmerking vervalt dan. Er gaat geen mail over uit.', question: null }],
] as const)('what comes of fixing an agenda %s', (_, meeting, sends, expected) => expect(whatFixingDoes(meeting, sends)).toEqual(expected));

test.each([
  ['before its day', { agendaVerzonden: false, vaststelling: 'voorzitter' }, 'maandag', { text: 'Wie de agenda vaststelt, krijgt hem dan te zien: uiterlijk maandag moet hij vaststaan.', done: 'De agenda is voorgelegd.', button: 'Leg de agenda voor', question: null }],
  ['after its day', { agendaVerzonden: true, vaststelling: 'voorzitter' }, null, { text: 'Wie de agenda vaststelt, krijgt hem dan te zien.', done: 'De agenda is voorgelegd.', button: 'Leg de agenda voor', question: null }],
  ['by who fixes it', { agendaVerzonden: false, vaststelling: 'secretaris' }, 'maandag', { text: 'De agenda is dan vastgesteld, in deze volgorde.', done: 'De agenda is vastgesteld.', button: 'Stel de agenda vast', question: null }],
  ['by who fixes it, of which members have a version already', { agendaVerzonden: true, vaststelling: 'secretaris' }, null, { text: 'De agenda is dan vastgesteld, in deze volgorde.', done: 'De agenda is vastgesteld.', button: 'Stel de agenda vast', question: AT_ONCE }],
] as const)('what comes of laying an agenda down %s', (_, meeting, due, expected) => expect(whatProposingDoes(meeting, due)).toEqual(expected));
