/** A municipality with meetings in every state and somebody in every office: what the matrix of permissions is asked of. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf } from '#calendar/local-date';
import { FileStore } from '#documents/file-store';
import { establish } from '#governance/municipalities/establish';
import { questionIdOf } from '#governance/questions/question.queries';
import { Sessions } from '#identity/sessions/sessions';
import { randomIds } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { startTestApi } from '../api.js';
import { startApplication, type Application } from '../application.js';
import { boardOf, NOTHING, whatTheyAre, type Actor } from './actors.js';
import { beginLives } from './lives.js';

export const BODY = 'stuurgroep';
export const MEETINGS = { gehouden: '2021-10-07', verzonden: '2021-11-11', geannuleerd: '2021-11-25', verzamelen: '2021-12-09', gepland: '2022-02-10' } as const;
export type MeetingState = keyof typeof MEETINGS;
export const STATES = Object.keys(MEETINGS) as MeetingState[];
/** The title of a confidential item of every meeting. */
export const SECRET = 'Zwanenzang';
/** Works on the ambition that is asked about. */
export const GROUP = 'tafel-gelijke-kansen';
const PLAN_YEAR = '2022-2023';
const NOW = instantOf('2021-11-03', '10:00');

export type Stage = Awaited<ReturnType<typeof startStage>>;

export async function startStage() {
  const app = await startApplication(instantOf('2021-08-30', '09:00'));
  const secretary = await app.holder(BODY, 'procesmanager');
  const chair = await app.chairOf(BODY);
  const others = await app.query<{ id: string; seat: string; membership: string }>(`SELECT person_id AS id, seat_id AS seat, id AS membership FROM membership WHERE body_id = $1 AND upper_inf(held) AND person_id NOT IN ($2, $3) ORDER BY seat_id`, [BODY, secretary, chair]);
  const [member, leaver] = others as [(typeof others)[number], (typeof others)[number]];
  // Of the sector of who leaves, so that they can come in their place.
  const [receiver] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND seat_id LIKE 'po-%' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = $1) ORDER BY 1 LIMIT 1`, [BODY]);
  const added: Record<string, string> = {};
  for (const name of ['beheerder', 'programmamanager', 'bestuurssecretariaat', 'toehoorder', 'plaatsvervanger', 'gast', 'buitenstaander']) added[name] = (await app.people.add(app.as(secretary), { name: `Persoon ${name}`, email: `${name}@elders.example` })).personId;
  await app.givenOffices.give(app.as(secretary), { office: 'beheerder', personId: added['beheerder']!, from: '2021-08-30' });
  await app.givenOffices.give(app.as(added['beheerder']!), { office: 'programmamanager', personId: added['programmamanager']!, from: '2021-08-30' });
  const { officeId } = await app.givenOffices.give(app.as(secretary), { office: 'toehoorder', personId: added['toehoorder']!, bodyId: BODY, from: '2021-08-30' });
  await app.givenOffices.give(app.as(secretary), { office: 'bestuurssecretariaat', personId: added['bestuurssecretariaat']!, forPersonId: member.id, from: '2021-08-30' });
  const { standInId } = await app.standIns.begin(app.as(secretary), { bodyId: BODY, seatId: member.seat, personId: added['plaatsvervanger']!, from: '2021-08-30' });

  const paper = await new FileStore(join(app.folder, 'files')).put(Buffer.from('%PDF-1.4'));
  const meetings = {} as Record<MeetingState, { meetingId: string; itemId: string; documentId: string }>;
  for (const state of STATES) {
    const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: BODY, startsAt: instantOf(MEETINGS[state], '15:30'), extra: true, announce: false });
    const { itemId } = await app.agenda.submit(app.as(secretary), meetingId, { title: 'Thuiszitters', purpose: 'informatie', minutes: 10 });
    await app.agenda.addGuest(app.as(secretary), meetingId, itemId, { name: 'Persoon gast', email: 'gast@elders.example' });
    await app.agenda.addDocument(app.as(secretary), meetingId, itemId, { title: 'Cijfers', fileName: 'cijfers.pdf', mediaType: 'application/pdf', ...paper, confidential: false });
    await app.agenda.submit(app.as(secretary), meetingId, { title: SECRET, purpose: 'informatie', minutes: 10, confidential: true, coverNote: `Over ${SECRET}` });
    meetings[state] = { meetingId, itemId, documentId: '' };
  }
  const api = await startTestApi(app, undefined, { viewAs: false, embedded: false });
  await app.advanceTo(instantOf('2021-10-08', '10:00'));
  await record(app, secretary, meetings.gehouden.meetingId, meetings.gehouden.itemId, member.id);
  // Who sat there until the middle of October, and nowhere since.
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-10-15') WHERE person_id = $1 AND upper_inf(held)`, [leaver.id]);
  await app.advanceTo(NOW);
  await app.meetings.cancel(app.as(secretary), meetings.geannuleerd.meetingId, { reason: 'Geen punten' });
  await app.settle();

  const people: [string, string][] = [['voorzitter', chair], ['secretaris', secretary], ['lid', member.id], ['oud-lid', leaver.id], ['ontvanger', receiver!.id], ...Object.entries(added)];
  const sessions = new Sessions(app.app, app.clock, randomIds);
  const cookieOf = async (tenantId: string, personId: string, address: string): Promise<string> => `leidraad-sessie=${(await sessions.begin(tenantId, { personId, address: address.toLowerCase() }, 'code')).token}`;
  const ambition = app.scheme.ambitions[0]!.id;
  const [decision] = await app.query<{ id: string }>(`SELECT id FROM decision WHERE meeting_id = $1`, [meetings.gehouden.meetingId]);
  const [action] = await app.query<{ id: string }>(`SELECT id FROM action_item WHERE meeting_id = $1 AND owner_id IS NULL`, [meetings.gehouden.meetingId]);
  const there = await begun(app, secretary, meetings.gehouden.meetingId, decision!.id, ambition);
  const lives = await beginLives(app, { body: BODY, secretary, leaver: member, successor: receiver!.id, unplaced: added['buitenstaander']!, meetingId: meetings.gehouden.meetingId, ambition, turn: Number(there['ronde']), planYear: PLAN_YEAR });
  const { authority, standing } = await boardOf(app, member.id);
  const actors: Actor[] = [{ name: 'bezoeker', personId: null, cookie: null, ...NOTHING }];
  for (const [name, personId] of people) {
    const [{ email }] = (await app.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [personId])) as [{ email: string }];
    actors.push({ name, personId, cookie: await cookieOf(app.tenantId, personId, email), ...(await whatTheyAre(app, ambition, standing, personId)) });
  }
  const westland = (await establish(app.app, await readFile('workflows/schemes/westland.yaml', 'utf8'), 'westland.yaml', { example: true, seed: 'test' })).tenantId;
  const [stranger] = (await inTenant(app.app, westland, (tx) => tx.query('SELECT id, email FROM person ORDER BY id LIMIT 1'))) as [{ id: string; email: string }];
  actors.push({ name: 'vreemde', personId: null, cookie: await cookieOf(westland, stranger.id, stranger.email), ...NOTHING });
  const papers = await app.query<{ id: string; itemId: string }>(`SELECT id, item_id AS "itemId" FROM document`);
  for (const state of STATES) meetings[state].documentId = papers.find(({ itemId }) => itemId === meetings[state].itemId)!.id;
  const recorded = { besluit: decision!.id, actie: action!.id, versie: '1', ...there, ...lives.ids };
  return { app, api, actors, meetings, recorded, within: lives.within, known: { gezag: authority, opvolger: receiver!.id, ambitie: ambition, overleg: BODY, persoon: member.id, functie: officeId, plaatsvervanging: standInId, deelname: member.membership, plek: member.seat } as Record<string, string>, close: async () => { await api.close(); await app.close(); } };
}

