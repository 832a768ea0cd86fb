import type { Session } from '../../api/setting';
import { whyThisDeadline, whyThisOwn, whyThisTask, whyThisWaits } from './why-me';

const is = (...functies: Session['functies'][number]['functies']): Session => ({ persoonId: 'p', naam: 'Noor', beheer: [], aangemeld: true, functies: [{ overleg: 'stuurgroep', functies }] });

describe('“waarom ik?”', () => {
  it.each<[string, Session | null, string, string | null]>([
    ['a draft, to who writes it', is('notulist', 'lid'), 'draft', 'Waarom ik? U bent notulist van Stuurgroep: u schrijft het verslag.'],
    ['akkoord, to the chair', is('voorzitter', 'lid'), 'akkoord', 'Waarom ik? U bent voorzitter van Stuurgroep: u geeft akkoord op het verslag.'],
    ['akkoord, to the secretary', is('secretaris'), 'akkoord', 'Waarom ik? U bent secretaris van Stuurgroep en bewaakt de termijnen. Dit is aan de voorzitter.'],
    ['akkoord, to a member', is('lid'), 'akkoord', 'Dit is niet aan u, maar aan de voorzitter van Stuurgroep.'],
    ['a call for items, to a member', is('lid'), 'itemsDue', 'Waarom ik? U bent lid van Stuurgroep: u kunt tot dan agendapunten indienen.'],
    ['what Leidraad does by itself', is('secretaris'), 'preview', null],
    ['anything, to a visitor', null, 'draft', null],
  ])('explains %s', (_, session, deadline, line) => {
    expect(whyThisDeadline(session, 'stuurgroep', 'Stuurgroep', deadline)).toBe(line);
  });

  it.each([
    ['laying the agenda before', 'approval', 'Waarom ik? Stuurgroep heeft nu geen secretaris, dus vragen we het u als voorzitter: u legt de agenda voor.'],
    ['writing the minutes', 'draft', 'Waarom ik? Stuurgroep heeft nu geen secretaris, dus vragen we het u als voorzitter: u schrijft het verslag.'],
    ['what is the chair’s own', 'akkoord', 'Waarom ik? U bent voorzitter van Stuurgroep: u geeft akkoord op het verslag.'],
  ])('tells a chair who stands in for a secretary why they are asked for %s', (_, deadline, line) => {
    expect(whyThisDeadline(is('voorzitter', 'secretaris', 'lid'), 'stuurgroep', 'Stuurgroep', deadline, ['secretaris', 'notulist'])).toBe(line);
    expect(whyThisTask('stuurgroep', 'Stuurgroep', ['secretaris', 'notulist'])).toBe('Waarom ik? Stuurgroep heeft nu geen secretaris, dus vragen we het u als voorzitter.');
  });

  it('says of a task and of what waits whose they are', () => {
    expect(whyThisTask('stuurgroep', 'Stuurgroep')).toBe('Waarom ik? U bent secretaris van Stuurgroep.');
    expect(whyThisTask(null, '')).toBe('Waarom ik? U bent secretaris, en dit gaat over alle overleggen.');
    expect(whyThisOwn('actiepunt', 'Stuurgroep')).toBe('Waarom ik? Dit actiepunt staat op uw naam.');
    expect(whyThisOwn('achterban', 'Stuurgroep')).toBe('Waarom ik? U kreeg deze tekst van Stuurgroep om door te geven aan wie u vertegenwoordigt.');
    expect(whyThisWaits(is('secretaris'), 'stuurgroep', 'Stuurgroep')).toMatch(/^Waarom ik\? U bent secretaris van Stuurgroep/);
    expect(whyThisWaits(is('lid'), 'stuurgroep', 'Stuurgroep')).toMatch(/^U hoeft niets te doen/);
  });
});
