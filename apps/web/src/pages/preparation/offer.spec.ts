import { EMPTY, minutesIn, offerBody, problemsWith, timeRemark, type Offer } from './offer';

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

  it.each<[string, string, Parameters<typeof timeRemark>[1], string]>([
    ['longer than the meeting', '180', { beschikbaar: 120, gepland: 20, over: 100 }, 'Alle punten samen duren dan 3 uur en 20 minuten. In de vergadering is plaats voor 2 uur. U kunt het punt toch inbrengen.'],
    ['that fits to the minute', '100', { beschikbaar: 120, gepland: 20, over: 100 }, ''],
    ['of a minute too many', '101', { beschikbaar: 120, gepland: 20, over: 100 }, 'Alle punten samen duren dan 2 uur en 1 minuut. In de vergadering is plaats voor 2 uur. U kunt het punt toch inbrengen.'],
    ['on an agenda that is too long already', '5', { beschikbaar: 45, gepland: 60, over: -15 }, 'Alle punten samen duren dan 1 uur en 5 minuten. In de vergadering is plaats voor 45 minuten. U kunt het punt toch inbrengen.'],
    ['of which the minutes are still to be typed', '', { beschikbaar: 45, gepland: 60, over: -15 }, ''],
    ['for a meeting of which nothing is known', '500', null, ''],
  ])('%s is said to be so, and no more than that', (_, minutes, time, expected) => expect(timeRemark(minutes, time)).toBe(expected));

  it('is sent without what was left open', () => {
    expect(offerBody(whole)).toEqual({ titel: 'Thuiszitters', doel: 'advies', minuten: 20 });
    expect(offerBody({ ...whole, papers: 'Cijfers\n\n Notitie ', forWhom: 'Werkgroep', confidential: true })).toMatchObject({ stukken: ['Cijfers', 'Notitie'], voorWie: 'Werkgroep', vertrouwelijk: true });
  });
});
