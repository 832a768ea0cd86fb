import { readFileSync } from 'node:fs';
import { parseScheme } from '#scheme/parse';
import { readPeopleTable } from './people-table.js';

const parsed = parseScheme(readFileSync('workflows/schemes/westland.yaml', 'utf8'), 'westland.yaml');
if (!parsed.ok) throw new Error('no scheme');
const { scheme } = parsed;
const [body] = scheme.bodies;
const [seat] = body!.seats;
const TODAY = '2022-09-01';
const read = (text: string) => readPeopleTable(text, scheme, TODAY);
const anja = { row: 2, name: 'Anja Vos', email: 'a.vos@school.example', seat: { bodyId: body!.id, seatId: seat!.id }, from: '2022-10-01' };

it.each([
  ['with semicolons, as Excel saves it here', `\uFEFFOverleg;Plek;Naam;E-mail;Vanaf\r\n${body!.name};"${seat!.name}";Anja Vos;a.vos@school.example;1-10-2022\r\n`],
  ['with commas', `Naam,E-mail,Overleg,Plek,Vanaf\nAnja Vos,a.vos@school.example,${body!.id},${seat!.id},2022-10-01`],
  ['with tabs, as cells are copied', `naam\tE-mailadres\toverleg\tplek\tvanaf\nAnja  Vos \ta.vos@SCHOOL.example\t${body!.name.toUpperCase()}\t${seat!.id}\t01/10/2022`],
])('reads a table %s', (_, text) => expect(read(text)).toEqual({ rows: [anja], problems: [] }));

it('passes over seats that stay empty, and takes in who has no seat, from today', () => {
  expect(read(`Overleg;Plek;Naam;E-mail;Vanaf\n${body!.name};${seat!.name};;;\n\n;;Bo;bo@school.example;`)).toEqual({ rows: [{ row: 3, name: 'Bo', email: 'bo@school.example', seat: null, from: TODAY }], problems: [] });
});

it('says everything that is wrong at once, by row', () => {
  const { rows, problems } = read(`Overleg;Plek;Naam;E-mail;Vanaf\nGeen;x;Anja;a@b;1-10-2022\n${body!.id};nergens;Bo;bo@school.example;31-2-2022\n;x;;c@school.example;\n${body!.id};;Dé;d@school.example;morgen`);
  expect(rows).toEqual([]);
  expect(problems.map(({ message }) => message.slice(0, 40))).toEqual([
    'Rij 2: Anja: Achter het apenstaartje hoo',
    'Rij 2: Er is geen overleg “Geen”. Neem d',
    expect.stringMatching(/^Rij 3: In .* is/),
    'Rij 3: “31-2-2022” is geen datum. Schrij',
    'Rij 4: De naam ontbreekt.',
    'Rij 4: Bij de plek “x” ontbreekt het ove',
    expect.stringMatching(/^Rij 5: Welke plek in/),
    'Rij 5: “morgen” is geen datum. Schrijf d',
  ]);
});

it.each([['nothing', ''], ['no heads', 'Anja;a@school.example'], ['unclosed quotes', 'Naam;E-mail\n"Anja;a@school.example']])('refuses %s', (_, text) => {
  const { rows, problems } = read(text);
  expect(rows).toEqual([]);
  expect(problems).toHaveLength(1);
});