async function record(app: Application, secretary: string, meetingId: string, itemId: string, ownerId: string): Promise<void> {
  await app.record.decision(app.as(secretary), meetingId, { text: 'Besloten is', itemId });
  await app.record.action(app.as(secretary), meetingId, { text: 'Te doen', itemId });
  await app.record.action(app.as(secretary), meetingId, { text: 'Over te dragen', ownerId });
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId, text: 'Besproken is', confidential: false }] });
}

/** One of each thing that has a life of its own, with its id under the name that paths give it. */
async function begun(app: Application, secretary: string, meetingId: string, decisionId: string, ambition: string): Promise<Record<string, string>> {
  const as = (): ReturnType<Application['as']> => app.as(secretary);
  const agreement = { text: 'Alle scholen gebruiken één formulier.', why: 'Bij de overdracht raakten kinderen zoek.', partnerIds: ['gemeente', 'kern'], topicIds: ['doorgaande-lijn'], evaluateOn: '2022-10-04' };
  const { agreementId } = await app.agreements.record(as(), { ...agreement, decided: { meetingId, decisionId } });
  const { assignmentId } = await app.assignments.draft(as(), { title: 'Eén aanmeldroute', ambitionId: ambition, groupId: GROUP, topicIds: ['segregatie'], result: 'Een voorstel', measure: 'Eén formulier', who: 'De voorzitter', means: '60 uur', dueOn: '2022-05-01', reportsOn: ['2022-01-20'] } as never);
  await app.plans.begin(as(), { year: PLAN_YEAR });
  const { turn } = await app.cycles.start(as(), ambition);
  await app.settle();
  const [{ mailing, delivery }] = (await app.query<{ mailing: string; delivery: string }>(`SELECT m.id AS mailing, d.id AS delivery FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.about ->> 'bodyId' = $1 ORDER BY m.id LIMIT 1`, [BODY])) as [{ mailing: string; delivery: string }];
  const [{ task }] = (await app.query<{ task: string }>(`INSERT INTO task (tenant_id, id, kind, body_id, delivery_id, text, created_at) VALUES ($1, gen_random_uuid(), 'mail-geweigerd', $2, $3, 'Kijk dit na', $4) RETURNING id AS task`, [app.tenantId, BODY, delivery, app.clock.now()])) as [{ task: string }];
  const [year] = await app.query<{ key: string }>(`SELECT business_key AS key FROM instance WHERE workflow = 'execution-agenda'`);
  return { afspraak: agreementId, opdracht: assignmentId, jaar: PLAN_YEAR, ronde: String(turn), mailing, bezorging: delivery, volgnummer: '1', taak: task, werkgroep: GROUP, vraagstuk: questionIdOf(app.tenantId, app.scheme.ambitions[0]!.questions[0]!.id), schooljaar: year!.key };
}
