import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { instantOf } from '#calendar/local-date';
import { Caller, everything, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let people: Record<'visitor' | 'secretary' | 'chair' | 'member' | 'outsider', Caller>;
let meeting: string;
let item: string;
let held: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const as = (personId: string | null) => new Caller(api.url, personId);
  const some = async (sql: string) => as((await app.query<{ id: string }>(sql))[0]!.id);
  people = {
    visitor: as(null),
    secretary: as(await app.holder('stuurgroep', 'procesmanager')),
    chair: as(await app.chairOf('stuurgroep')),
    member: await some(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND seat_id <> 'procesmanager' AND person_id NOT IN (SELECT person_id FROM chosen_office) ORDER BY seat_id`),
    outsider: await some(`SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM membership WHERE body_id IN ('stuurgroep', 'platform')) ORDER BY name`),
  };
  const plan = async (begin: string) => `${G}/vergaderingen/${(await people.secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin })).body.id}`;
  held = await plan(instantOf('2021-09-09', '15:30'));
  meeting = await plan(instantOf('2021-12-09', '15:30'));
  await app.advanceTo(instantOf('2021-10-20', '09:00'));
  item = (await people.member.post(`${meeting}/agendapunten`, { titel: 'Overgang po-vo', doel: 'informatie', minuten: 20 })).body.id;
});
afterAll(async () => {
  await api.close();
  await app.close();
});

interface Refused {
  who?: keyof typeof people;
  method?: string;
  path: string | (() => string);
  /** A function where it names people of the test. */
  body?: unknown;
  headers?: Record<string, string>;
  status: number;
  code: string;
  /** Where each problem is: 'body #/titel', 'query van'. */
  at?: string[];
}

const placeOf = ({ in: part, location }: { in: string; location: { pointer?: string; name?: string } }) => `${part} ${location.pointer ?? location.name}`;

function expectProblem(reply: Reply, { status, code, at }: Pick<Refused, 'status' | 'code' | 'at'>): void {
  expect({ status: reply.status, code: reply.body.code, at: reply.body.errors?.map(placeOf) }).toEqual({ status, code, at });
  expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(reply.headers.get('api-version')).toBe('1.0.0');
  expect(reply.body).toMatchObject({ type: `urn:leidraad:probleem:${code}`, title: expect.any(String), status, detail: expect.stringMatching(/^[A-Z0-9'].*[.!]$/s) });
  expect(JSON.stringify(reply.body)).not.toMatch(/node_modules|\.ts:|\.js:|SELECT |Error:/);
}

async function refuses(one: Refused): Promise<Reply> {
  const before = await everything(app);
  const path = typeof one.path === 'string' ? one.path : one.path();
  const reply = await people[one.who ?? 'secretary'].send(one.method ?? 'POST', path, { body: typeof one.body === 'function' ? (one.body as () => unknown)() : one.body, headers: one.headers ?? {} });
  expectProblem(reply, one);
  expect(await everything(app)).toBe(before);
  return reply;
}

describe('input that is not right', () => {
  const submit = (body: unknown, at: string[], code = 'request.invalid'): Refused => ({ who: 'member', path: () => `${meeting}/agendapunten`, body, status: 400, code, at });
  const good = { titel: 'Huisvesting', doel: 'informatie', minuten: 10 };
  const guest = (email: unknown, at = ['body #/email']): Refused => ({ path: () => `${meeting}/agendapunten/${item}/gasten`, body: { naam: 'Anja Vos', email }, status: 400, code: 'request.invalid', at });

  it.each<[string, Refused]>([
    ['several fields at once', submit({ titel: '', doel: 'praten', minuten: '10', kleur: 'rood', stukken: ['', 3] }, ['body #/titel', 'body #/doel', 'body #/minuten', 'body #/stukken/0', 'body #/stukken/1', 'body #/kleur'])],
    ['nothing at all', submit(undefined, ['body #'])],
    ['a list where an object belongs', submit([], ['body #'])],
    ['a line end in a title, meant for a mail header', submit({ ...good, titel: 'Besluit\r\nBcc: iedereen@elders.example' }, ['body #/titel'])],
    ['a title of invisible characters', submit({ ...good, titel: '\u200b\u2060' }, ['body #/titel'])],
    ['a title that is too long', submit({ ...good, titel: 'x'.repeat(201) }, ['body #/titel'])],
    ['a decision item without a decision', submit({ ...good, doel: 'besluitvorming' }, ['body #/gevraagdBesluit'], 'item.decision-asked')],
    ['minutes that are no whole number', submit({ ...good, minuten: 1e99 }, ['body #/minuten'])],
    ['an answer on behalf of somebody, half told', submit({ ...good, namens: { persoonId: 'x', kanaal: 'duif' } }, ['body #/namens/persoonId', 'body #/namens/kanaal', 'body #/namens/op'])],
    ['mail addresses that do not parse', guest('anja.vos@')],
    ['a mail address with a second one behind a line end', guest('anja@school.example\r\nBcc: b@elders.example')],
    ['two mail addresses in one', guest('a@school.example, b@school.example')],
    ['no mail address', guest(undefined)],
    ['JSON that does not parse', { path: () => `${meeting}/agendapunten`, body: '{"titel": ', headers: { 'content-type': 'application/json' }, status: 400, code: 'request.malformed' }],
    ['JSON that poisons prototypes', { path: () => `${meeting}/agendapunten`, body: '{"__proto__": {"a": 1}}', headers: { 'content-type': 'application/json' }, status: 400, code: 'request.malformed' }],
    ['a form', { path: () => `${meeting}/agendapunten`, body: 'titel=Huisvesting', headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 415, code: 'request.media-type' }],
    ['plain text', { path: () => `${meeting}/agendapunten`, body: 'titel=Huisvesting', headers: { 'content-type': 'text/plain' }, status: 415, code: 'request.media-type' }],
    ['all of a query', { method: 'GET', path: `${G}/vergaderingen?van=gisteren&tot=2021-02-30&pagina=0&aantal=veel&sorteer=ja`, status: 400, code: 'request.invalid', at: ['query van', 'query tot', 'query pagina', 'query aantal', 'query sorteer'] }],
    ['a path that names no meeting', { method: 'GET', path: `${G}/vergaderingen/morgen`, status: 400, code: 'request.invalid', at: ['path vergadering'] }],
    ['a moment without offset', { path: `${G}/vergaderingen`, body: { overleg: 'stuurgroep', begin: '2022-01-20T15:30:00' }, status: 400, code: 'request.invalid', at: ['body #/begin'] }],
    ['a moment far beyond any scheme', { path: `${G}/vergaderingen`, body: { overleg: 'stuurgroep', begin: '9999-12-31T23:00:00Z' }, status: 400, code: 'request.invalid', at: ['body #/begin'] }],
    ['people who do not exist', { path: () => `${held}/aanwezigheid`, body: { personen: [{ persoonId: NOBODY, aanwezigheid: 'aanwezig' }] }, status: 400, code: 'person.unknown', at: ['body #/personen/0/persoonId'] }],
    ['people at the table who sit elsewhere', { path: () => `${held}/aanwezigheid`, body: () => ({ personen: [{ persoonId: people.chair.personId, aanwezigheid: 'aanwezig' }, { persoonId: people.outsider.personId, aanwezigheid: 'aanwezig' }] }), status: 400, code: 'person.not-a-member', at: ['body #/personen/1/persoonId'] }],
    ['an owner who does not exist', { path: () => `${held}/acties`, body: { tekst: 'Bellen', eigenaarId: NOBODY }, status: 400, code: 'person.unknown', at: ['body #/eigenaarId'] }],
    ['a reservation without a date to come', { path: () => `${held}/agendapunten/${NOBODY}/uitkomst`, body: { uitkomst: 'onder-voorbehoud', tot: 'ooit' }, status: 400, code: 'request.invalid', at: ['body #/tot'] }],
    ['minutes about another meeting’s item', { method: 'PUT', path: () => `${held}/verslag`, headers: { 'if-match': '*' }, body: { secties: [{ agendapuntId: null, tekst: 'Goed.' }, { agendapuntId: NOBODY, tekst: 'Fout.' }] }, status: 400, code: 'minutes.foreign-items', at: ['body #/secties/1/agendapuntId'] }],
    ['an agenda with items from elsewhere', { path: () => `${meeting}/agenda/voorstel`, headers: { 'if-match': '*' }, body: { volgorde: [NOBODY] }, status: 400, code: 'agenda.foreign-items' }],
    ['dates of another school year, or gone', { path: `${G}/schooljaren/2021-2022/voorstel`, body: { vergaderingen: [{ overleg: 'stuurgroep', begin: '2021-09-01T13:30:00Z' }, { overleg: 'stuurgroep', begin: '2022-09-08T13:30:00Z' }, { overleg: 'stuurgroep', begin: '2022-03-10T14:30:00Z' }] }, status: 400, code: 'season.dates', at: ['body #/vergaderingen/0/begin', 'body #/vergaderingen/1/begin'] }],
    ['a program that is called a paper', { path: () => `${meeting}/agendapunten/${item}/stukken?titel=Notitie&bestandsnaam=n.pdf`, body: new TextEncoder().encode('MZ programma'), headers: { 'content-type': 'application/octet-stream' }, status: 400, code: 'file.differs', at: ['file bestand'] }],
    ['a file without bytes', { path: () => `${meeting}/agendapunten/${item}/stukken?titel=Notitie&bestandsnaam=n.pdf`, status: 400, code: 'file.missing' }],
    ['a place in a list that never was', { method: 'GET', path: `${G}/mailings?na=onzin`, status: 400, code: 'request.invalid', at: ['query na'] }],
  ])('refuses %s', async (_, one) => void (await refuses(one)));

  it('says in Dutch what is wrong with each field', async () => {
    const { body } = await refuses(submit({ titel: '', doel: 'praten', kleur: 'rood' }, ['body #/titel', 'body #/doel', 'body #/minuten', 'body #/kleur']));
    expect(body.errors.map(({ detail }: { detail: string }) => detail)).toEqual(['Vul hier iets in.', 'Kies een van: informatie, advies, besluitvorming.', 'Dit is verplicht.', 'Dit veld bestaat hier niet.']);
  });

  it('keeps markup and odd characters as the text that they are', async () => {
    const titel = '<script>alert(1)</script> & "aanhaling" \ud800 Ω';
    const { status } = await people.member.post(`${meeting}/agendapunten`, { ...good, titel, toelichting: 'Eén\u0000twee\r\ndrie' });
    expect(status).toBe(201);
    const { body, headers } = await people.member.get(meeting);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body.agenda.find((one: { titel: string }) => one.titel.startsWith('<script>'))).toMatchObject({ titel: '<script>alert(1)</script> & "aanhaling" \ufffd Ω', toelichting: 'Eéntwee\ndrie' });
  });
});

describe('what does not exist', () => {
  it.each<[string, Refused]>([
    ['a gemeente', { method: 'GET', path: '/gemeenten/atlantis/vergaderingen', status: 404, code: 'municipality.unknown' }],
    ['a meeting, read', { method: 'GET', path: `${G}/vergaderingen/${NOBODY}`, status: 404, code: 'meeting.unknown' }],
    ['a meeting, moved', { path: `${G}/vergaderingen/${NOBODY}/verplaatsing`, headers: { 'if-match': '"1"' }, body: { begin: '2022-01-20T14:30:00Z' }, status: 404, code: 'meeting.unknown' }],
    ['an overleg', { path: `${G}/vergaderingen`, body: { overleg: 'koffietafel', begin: '2022-01-20T14:30:00Z' }, status: 404, code: 'body.unknown' }],
    ['an item', { path: () => `${meeting}/agendapunten/${NOBODY}/intrekking`, status: 404, code: 'item.unknown' }],
    ['another meeting’s item', { path: () => `${held}/agendapunten/${item}/uitkomst`, body: { uitkomst: 'besloten' }, status: 404, code: 'item.unknown' }],
    ['the minutes of a meeting still to come', { method: 'GET', path: () => `${meeting}/verslag`, status: 404, code: 'minutes.unknown' }],
    ['akkoord on minutes that do not exist', { who: 'chair', path: () => `${meeting}/verslag/akkoord`, headers: { 'if-match': '"1"' }, status: 404, code: 'minutes.unknown' }],
    ['a paper', { method: 'GET', path: () => `${meeting}/agendapunten/${item}/stukken/${NOBODY}`, status: 404, code: 'document.unknown' }],
    ['a mailing', { method: 'GET', path: `${G}/mailings/${NOBODY}`, status: 404, code: 'mailing.unknown' }],
    ['a message', { method: 'GET', path: `${G}/postvak/999999`, status: 404, code: 'message.unknown' }],
    ['a school year', { method: 'GET', path: `${G}/schooljaren/2021-2023/voorstel`, status: 404, code: 'season.unknown' }],
    ['a person to be', { who: 'visitor', path: `${G}/sessie`, body: { persoonId: NOBODY }, status: 404, code: 'person.unknown' }],
    ['a path', { method: 'GET', path: '/koffie', status: 404, code: 'path.unknown' }],
    ['a path with a slash at its end', { method: 'GET', path: '/gemeenten/', status: 404, code: 'path.unknown' }],
    ['a path that is no text', { method: 'GET', path: '/gemeenten/%E0%A4%A', status: 400, code: 'request.malformed' }],
  ])('%s', async (_, one) => void (await refuses(one)));

  it('a method: the answer names those that there are', async () => {
    const reply = await refuses({ method: 'DELETE', path: `${G}/vergaderingen`, status: 405, code: 'method.not-allowed' });
    expect(reply.headers.get('allow')).toBe('GET, POST');
  });
});

describe('the wrong moment, the wrong person, the wrong version', () => {
  it.each<[string, Refused]>([
    ['akkoord before there is a draft', { who: 'chair', path: () => `${held}/verslag/akkoord`, headers: { 'if-match': '*' }, status: 409, code: 'minutes.not-drafted' }],
    ['handing in minutes that nobody wrote', { path: () => `${held}/verslag/indiening`, headers: { 'if-match': '*' }, status: 409, code: 'minutes.not-drafted' }],
    ['an outcome of a meeting still to come', { path: () => `${meeting}/agendapunten/${item}/uitkomst`, body: { uitkomst: 'besloten' }, status: 409, code: 'meeting.not-held' }],
    ['moving a meeting that was held', { path: () => `${held}/verplaatsing`, headers: { 'if-match': '*' }, body: { begin: '2022-01-20T14:30:00Z' }, status: 409, code: 'meeting.already-held' }],
    ['proposing an agenda while items may come', { path: () => `${meeting}/agenda/voorstel`, headers: { 'if-match': '*' }, status: 409, code: 'meeting.items-open' }],
    ['planning in the past', { path: `${G}/vergaderingen`, body: { overleg: 'stuurgroep', begin: '2021-01-20T14:30:00Z' }, status: 409, code: 'meeting.in-past' }],
    ['planning by a member', { who: 'member', path: `${G}/vergaderingen`, body: { overleg: 'stuurgroep', begin: '2022-01-20T14:30:00Z' }, status: 403, code: 'permission.meeting.plan' }],
    ['an answer to the call of a meeting that was held', { who: 'member', path: () => `${held}/oproep/antwoord`, body: { antwoord: 'geen-agendapunten' }, status: 409, code: 'meeting.call-over' }],
    ['an answer that somebody is still to give', { path: () => `${meeting}/oproep/antwoord`, body: () => ({ antwoord: 'geen-agendapunten', namens: { persoonId: people.member.personId, kanaal: 'telefoon', op: '2021-10-21' } }), status: 400, code: 'on-behalf.future', at: ['body #/namens/op'] }],
    ['a whole school year by a member', { who: 'member', path: `${G}/schooljaren/2021-2022/voorstel`, body: { vergaderingen: [{ overleg: 'stuurgroep', begin: '2022-03-10T14:30:00Z' }] }, status: 403, code: 'permission.meeting.plan' }],
    ['reading by somebody of another overleg', { who: 'outsider', method: 'GET', path: () => meeting, status: 403, code: 'permission.meeting.read' }],
    ['a paper from somebody of another overleg', { who: 'outsider', path: () => `${meeting}/agendapunten/${item}/stukken?titel=a&bestandsnaam=a`, body: new Uint8Array(9), headers: { 'content-type': 'application/octet-stream' }, status: 403, code: 'permission.agenda.document' }],
    ['answering for somebody without being secretary', { who: 'member', path: () => `${meeting}/oproep/antwoord`, body: { antwoord: 'geen-agendapunten', namens: { persoonId: NOBODY, kanaal: 'telefoon', op: '2021-10-20' } }, status: 403, code: 'permission.agenda.answer-call' }],
    ['the secretary’s own akkoord', { path: () => `${held}/verslag/akkoord`, headers: { 'if-match': '*' }, status: 403, code: 'permission.minutes.akkoord' }],
    ['who has not said who they are', { who: 'visitor', path: () => `${meeting}/agendapunten`, body: {}, status: 401, code: 'actor.unknown' }],
    ['a version that has been changed since', { path: () => `${meeting}/verplaatsing`, headers: { 'if-match': '"1"' }, body: { begin: '2022-01-20T14:30:00Z' }, status: 412, code: 'revision.stale' }],
    ['a change that does not say of which version', { path: () => `${meeting}/verplaatsing`, body: { begin: '2022-01-20T14:30:00Z' }, status: 428, code: 'revision.required' }],
    ['a version that is none', { path: () => `${meeting}/verplaatsing`, headers: { 'if-match': 'W/"1"' }, body: { begin: '2022-01-20T14:30:00Z' }, status: 400, code: 'request.invalid', at: ['header If-Match'] }],
    ['a key that is none', { path: `${G}/vergaderingen`, headers: { 'idempotency-key': 'a b' }, body: { overleg: 'stuurgroep', begin: '2022-01-20T14:30:00Z' }, status: 400, code: 'request.invalid', at: ['header Idempotency-Key'] }],
  ])('refuses %s', async (_, one) => void (await refuses(one)));

  it('says once what is wrong with a header', async () => {
    const { body } = await refuses({ path: `${G}/vergaderingen`, headers: { 'idempotency-key': 'kort' }, body: { overleg: 'stuurgroep', begin: '2022-01-20T14:30:00Z' }, status: 400, code: 'request.invalid', at: ['header Idempotency-Key'] });
    expect(body.detail).not.toBe(body.errors[0].detail);
  });

  it('does a repeated key once, and refuses it for something or somebody else', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { titel: 'Eenmalig', doel: 'informatie', minuten: 5 };
    const first = await people.member.post(`${meeting}/agendapunten`, body, headers);
    const before = await everything(app);
    const again = await people.member.post(`${meeting}/agendapunten`, body, headers);
    expect({ ...again, headers: again.headers.get('etag') }).toEqual({ ...first, headers: first.headers.get('etag') });
    expect(await everything(app)).toBe(before);
    await refuses({ who: 'member', path: () => `${meeting}/agendapunten`, body: { ...body, minuten: 6 }, headers, status: 422, code: 'command.reused' });
    await refuses({ who: 'chair', path: () => `${meeting}/agendapunten`, body, headers, status: 422, code: 'command.reused' });
    await refuses({ who: 'member', path: () => `${meeting}/agendapunten/${first.body.id}/intrekking`, headers, status: 422, code: 'command.reused' });
  });

  it('recognises nobody by a cookie that names no person, or one of elsewhere', async () => {
    for (const cookie of ['leidraad-als=', `leidraad-als=${NOBODY}`, `leidraad-als=${'-'.repeat(36)}`, `ander=1; niet-leidraad-als=${people.member.personId}`]) {
      expect((await people.visitor.get(`${G}/sessie`, { headers: { cookie } })).body).toEqual({ sessie: null });
    }
  });
});

describe('what is too large', () => {
  const MB = 1024 * 1024;
  it.each([
    ['a body of 50 MB', 'application/json', 50 * MB],
    ['a body just over 1 MB', 'application/json', MB + 1],
    ['a file of 50 MB', 'application/octet-stream', 50 * MB],
  ])('refuses %s', async (_, type, size) => {
    const path = type === 'application/json' ? () => `${meeting}/agendapunten` : () => `${meeting}/agendapunten/${item}/stukken?titel=a&bestandsnaam=a`;
    await refuses({ who: 'member', path, body: new Uint8Array(size).fill(32), headers: { 'content-type': type }, status: 413, code: 'request.too-large' });
    expect((await people.member.get(meeting)).status).toBe(200);
  });

  it('takes in no file where none is asked for, whoever sends it', async () => {
    const file = new Uint8Array(20 * MB);
    for (const path of [`${G}/aanmelding`, `${G}/aanmelding/code`, `${meeting}/agendapunten`]) {
      for (const who of ['visitor', 'member'] as const) await refuses({ who, path: () => path, body: file, headers: { 'content-type': 'Application/Octet-Stream; x=y' }, status: 415, code: 'request.media-type' });
    }
  });

  it('refuses 50 MB that come without their length', async () => {
    const before = await everything(app);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${api.url}/v1${meeting}/agendapunten`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `leidraad-als=${people.member.personId}` } }, (answer) => resolve(answer.resume().statusCode));
      sending.on('error', reject);
      const part = Buffer.alloc(MB, 32);
      for (let count = 0; count < 50; count++) sending.write(part);
      sending.end();
    });
    expect(status).toBe(413);
    expect(await everything(app)).toBe(before);
  });

  it.each([['application/json', 413], ['text/plain', 415]])('lets who sends 50 MB of %s first and listens then hear why it was refused', async (type, status) => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const body = Buffer.alloc(50 * MB, 32);
    socket.pause();
    await new Promise<void>((done, fail) => {
      socket.on('error', fail);
      socket.write(`POST /v1${meeting}/agendapunten HTTP/1.1\r\nhost: ${hostname}\r\ncookie: leidraad-als=${people.member.personId}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n`);
      socket.write(body, (error) => (error ? fail(error) : done()));
    });
    const [answer] = (await once(socket.resume(), 'data')) as [Buffer];
    expect(answer.toString()).toContain(`HTTP/1.1 ${status} `);
    socket.destroy();
  });

  it('takes a file of 20 MB', async () => {
    const content = new Uint8Array(20 * MB).fill(65);
    const { status, body } = await people.member.post(`${meeting}/agendapunten/${item}/stukken?titel=Groot&bestandsnaam=groot.txt`, content, { 'content-type': 'application/octet-stream' });
    expect(status).toBe(201);
    expect((await people.chair.get(`${meeting}/agendapunten/${item}/stukken/${body.id}`)).body).toHaveLength(content.length);
  });
});

