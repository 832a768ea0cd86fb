import { EMPTY, minutesIn, offerBody, problemsWith, type Offer } from './offer';

const whole: Offer = { ...EMPTY, title: ' Thuiszitters ', purpose: 'advies', minutes: '20' };

describe('an item to bring in', () => {
  it.each<[string, Offer, string | null, string[]]>([
    ['nothing filled in', EMPTY, null, ['title', 'purpose', 'minutes']],
    ['what is needed', whole, null, []],
    ['a decision without saying which', { ...whole, purpose: 'besluitvorming' }, null, ['asked']],
    ['a decision', { ...whole, purpose: 'besluitvorming', asked: 'Instemmen.' }, null, []],
    ['a decision that is taken elsewhere', { ...whole, purpose: 'besluitvorming', asked: 'Instemmen.' }, 'OOGO huisvesting', ['purpose']],
    ['advice on what is decided elsewhere', whole, 'OOGO huisvesting', []],
    ['minutes in words', { ...whole, minutes: 'tien' }, null, ['minutes']],
  ])('%s', (_, offer, elsewhere, expected) => expect(Object.keys(problemsWith(offer, elsewhere))).toEqual(expected));

  it.each([['1', 1], [' 45 ', 45], ['600', 600], ['601', null], ['0', null], ['1,5', null], ['', null]])('counts %j as %j minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

  it('is sent without what was left open', () => {
    expect(offerBody(whole)).toEqual({ titel: 'Thuiszitters', doel: 'advies', minuten: 20 });
    expect(offerBody({ ...whole, papers: 'Cijfers\n\n Notitie ', forWhom: 'Werkgroep', confidential: true })).toMatchObject({ stukken: ['Cijfers', 'Notitie'], voorWie: 'Werkgroep', vertrouwelijk: true });
  });
});
