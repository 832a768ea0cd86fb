/** A municipality with meetings in every state and somebody in every office: what the matrix of permissions is asked of. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, instantOf } from '#calendar/local-date';
import { FileStore } from '#documents/file-store';
import { establish } from '#governance/municipalities/establish';
import { Sessions } from '#identity/sessions/sessions';
import { randomIds } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { startTestApi } from '../api.js';
import { startApplication, type Application } from '../application.js';
import { NOTHING, whatTheyAre, type Actor } from './actors.js';
import { STATES, type MeetingState, type Place, type Scene, type Seated } from './place.js';

/** The title of a confidential item of every meeting. */
export const SECRET = 'Zwanenzang';
/** Another municipality of the installation. */
export const ABROAD = 'westland';
const ABROAD_SECRETARY = ['bestuurlijk-overleg', 'secretaris'];
/** Added to the municipality; offices are given to the first four. */
const ADDED = ['beheerder', 'programmamanager', 'bestuurssecretariaat', 'toehoorder', 'plaatsvervanger', 'gast', 'buitenstaander'] as const;

export type Stage = Awaited<ReturnType<typeof startStage>>;

export async function startStage(place: Place) {
  const app = await startApplication(instantOf(place.begins, '09:00'), { scheme: place.gemeente });
  const [secretary, chair] = [await app.holder(place.body, place.secretary), await place.chair(app)];
  const others = await app.query<Seated>(`SELECT person_id AS id, seat_id AS seat, id AS membership FROM membership WHERE body_id = $1 AND upper_inf(held) AND person_id NOT IN ($2, $3) ORDER BY seat_id`, [place.body, secretary, chair]);
  const [member, leaver] = others as [Seated, Seated];
  const { people, officeId, standInId } = await appoint(app, place, secretary, member);
  const beside = { voorzitter: chair, secretaris: secretary, lid: member.id, 'oud-lid': leaver.id, ...people };
  const alone: Scene = { app, place, secretary, chair, member, leaver, people: beside, meetings: {} as Scene['meetings'] };
  const cast: Scene = { ...alone, people: { ...beside, ...(await place.others(alone)) } };
  await place.before(cast);
  const scene: Scene = { ...cast, meetings: await planMeetings(cast) };
  const api = await startTestApi(app, undefined, { viewAs: false, embedded: false });
  await app.advanceTo(instantOf(addDays(place.meetings.gehouden, 1), '10:00'));
  await place.after(scene);
  await app.query(`UPDATE membership SET held = daterange(lower(held), $2) WHERE person_id = $1 AND upper_inf(held)`, [leaver.id, place.leaves]);
  await app.advanceTo(instantOf(place.now, '10:00'));
  await app.meetings.cancel(app.as(secretary), scene.meetings.geannuleerd.meetingId, { reason: 'Geen punten' });
  await app.settle();

  const things = await place.today(scene);
  const actors = await actorsOf(scene, things);
  const papers = await app.query<{ id: string; itemId: string }>(`SELECT id, item_id AS "itemId" FROM document`);
  const guests = await app.query<{ id: string; itemId: string }>(`SELECT id, item_id AS "itemId" FROM agenda_guest`);
  const ofItem = (rows: typeof papers, state: MeetingState): string => rows.find(({ itemId }) => itemId === scene.meetings[state].itemId)!.id;
  const meetings = Object.fromEntries(STATES.map((state) => [state, { ...scene.meetings[state], documentId: ofItem(papers, state), guestId: ofItem(guests, state) }])) as Record<MeetingState, { meetingId: string; itemId: string; documentId: string; guestId: string }>;
  const ids: Readonly<Record<string, string>> = { ambitie: things.ambition, overleg: place.body, persoon: member.id, functie: officeId, plaatsvervanging: standInId, deelname: member.membership, plek: member.seat, ...things.ids };
  return { app, api, place, actors, meetings, ids, within: things.within, close: async () => { await api.close(); await app.close(); } };
}

