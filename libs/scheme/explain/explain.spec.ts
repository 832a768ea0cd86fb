import { readdirSync, readFileSync } from 'node:fs';
import { leaves, schemeOf, SOUND } from '../spec-support.js';
import { asPlainText } from './plain-text.js';
import { explainScheme } from './scheme.js';
import { period } from './words.js';

const FOLDER = 'workflows/schemes';
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const told = (text: string): string => asPlainText(explainScheme(schemeOf(text)));
const flat = (text: string): string => told(text).replace(/\s+/g, ' ');
const zoetermeer = flat(readFileSync(`${FOLDER}/zoetermeer.yaml`, 'utf8'));

describe('the structure in plain Dutch', () => {
  it.each(shipped)('fits a terminal of eighty columns: %s', (file) => {
    const lines = told(readFileSync(`${FOLDER}/${file}`, 'utf8')).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.filter((line) => /undefined|null|\[object|  +\S+\[/.test(line))).toEqual([]);
  });

  it.each(shipped)('names every overleg, seat, partner, ambition and question of %s', (file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const scheme = schemeOf(text);
    const said = flat(text);
    const names = [scheme.bodies, scheme.partners, scheme.ambitions, ...scheme.bodies.map(({ seats }) => seats)].flatMap((things) => things.map(({ name }) => name));
    const texts = [...scheme.ambitions.flatMap(({ questions }) => questions.map((question) => question.text)), ...scheme.bodies.flatMap(({ tasks }) => tasks), ...scheme.evaluations.map(({ name }) => name)];
    const missing = [...names, ...texts].filter((name) => !said.includes(name.replace(/\s+/g, ' ').replace(/\.$/, '')));
    expect(missing).toEqual([]);
  });

  it.each(shipped)('tells every value of %s that says something', (file) => {
    const scheme = schemeOf(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const told = explainScheme(scheme).flatMap((section) => section.told);
    // Who is secretary until the members choose follows from the other bodies: it has no origin of its own.
    const silent = (path: string, value: unknown): boolean => value === null || value === 0 || (value === false && path.endsWith('.yetToInstall')) || (path.startsWith('words.') && ['ambities', 'vraagstukken'].includes(String(value))) || /(^|\.)(id|kind|invented|secretaryUntilChosen\..*)$/.test(path);
    const untold = leaves(scheme).filter(({ path, value }) => !silent(path, value) && !told.some((one) => path === one || path.startsWith(`${one}.`)));
    expect(untold).toEqual([]);
  });

  it.each([
    ['how often, from the source, with the target that was chosen', 'Vergadert 4 tot 6 keer per schooljaar; het streven is 5. [bron: 4.1 Stuurgroep LEA: ongeveer vier tot zes keer per jaar; streven, aanname: Midden tussen vier en zes]'],
    ['on which day, with the one that is liked best first', 'Bij voorkeur op donderdag, anders op dinsdag, om 14.00 uur, 120 minuten.'],
    ['who sits there without a vote, and why', 'Procesmanager LEA: zonder stem.'],
    ['who must be represented', 'Altijd vertegenwoordigd: Kinderopvang, Primair onderwijs, Voortgezet onderwijs, Middelbaar beroepsonderwijs en Gemeente.'],
    ['who fixes the agenda', 'De agenda wordt vastgesteld door de voorzitter, op voorstel van de secretaris. [bron: 4.1 Procesmanager LEA: voorbereiden in overleg met de voorzitter] Wie zwijgt, houdt de agenda niet tegen. Wat wanneer klaar is:'],
    ['what is due when', '- Oproep voor agendapunten: 6 weken voor de vergadering, om 09.00 uur (niet in een schoolvakantie). - Agendapunten binnen: 3 weken voor de vergadering, om 17.00 uur.'],
    ['who gets the minutes, and by when', 'Het verslag gaat naar de leden van: Bestuurlijk platform en Stuurgroep LEA.'],
    ['what is invented', 'Mail van de LEA komt van lea@zoetermeer.example. [verzonnen: Het document noemt geen postbus]'],
    ['when it is evaluated', 'Evaluatie van de LEA (periodiek, over inhoud en samenwerking), op de agenda van Bestuurlijk platform: 2024, daarna elke 2 jaar.'],
    ['who leaves when', '- Eigenaar 1 Samen bouwen, Eigenaar 1 Gelijke kansen en Eigenaar 1 Passende plek.'],
    ['on what day, and that it was chosen', 'De wisseling is op 1 augustus. [aanname: De eerste dag van het schooljaar]'],
    ['how long before it those concerned are told', 'Wie het aangaat, krijgt bericht 12, 6, 3 en 1 maand voor de wisseling.'],
    ['what an overleg works on, each ambition apart', 'Werkt aan: ‘Samen bouwen aan Zoetermeer 2040’ en ‘Samen zorgdragen voor een passende plek voor kinderen en jongeren binnen kinderopvang, onderwijs en arbeidsmarkt’.'],
    ['that a topic is from the source and its time is not', '- Voortgang op de drie ambities (informatie, 10 minuten, aan het begin). [aanname: Dat dit aan bod komt staat in het document; doel, duur en plaats op de agenda niet; onderwerp, bron: 4.1 Bestuurlijk platform: taken]'],
    ['what overleg sets its own rhythm', 'Hoe vaak en wanneer dit overleg vergadert, bepaalt het zelf. [bron: 4.1 Overlegtafels: de leden bepalen dit onderling] Leidraad stelt geen datums voor.'],
  ])('says %s', (_, sentence) => {
    expect(zoetermeer).toContain(sentence);
  });

  it('says nothing of what the file is silent about', () => {
    const headings = explainScheme(schemeOf(SOUND)).map(({ heading }) => heading);
    expect(headings).toEqual(['LEA Proefstad', 'Hoe u dit leest', 'Wie doen mee', 'Waar het om gaat', 'Taal', 'De overleggen', 'Platform', 'Platform: de agenda', 'Platform: het verslag', 'Stuurgroep', 'Stuurgroep: de agenda', 'Stuurgroep: het verslag', 'Hoe lang persoonsgegevens blijven']);
  });

  it('says once what a later overleg has in common with an earlier one', () => {
    expect(zoetermeer.match(/Oproep voor agendapunten: 6 weken/g)).toHaveLength(1);
    expect(zoetermeer).toContain('Stuurgroep LEA: de agenda');
    expect(zoetermeer).toContain('Taken: dezelfde als van Overlegtafel Voorzieningen in de wijk.');
  });

  it('gives no place for what the file does not say', () => {
    expect(zoetermeer).toContain('De leden dragen agendapunten aan en de secretaris maakt de agenda. De agenda wordt vastgesteld');
  });

  it('says once where a whole file comes from, and of a line only what differs', () => {
    const text = flat(`default: Voorstel.\n${SOUND.replace('mailbox: lea@proefstad.example', 'mailbox: { value: lea@proefstad.example, source: blz. 1 }')}`);
    expect(text.match(/aanname: Voorstel/g)).toHaveLength(1);
    expect(text).toContain('Mail van de LEA komt van lea@proefstad.example. [bron: blz. 1]');
  });

  it('says of how often an overleg meets another origin than of the overleg itself', () => {
    const text = flat(SOUND.replace('name: Stuurgroep\n', 'name: { value: Stuurgroep, source: blz. 1 }\n').replace('perYear: { min: 4, max: 6, target: 5 }', 'perYear: { min: 4, max: 6, target: 5, default: Gangbaar. }'));
    expect(text).toContain('- Stuurgroep: 4 tot 6 keer per schooljaar; het streven is 5. [bron: blz. 1; aantal, aanname: Gangbaar]');
  });

  it('says of a part no origin that the whole line has already', () => {
    expect(flat(SOUND.replace('perYear: { min: 4, max: 6, target: 5 }', 'perYear: { min: 4, max: 6, target: 5, source: blz. 1 }').replace('name: Stuurgroep\n', 'name: { value: Stuurgroep, source: blz. 1 }\n'))).toContain('het streven is 5. [bron: blz. 1]');
  });

  it('says of an ambition’s aim where it comes from, apart from its name', () => {
    const said = (file: string): string => flat(readFileSync(`${FOLDER}/${file}.yaml`, 'utf8'));
    expect(said('westland')).toContain('sociaal-emotioneel goed ontwikkelen. [bron: Programma 1, inleiding; naam, bron: Programma 1]');
    expect(said('leidschendam-voorburg')).toContain('en van school naar school. [aanname: De jaaragenda noemt dit thema zonder uitleg; naam, bron: Inleiding, thema 5;');
  });

  it('tells what somebody in an office is besides, and until when not', () => {
    const haarlemmermeer = flat(readFileSync(`${FOLDER}/haarlemmermeer.yaml`, 'utf8'));
    expect(haarlemmermeer).toContain('- Voorzitter LEA: externe voorzitter, zonder stem, geleverd door Gemeente Haarlemmermeer, tijdelijk.');
  });

  it.each([
    ['westland', 'In het document heten ambities ‘programma\'s’ en vraagstukken ‘pijlers’. [bron: Programma\'s, inleiding]', 'Pijlers:'],
    ['leidschendam-voorburg', 'In het document heten ambities ‘thema\'s’. [bron: Inleiding]', 'Vraagstukken:'],
  ])('uses the words of the document of %s', (file, sentence, heading) => {
    const text = flat(readFileSync(`${FOLDER}/${file}.yaml`, 'utf8'));
    expect([text.includes(sentence), text.includes(heading)]).toEqual([true, true]);
    expect(zoetermeer).not.toContain('In het document heten');
  });

  it('says what an overleg beside the LEA is, apart from the rule that the LEA does not decide there', () => {
    const westland = flat(readFileSync(`${FOLDER}/westland.yaml`, 'utf8'));
    expect(westland).toContain('OOGO huisvesting is een overleg naast de LEA. [bron: Bestuurlijk overleg LEA: OOGO] Het heeft eigen partijen en een eigen procedure. De LEA beslist niet over wat hier op tafel ligt. Onderwerpen:');
  });

  it('names whole months and years by their name', () => {
    expect([period('2024-01-01', '2024-12-31'), period('2022-05-01', '2022-05-31'), period('2021-08-01', '2022-06-30'), period('2022-01-22', '2022-01-22'), period('2022-01-03', '2022-02-04')]).toEqual([
      '2024',
      'mei 2022',
      'augustus 2021 tot en met juni 2022',
      '22 januari 2022',
      '3 januari tot en met 4 februari 2022',
    ]);
  });

  it('says at the head of a list where most of it comes from, and of the others each its own', () => {
    const mixed = SOUND.replace('questions: [{ id: taal-1, text: Hoe? }]', 'questions: [{ id: taal-1, text: Hoe? }, { id: taal-2, text: Wie? }, { id: taal-3, text: Waar?, source: blz. 4 }], source: blz. 3');
    expect(flat(mixed)).toContain('Vraagstukken: [bron: blz. 3; tenzij er iets anders bij staat] - Hoe? - Wie? - Waar? [bron: blz. 4]');
  });

  it('says once at the head of a list where all of it comes from', () => {
    const marked = SOUND.replace('questions: [{ id: taal-1, text: Hoe? }]', 'questions: [{ id: taal-1, text: Hoe? }, { id: taal-2, text: Wie? }], source: blz. 3');
    expect(flat(marked)).toContain('Vraagstukken: [bron: blz. 3] - Hoe? - Wie?');
  });
});
