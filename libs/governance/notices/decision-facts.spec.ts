import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import { decisionFacts, decisionsLeftOut, decisionsOf } from './decision-facts.js';

const item = (id: string, more: Partial<AgendaItem> = {}) => ({ id, title: `Punt ${id}`, outcome: null, origin: null, choice: null, changes: null, decisionAsked: null, confidential: false, reservedUntil: null, reservation: null, ...more }) as AgendaItem;
const written = (itemId: string | null, text: string, confidential = false) => ({ itemId, text, confidential }) as never;
const detail = (items: AgendaItem[], decisions: never[] = []) => ({ items, decisions, confidentialItems: new Set(items.filter(({ confidential }) => confidential).map(({ id }) => id)) });
const told = (items: AgendaItem[], decisions: never[] = []) => decisionFacts(detail(items, decisions)).map(({ number, text, outcome }) => `${number} ${text} [${outcome}]`);

describe('what a list tells of decisions', () => {
  it('is what was written down, in the order of the agenda, what belongs to no item first', () => {
    expect(told([item('a', { outcome: 'besloten' }), item('b', { outcome: 'aangehouden' })], [written('b', 'Later.'), written('a', 'Akkoord.'), written(null, 'Openbaar.')])).toEqual(['1 Openbaar. [besloten]', '2 Akkoord. [besloten]', '3 Later. [aangehouden]']);
  });

  it.each([
    [{ outcome: 'besloten', decisionAsked: 'Instemmen met één formulier.' }, 'Punt a: Instemmen met één formulier. [besloten]'],
    [{ outcome: 'besloten', choice: 'Verlengen' }, 'Punt a: Verlengen [besloten]'],
    [{ outcome: 'besloten' }, 'Punt a: besloten. [besloten]'],
    [{ outcome: 'onder-voorbehoud', decisionAsked: 'Bijdragen.', reservation: 'open' }, 'Punt a: Bijdragen. [onder-voorbehoud]'],
    [{ outcome: 'aangehouden' }, 'Punt a [aangehouden]'],
    [{ outcome: 'besproken', origin: { kind: 'verslag', meetingId: 'm' } }, 'Punt a: vastgesteld. [besloten]'],
    [{ outcome: 'besloten', origin: { kind: 'verslag', meetingId: 'm' }, changes: 'Punt 3.' }, 'Punt a: vastgesteld met wijzigingen. [besloten]'],
  ] as [Partial<AgendaItem>, string][])('is the outcome itself where nobody wrote a decision down: %j', (more, line) => expect(told([item('a', more)])).toEqual([`1 ${line}`]));

  it.each<AgendaItem['outcome']>([null, 'besproken', 'niet-behandeld'])('is nothing of an item that came to nothing: %s', (outcome) => expect(told([item('a', { outcome })])).toEqual([]));

  it('leaves out what is confidential, and counts it', () => {
    const secret = detail([item('a', { outcome: 'besloten', confidential: true }), item('b', { outcome: 'besloten' })], [written('b', 'Stil.', true)]);
    expect([decisionFacts(secret), decisionsLeftOut(secret)]).toEqual([[], 2]);
  });

  it('keeps its numbers wherever a part of it is told', () => {
    expect(decisionsOf(detail([item('a', { outcome: 'aangehouden' }), item('b')], [written('b', 'Akkoord.')]), (id) => id === 'b')).toMatchObject([{ number: '2', text: 'Akkoord.' }]);
  });
});
