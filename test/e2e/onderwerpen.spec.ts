/** A municipality's own topics: what its agenda items, agreements and goals say of each of the 43. */
import { instantOf } from '#calendar/local-date';
import { topicsOfItems } from '#governance/oversight/item-topics';
import { topicFacts } from '#governance/oversight/topic-facts.queries';
import { topicStates } from '#governance/oversight/topic-state';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let coordinator: string;
let member: string;
let first: string;
let second: string;

const plan = async (day: string) => (await app.meetings.plan(app.as(coordinator), { bodyId: 'regiegroep', startsAt: instantOf(day, '15:00'), extra: false, announce: false })).meetingId;
const bring = async (title: string, topicIds: string[]) => (await app.agenda.submit(app.as(member), first, { title, purpose: 'advies', minutes: 10, topicIds })).itemId;
const state = async (topicId: string) => {
  const facts = await app.commands.read(app.tenantId, ({ tx, now }) => topicFacts(tx, now));
  const { onAgenda, agreed, goalSet, goalReached } = topicStates(facts, '2021-11-20').find((one) => one.topicId === topicId)!;
  return { onAgenda, agreed, goalSet, goalReached };
};
const topicsOf = (itemId: string) => app.commands.read(app.tenantId, async ({ tx }) => (await topicsOfItems(tx, [itemId])).get(itemId) ?? []);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-02', '09:00'), { scheme: 'leidschendam-voorburg' });
  coordinator = await app.holder('regiegroep', 'coordinator');
  member = await app.holder('regiegroep', 'po-1');
  first = await plan('2021-10-14');
  second = await plan('2021-11-18');
});
afterAll(() => app.close());

it('follow step by step from what was brought in, agreed and set as a goal', async () => {
  const itemId = await bring('Bereik van de voorschool', ['bereik-en-toeleiding', 'vve-bereik']);
  const owner = await app.chairOf('werkgroep-gelijke-kansen');
  await app.cycles.start(app.as(coordinator), 'gelijke-kansen');
  await app.advanceTo(app.clock.now());
  await app.goals.save(app.as(owner), 'gelijke-kansen', 1, null, { text: 'Minder doelgroepkinderen zonder plaats.', owner: 'Werkgroep', byWhen: 'juli 2022', topicIds: ['bereik-en-toeleiding'], indicators: [{ name: 'Kinderen zonder plaats', unit: 'procent', direction: 'down', baseline: '25%', target: '10%', source: 'Monitor', measuredBy: 'JGZ' }] });
  await app.goals.set(app.as(owner), 'gelijke-kansen', 1);
  expect(await state('bereik-en-toeleiding')).toMatchObject({ onAgenda: false });
  await app.advanceTo(instantOf('2021-10-14', '18:00'));
  expect(await state('bereik-en-toeleiding')).toEqual({ onAgenda: true, agreed: false, goalSet: false, goalReached: false });
  await app.agreements.record(app.as(coordinator), { decided: { meetingId: first, itemId }, text: 'Elk kwartaal cijfers.', why: 'Een kwart wordt niet bereikt.', partnerIds: ['gemeente', 'vlietkinderen', 'dak'], topicIds: ['bereik-en-toeleiding'], evaluateOn: '2022-06-16' });
  expect(await state('bereik-en-toeleiding')).toEqual({ onAgenda: true, agreed: true, goalSet: true, goalReached: false });
  expect(await state('wachtlijsten')).toEqual({ onAgenda: false, agreed: false, goalSet: false, goalReached: false });
});

describe('an item’s topics', () => {
  it('go along when it goes on to the next meeting', async () => {
    const other = await plan('2022-01-20');
    const { itemId } = await app.agenda.submit(app.as(member), other, { title: 'Wachtlijsten', purpose: 'advies', minutes: 10, topicIds: ['wachtlijsten'] });
    await app.meetings.cancel(app.as(coordinator), other, { reason: 'Te weinig leden.' });
    await app.settle();
    const [copy] = await app.query<{ id: string; meeting: string }>(`SELECT id, meeting_id AS meeting FROM agenda_item WHERE origin ->> 'itemId' = $1`, [itemId]);
    expect(await topicsOf(copy!.id)).toEqual(['wachtlijsten']);
    await app.topics.tag(app.as(coordinator), copy!.meeting, copy!.id, { topicIds: ['aantal-kindplaatsen'] });
    expect(await topicsOf(copy!.id)).toEqual(['aantal-kindplaatsen', 'wachtlijsten']);
  });

  it('are changed by who brought it in and by who writes the record, and by nobody else', async () => {
    const { itemId } = await app.agenda.submit(app.as(member), second, { title: 'Ouders', purpose: 'advies', minutes: 10 });
    await app.topics.tag(app.as(member), second, itemId, { topicIds: ['ouderbetrokkenheid'] });
    await app.topics.tag(app.as(coordinator), second, itemId, { topicIds: ['ouderbetrokkenheid', 'ouderbeleid'] });
    await app.topics.tag(app.as(coordinator), second, itemId, { topicIds: ['ouderbeleid'] });
    expect(await topicsOf(itemId)).toEqual(['ouderbeleid']);
    await expect(app.topics.tag(app.as(await app.holder('regiegroep', 'vo')), second, itemId, { topicIds: [] })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await topicsOf(itemId)).toEqual(['ouderbeleid']);
  });

  it('are topics that there are: with one that is none the item is not brought in', async () => {
    const before = await app.query('SELECT count(*) FROM agenda_item');
    const attempt = app.agenda.submit(app.as(member), second, { title: 'Iets', purpose: 'advies', minutes: 10, topicIds: ['aanbod', 'van-alles'] });
    await expect(attempt).rejects.toMatchObject({ code: 'topic.unknown', problems: [{ field: 'topicIds.1', code: 'unknown' }] });
    expect(await app.query('SELECT count(*) FROM agenda_item')).toEqual(before);
  });
});
