import { minutesPdf, type MinutesPdfFacts } from './minutes-pdf.js';
import { pagesOfPdf, textOfPdf } from './pdf-text.spec-support.js';

const facts: MinutesPdfFacts = {
  lea: 'LEA Zoetermeer', colour: null, body: 'Stuurgroep LEA', date: '2021-10-07', startTime: '15:30', endTime: '17:00', place: 'Stadhuis, kamer 2.14', status: 'akkoord', adoption: null,
  chair: 'Joost Meijer', minuteTaker: 'Bram Visser', present: [{ name: 'Zoë Çelik-Łukasiewicz', organisation: 'gemeente Zoetermeer', standsInFor: null }, { name: 'Marieke de Wit', organisation: null, standsInFor: null }], excused: [], absent: [], guests: [],
  items: [
    { number: '1', title: 'Opening', text: 'De voorzitter opent de vergadering.\n\nTweede alinea – met € 12.500 en één ‘aanhaling’.', decisions: [] },
    { number: '2', title: 'Overdracht\nvoorschool', text: '', decisions: [{ number: '2021-7', lead: 'Besluit', sentence: 'Eén formulier.' }, { number: '2021-8', lead: 'Advies', sentence: 'De besturen dragen bij.' }] },
  ],
  actions: [{ number: '14', what: 'Formulier omzetten', who: 'Ingrid Bakker', due: '2021-11-26' }, { number: '15', what: 'Achterban informeren', who: 'allen', due: null }],
  confidentialLeftOut: false, madeAt: '2021-10-19T09:00:00Z',
};
const read = async (more: Partial<MinutesPdfFacts> = {}) => textOfPdf(await minutesPdf({ ...facts, ...more })).replace(/\s+/g, ' ');