/** Somebody in each office that is given, a stand-in, and somebody who is nobody here. */
async function appoint(app: Application, { body, begins: from }: Place, secretary: string, member: Seated): Promise<{ people: Record<(typeof ADDED)[number], string>; officeId: string; standInId: string }> {
  const people = {} as Record<(typeof ADDED)[number], string>;
  for (const name of ADDED) people[name] = (await app.people.add(app.as(secretary), { name: `Persoon ${name}`, email: `${name}@elders.example` })).personId;
  await app.givenOffices.give(app.as(secretary), { office: 'beheerder', personId: people.beheerder, from });
  await app.givenOffices.give(app.as(people.beheerder), { office: 'programmamanager', personId: people.programmamanager, from });
  const { officeId } = await app.givenOffices.give(app.as(secretary), { office: 'toehoorder', personId: people.toehoorder, bodyId: body, from });
  await app.givenOffices.give(app.as(secretary), { office: 'bestuurssecretariaat', personId: people.bestuurssecretariaat, forPersonId: member.id, from });
  const { standInId } = await app.standIns.begin(app.as(secretary), { bodyId: body, seatId: member.seat, personId: people.plaatsvervanger, from });
  return { people, officeId, standInId };
}

/** In each an open item, with a guest and a paper, from which somebody is kept; and a confidential one. */
async function planMeetings(scene: Scene): Promise<Scene['meetings']> {
  const { app, place, secretary, people } = scene;
  const paper = await new FileStore(join(app.folder, 'files')).put(Buffer.from('%PDF-1.4'));
  const planned = {} as Record<MeetingState, { meetingId: string; itemId: string }>;
  for (const state of STATES) {
    const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: place.body, startsAt: instantOf(place.meetings[state], '15:30'), extra: true, announce: false });
    // A committee's preparation begins with the meeting.
    await app.settle();
    const { itemId } = await place.submit(scene, meetingId, { title: 'Thuiszitters', purpose: 'informatie', minutes: 10 });
    await app.agenda.addGuest(app.as(secretary), meetingId, itemId, { name: 'Persoon gast', email: 'gast@elders.example' });
    await app.agenda.addDocument(app.as(secretary), meetingId, itemId, { title: 'Cijfers', fileName: 'cijfers.pdf', mediaType: 'application/pdf', ...paper, confidential: false });
    await app.itemAccess.set(app.as(secretary), { meetingId, itemId }, { personId: people['buitenstaander']!, rule: 'geweerd', reason: 'Eigen belang' });
    await place.submit(scene, meetingId, { title: SECRET, purpose: 'informatie', minutes: 10, confidential: true, coverNote: `Over ${SECRET}` });
    planned[state] = { meetingId, itemId };
  }
  return planned;
}

/** A visitor, everybody of the municipality, and somebody who is signed in at another. */
async function actorsOf({ app, place, people }: Scene, things: Parameters<typeof whatTheyAre>[2]): Promise<Actor[]> {
  const sessions = new Sessions(app.app, app.clock, randomIds);
  const cookieOf = async (tenantId: string, personId: string, address: string): Promise<string> => `leidraad-sessie=${(await sessions.begin(tenantId, { personId, address: address.toLowerCase() }, 'code')).token}`;
  const actors: Actor[] = [{ name: 'bezoeker', personId: null, cookie: null, ...NOTHING }];
  for (const [name, personId] of Object.entries(people)) {
    const [{ email }] = (await app.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [personId])) as [{ email: string }];
    actors.push({ name, personId, cookie: await cookieOf(app.tenantId, personId, email), ...(await whatTheyAre(app, place, things, personId)) });
  }
  const abroad = (await establish(app.app, await readFile(`workflows/schemes/${ABROAD}.yaml`, 'utf8'), `${ABROAD}.yaml`, { example: true, seed: 'test' })).tenantId;
  // In the office that may most, there.
  const [stranger] = (await inTenant(app.app, abroad, (tx) => tx.query(`SELECT p.id, p.email FROM person p JOIN membership m ON m.person_id = p.id WHERE m.body_id = $1 AND m.seat_id = $2`, ABROAD_SECRETARY))) as [{ id: string; email: string }];
  return [...actors, { name: 'vreemde', personId: null, cookie: await cookieOf(abroad, stranger.id, stranger.email), ...NOTHING }];
}