describe('the description of the API', () => {
  it('is there for everybody, and names every path with its refusals', async () => {
    const { body, headers } = await people.visitor.get('/openapi.json');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Leidraad', version: '1.0.0' } });
    const move = body.paths['/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing'].post;
    expect(Object.keys(move.responses)).toEqual(expect.arrayContaining(['204', '400', '401', '403', '404', '409', '412', '428']));
    expect(move.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', in: 'header', required: true }));
    expect(move.requestBody.content['application/json'].schema).toMatchObject({ required: ['begin'], additionalProperties: false });
    expect(Object.keys(body.paths)).toEqual(Object.keys(body.paths).filter((path) => /^(\/(v\d+|[a-z-]+|openapi\.json|\{[a-z]+\}))+$/.test(path)));
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/([a-z]+)\/([A-Za-z]+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter(([, kind, name]) => !body.components[kind!][name!])).toEqual([]);
  });

  it('describes what is answered', async () => {
    const { body: document } = await people.visitor.get('/openapi.json');
    const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: [{ $id: 'api', ...document }] });
    const answers: [string, string][] = [
      ['/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}', meeting],
      ['/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag', `${held}/verslag`],
      ['/v1/gemeenten/{gemeente}/vergaderingen', `${G}/vergaderingen`],
      ['/v1/gemeenten/{gemeente}/termijnen', `${G}/termijnen`],
      ['/v1/gemeenten/{gemeente}/overleggen', `${G}/overleggen`],
      ['/v1/gemeenten/{gemeente}/mailings', `${G}/mailings`],
      ['/v1/gemeenten/{gemeente}/taken', `${G}/taken`],
    ];
    for (const [path, url] of answers) {
      const pointer = `api#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`;
      const validate = ajv.getSchema(pointer)!;
      const { body } = await people.secretary.get(url);
      expect({ path, errors: validate(body) ? [] : validate.errors }).toEqual({ path, errors: [] });
    }
  });
});

