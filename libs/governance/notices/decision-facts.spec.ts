import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import { decisionFacts, decisionLines, decisionSentence, decisionsLeftOut, decisionsOf } from './decision-facts.js';

const item = (id: string, more: Partial<AgendaItem> = {}) => ({ id, title: `Punt ${id}`, outcome: null, origin: null, choice: null, changes: null, decisionAsked: null, confidential: false, reservedUntil: null, reservation: null, reservationAnsweredOn: null, ...more }) as AgendaItem;
const written = (itemId: string | null, text: string, confidential = false) => ({ itemId, text, confidential }) as never;
const detail = (items: AgendaItem[], decisions: never[] = []) => ({ items, decisions, confidentialItems: new Set(items.filter(({ confidential }) => confidential).map(({ id }) => id)) });
const told = (items: AgendaItem[], decisions: never[] = []) => decisionFacts(detail(items, decisions)).map(({ number, text, outcome }) => `${number} ${text} [${outcome}]`);

describe('what a list tells of decisions', () => {
  it('is what was written down, in the order of the agenda, what belongs to no item first', () => {
    expect(told([item('a', { outcome: 'besloten' }), item('b', { outcome: 'aangehouden' })], [written('b', 'Later.'), written('a', 'Akkoord.'), written(null, 'Openbaar.')])).toEqual(['1 Openbaar. [besloten]', '2 Punt a: Akkoord. [besloten]', '3 Punt b: Later. [aangehouden]']);
  });

  it.each([
    [{ outcome: 'besloten', decisionAsked: 'Instemmen met één formulier.' }, 'Punt a: Instemmen met één formulier. [besloten]'],
    [{ outcome: 'besloten', choice: 'Verlengen' }, 'Punt a: Verlengen [besloten]'],
    [{ outcome: 'besloten' }, 'Punt a: besloten. [besloten]'],
    [{ outcome: 'onder-voorbehoud', decisionAsked: 'Bijdragen.', reservation: 'open' }, 'Punt a: Bijdragen. [onder-voorbehoud]'],
    [{ outcome: 'aangehouden' }, 'Punt a: aangehouden. [aangehouden]'],
    [{ outcome: 'geadviseerd', decisionAsked: 'Welke krijgt voorrang?' }, 'Punt a: advies gegeven. [geadviseerd]'],
    [{ outcome: 'besproken', origin: { kind: 'verslag', meetingId: 'm' } }, 'Punt a: vastgesteld. [besloten]'],
    [{ outcome: 'besloten', origin: { kind: 'verslag', meetingId: 'm' }, changes: 'Punt 3.' }, 'Punt a: vastgesteld met wijzigingen. [besloten]'],
  ] as [Partial<AgendaItem>, string][])('is the outcome itself where nobody wrote a decision down: %j', (more, line) => expect(told([item('a', more)])).toEqual([`1 ${line}`]));

  it.each<AgendaItem['outcome']>([null, 'besproken', 'niet-behandeld'])('is nothing of an item that came to nothing: %s', (outcome) => expect(told([item('a', { outcome })])).toEqual([]));

  it('leaves out what is confidential, and counts it', () => {
    const secret = detail([item('a', { outcome: 'besloten', confidential: true }), item('b', { outcome: 'besloten' })], [written('b', 'Stil.', true)]);
    expect([decisionFacts(secret), decisionsLeftOut(secret)]).toEqual([[], 2]);
  });

  it('keeps its numbers wherever a part of it is told', () => {
    expect(decisionsOf(detail([item('a', { outcome: 'aangehouden' }), item('b')], [written('b', 'Akkoord.')]), (id) => id === 'b')).toMatchObject([{ number: '2', text: 'Punt b: Akkoord.' }]);
  });
});

describe('how firm a decision is', () => {
  const until = '2021-11-05T16:00:00.000Z';
  it.each<[Partial<AgendaItem>, string]>([
    [{ outcome: 'besloten' }, 'Bijdragen.'],
    [{ outcome: 'geadviseerd' }, 'Bijdragen.'],
    [{ outcome: 'aangehouden' }, 'Bijdragen (aangehouden)'],
    [{ outcome: 'onder-voorbehoud', reservation: 'open', reservedUntil: until }, 'Bijdragen (onder voorbehoud van de achterban, tot en met vrijdag 5 november 2021)'],
    [{ outcome: 'onder-voorbehoud', reservation: 'bevestigd', reservedUntil: until, reservationAnsweredOn: '2021-11-03' }, 'Bijdragen (onder voorbehoud van de achterban; die stemde op woensdag 3 november 2021 in)'],
    [{ outcome: 'onder-voorbehoud', reservation: 'bevestigd', reservedUntil: until }, 'Bijdragen (onder voorbehoud van de achterban; die stemde in)'],
    [{ outcome: 'onder-voorbehoud', reservation: 'ingetrokken', reservedUntil: until, reservationAnsweredOn: '2021-11-03' }, 'Bijdragen (gaat niet door: de achterban stemde op woensdag 3 november 2021 niet in)'],
    [{ outcome: 'onder-voorbehoud', reservation: 'vervallen', reservedUntil: until }, 'Bijdragen (onder voorbehoud van de achterban, tot en met vrijdag 5 november 2021; daarop kwam geen antwoord, dus het besluit geldt)'],
  ])('is told with it: %j', (more, sentence) => expect(decisionSentence('Bijdragen.', item('a', more))).toBe(sentence));

  it('is the same in list, minutes and page, with the title of its item before it or beside it', () => {
    const reserved = detail([item('a', { outcome: 'onder-voorbehoud', reservation: 'open', reservedUntil: until, decisionAsked: 'Bijdragen.' })]);
    const [line] = decisionLines(reserved);
    expect(decisionFacts(reserved)[0]!.sentence).toBe(`Punt a: ${line!.sentence}`);
    expect(line!.sentence).toBe('Bijdragen (onder voorbehoud van de achterban, tot en met vrijdag 5 november 2021)');
  });
});