describe('minutes as a PDF', () => {
  it('can be read from top to bottom, with every letter of every name', async () => {
    const text = await read();
    expect(text).toContain('LEA Zoetermeer Verslag Stuurgroep LEA donderdag 7 oktober 2021');
    expect(text).toContain('Zoë Çelik-Łukasiewicz (gemeente Zoetermeer), Marieke de Wit');
    expect(text).toContain('1. Opening De voorzitter opent de vergadering. Tweede alinea – met € 12.500 en één ‘aanhaling’. 2. Overdracht voorschool');
    expect(text).toContain('Besluit 2021-7. Eén formulier. Advies 2021-8. De besturen dragen bij.');
    expect(text).toMatch(/Actiepunten Nr\. Wat Wie Wanneer 14 Formulier omzetten Ingrid Bakker vrijdag 26 november 2021 15 Achterban informeren allen geen datum/);
    expect(text).toMatch(/\(concept, akkoord voorzitter\) 1 van 1$/);
  });

  it('needs no numbers where there are none', async () => {
    const items = [{ number: '', title: 'Algemeen', text: '', decisions: [{ number: '', lead: 'Besluit', sentence: 'Zo besloten.' }] }];
    expect(await read({ items })).toMatch(/ Algemeen Besluit\. Zo besloten\./);
  });

  it('says its status at the top and at the foot of each page', async () => {
    expect(await read()).toContain('Concept, akkoord voorzitter.');
    const draft = await read({ status: 'draft' });
    expect(draft).toMatch(/Concept, niet nagekeken\. De voorzitter heeft dit concept nog niet gezien\..*\(concept, niet nagekeken\)/);
  });

  it.each([
    ['none', null, 'Vastgesteld op donderdag 18 november 2021. Tijd'],
    ['worked-in', 'Bedrag klopt nu.', 'Vastgesteld op donderdag 18 november 2021, met wijzigingen. Die zijn in deze tekst verwerkt.'],
    ['listed', 'Bij punt 2: € 12.500.', 'met wijzigingen die niet in deze tekst zijn verwerkt. Bij punt 2: € 12.500.'],
    ['listed', null, 'met wijzigingen die niet in deze tekst zijn verwerkt. Welke dat zijn, is niet vastgelegd.'],
    ['withheld', null, 'met wijzigingen die niet in deze tekst zijn verwerkt. Welke dat zijn, is vertrouwelijk.'],
  ] as const)('says on which day they were adopted, and where the changes are: %s, %s', async (changes, text, said) => {
    expect(await read({ status: 'adopted', adoption: { on: '2021-11-18', changes, text } })).toContain(said);
  });

  it('names who sat in for whom', async () => {
    expect(await read({ present: [{ name: 'Tom de Boer', organisation: 'vo', standsInFor: 'Peter Jansen' }] })).toContain('Aanwezig Tom de Boer (vervangt Peter Jansen, vo)');
  });

  it('tells who sent word from who stayed away', async () => {
    const person = (name: string) => ({ name, organisation: null, standsInFor: null });
    expect(await read({ excused: [person('Peter Jansen')], absent: [person('Tom de Boer')] })).toContain('Afgemeld Peter Jansen Afwezig Tom de Boer');
  });

  it('leaves out who was not there to be named, and says when passages were left out', async () => {
    expect(await read()).not.toMatch(/Afgemeld|Afwezig|Te gast|Vertrouwelijk/);
    expect(await read({ guests: [{ name: 'Tom', organisation: null, standsInFor: null }], confidentialLeftOut: true })).toMatch(/Te gast Tom .*Vertrouwelijke passages zijn niet in deze versie opgenomen\./);
  });

  it('goes on over pages and loses nothing', async () => {
    const items = Array.from({ length: 12 }, (_, i) => ({ number: String(i + 1), title: `Punt ${i + 1}`, text: 'Er is lang over gesproken. '.repeat(90), decisions: [{ number: `b${i}`, lead: 'Besluit', sentence: `Besluit ${i} genomen. `.repeat(i * 20) }] }));
    const actions = Array.from({ length: 80 }, (_, i) => ({ number: `a${i}.`, what: 'Uitzoeken. '.repeat(1 + (i % 7)), who: 'allen', due: null }));
    const pdf = await minutesPdf({ ...facts, items, actions });
    const text = textOfPdf(pdf).replace(/\s+/g, ' ');
    expect(text.match(/gesproken\./g)).toHaveLength(12 * 90);
    expect(text.match(/genomen\./g)).toHaveLength(20 * 66);
    for (const { number } of actions) expect(text).toContain(` ${number} Uitzoeken.`);
    expect(text).toContain(`${pagesOfPdf(pdf)} van ${pagesOfPdf(pdf)}`);
  });

  it('begins each page on which the actions go on with the heads of their columns, to the eye only', async () => {
    const actions = Array.from({ length: 90 }, (_, i) => ({ number: `a${i}.`, what: 'Uitzoeken.', who: 'allen', due: null }));
    const pdf = await minutesPdf({ ...facts, actions });
    const pages = pagesOfPdf(pdf);
    expect(pages).toBeGreaterThan(2);
    expect(textOfPdf(pdf).match(/Nr\.\s+Wat\s+Wie\s+Wanneer/g)).toHaveLength(pages);
    const source = pdf.toString('latin1');
    expect(source.match(/\/S \/Table\b/g)).toHaveLength(2); // who and where, and the actions: one table over all pages
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(4);
  });

  it('can be read aloud: tagged, in Dutch, with a title, headings and table heads, and its fonts inside', async () => {
    const source = (await minutesPdf(facts)).toString('latin1');
    for (const mark of ['/Marked true', '/Lang (nl-NL)', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>', '/S /H1', '/S /H2', '/S /TH', '/Scope /Column', '/FontFile2']) expect(source).toContain(mark);
    expect(source).not.toMatch(/\/BaseFont \/(Helvetica|Times)/);
  });

  it('is the same file for the same facts, so that it is kept once', async () => {
    expect((await minutesPdf(facts)).equals(await minutesPdf(facts))).toBe(true);
  });

  it('ignores a colour that is none', async () => expect((await minutesPdf({ ...facts, colour: 'red' })).length).toBeGreaterThan(1000));
});