describe('the server', () => {
  it('does not listen beyond this machine where one can choose whom to be, or without TLS before it', async () => {
    const { startApi } = await import('#apps/api/start-api');
    for (const host of ['0.0.0.0', '::', '192.168.1.10', 'example.org']) {
      await expect(startApi({ host, port: 0, viewAs: true, embedded: true } as never)).rejects.toThrow(/only this machine may reach it/);
      await expect(startApi({ host, port: 0 } as never)).rejects.toThrow(/without TLS/);
    }
    await expect(startApi({ host: '127.0.0.1', port: 0, viewAs: true } as never)).rejects.toThrow(/only `leidraad start`/);
  });

  it('answers under no other name where one can choose whom to be: a page elsewhere that leads its name here reads nothing', async () => {
    const { port } = new URL(api.url);
    // fetch says the name that it connects to, whatever it is told.
    const under = async (host: string, path: string): Promise<{ status: number | undefined; text: string }> => {
      const sent = request({ host: '127.0.0.1', port, path: `/v1${path}`, headers: { host, 'sec-fetch-site': 'same-origin', cookie: `leidraad-als=${people.secretary.personId}` } });
      sent.end();
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      return { status: answer.statusCode, text: (await answer.setEncoding('utf8').toArray()).join('') };
    };
    for (const host of ['elders.example', `elders.example:${port}`]) {
      for (const path of [`${G}/vergaderingen`, '/gemeenten']) expect(await under(host, path)).toEqual({ status: 403, text: expect.stringContaining('"request.other-name"') });
    }
    expect((await under(`localhost:${port}`, `${G}/vergaderingen`)).status).toBe(200);
  });

  it('says which port is taken', async () => {
    const { startApi } = await import('#apps/api/start-api');
    const port = Number(new URL(api.url).port);
    await expect(startApi({ host: '127.0.0.1', port, database: app.app, clock: app.clock, ids: { uuid: randomUUID }, log: app.log, files: {}, mailbox: {} } as never)).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
  });

  it('serves the built web application beside the API', async () => {
    const webRoot = await mkdtemp(join(tmpdir(), 'leidraad-web-'));
    await mkdir(join(webRoot, 'assets'));
    await writeFile(join(webRoot, 'index.html'), '<title>Leidraad</title>');
    await writeFile(join(webRoot, 'assets', 'app-1a2b3c.js'), 'export {};');
    await writeFile(join(webRoot, '.stamp'), 'secret');
    const withWeb = await startTestApi(app, webRoot);
    const get = (path: string, method = 'GET') => fetch(`${withWeb.url}${path}`, { method });
    try {
      const page = await get('/vergaderingen/2021');
      expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([200, 'no-cache', '<title>Leidraad</title>']);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
      // The page that a mail is shown in: its own style, nothing else, and framed by our own pages only.
      const letter = await get('/brief.html');
      expect(letter.headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'unsafe-inline'.*frame-ancestors 'self'/);
      expect(letter.headers.get('content-security-policy')).not.toContain('script-src');
      const asset = await get('/assets/app-1a2b3c.js');
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect(asset.headers.get('content-type')).toContain('javascript');
      const others = await Promise.all([get('/assets/gone.js'), get('/.stamp'), get('/..%2f..%2fpackage.json'), get('/v1/koffie'), get('/', 'POST')]);
      expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
      expect((await get('/', 'HEAD')).status).toBe(200);
    } finally {
      await withWeb.close();
      await rm(webRoot, { recursive: true });
    }
  });
});
