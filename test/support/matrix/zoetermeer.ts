/** Zoetermeer: of nearly everything that the API has there is one here, in a state in which it can be asked about. */
import { questionIdOf } from '#governance/questions/question.queries';
import type { Application } from '../application.js';
import { boardOf } from './actors.js';
import { beginLives } from './lives.js';
import type { Place, Scene, Things } from './place.js';

const PLAN_YEAR = '2022-2023';

export const zoetermeer: Place = {
  gemeente: 'zoetermeer',
  body: 'stuurgroep',
  committee: null,
  /** Works on the ambition that is asked about. */
  group: 'tafel-gelijke-kansen',
  secretary: 'procesmanager',
  begins: '2021-08-30',
  meetings: { gehouden: '2021-10-07', verzonden: '2021-11-11', geannuleerd: '2021-11-25', verzamelen: '2021-12-09', gepland: '2022-02-10' },
  leaves: '2021-10-15',
  now: '2021-11-03',
  chair: (app) => app.chairOf('stuurgroep'),
  others: async ({ app }) => ({ ontvanger: await receiverOf(app), werkgroepsecretaris: await writerOf(app, 'tafel-overgangen') }),
  submit: ({ app, secretary }, meetingId, item) => app.agenda.submit(app.as(secretary), meetingId, item),
  before: () => Promise.resolve(),
  after: record,
  today,
};

/** Of the sector of who leaves, so that they can come in their place. */
async function receiverOf(app: Application): Promise<string> {
  const [receiver] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND seat_id LIKE 'po-%' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY 1 LIMIT 1`);
  return receiver!.id;
}

/** Chose themselves to write in a werkgroep, where they sit and nowhere else. */
async function writerOf(app: Application, table: string): Promise<string> {
  const [writer] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id <> $1) ORDER BY seat_id LIMIT 1`, [table]);
  await app.bodies.choose(app.as(writer!.id), table, { minuteTakerId: writer!.id });
  return writer!.id;
}

async function record({ app, secretary, member, meetings: { gehouden: { meetingId, itemId } } }: Scene): Promise<void> {
  await app.record.decision(app.as(secretary), meetingId, { text: 'Besloten is', itemId });
  await app.record.action(app.as(secretary), meetingId, { text: 'Te doen', itemId });
  await app.record.action(app.as(secretary), meetingId, { text: 'Over te dragen', ownerId: member.id });
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId, text: 'Besproken is', confidential: false }] });
}

async function today({ app, place, secretary, member, people, meetings: { gehouden: { meetingId } } }: Scene): Promise<Things> {
  const ambition = app.scheme.ambitions[0]!.id;
  const [decision] = await app.query<{ id: string }>(`SELECT id FROM decision WHERE meeting_id = $1`, [meetingId]);
  const [action] = await app.query<{ id: string }>(`SELECT id FROM action_item WHERE meeting_id = $1 AND owner_id IS NULL`, [meetingId]);
  const there = await begun(app, place, secretary, meetingId, decision!.id, ambition);
  const lives = await beginLives(app, { body: place.body, secretary, leaver: member, successor: people['ontvanger']!, unplaced: people['buitenstaander']!, meetingId, ambition, turn: Number(there['ronde']), planYear: PLAN_YEAR });
  const { authority, standing } = await boardOf(app, member.id);
  return { ambition, standing, within: lives.within, ids: { besluit: decision!.id, actie: action!.id, versie: '1', gezag: authority, opvolger: people['ontvanger']!, ...there, ...lives.ids } };
}

/** One of each thing that has a life of its own, with its id under the name that paths give it. */
async function begun(app: Application, { body, group }: Place, secretary: string, meetingId: string, decisionId: string, ambition: string): Promise<Record<string, string>> {
  const as = (): ReturnType<Application['as']> => app.as(secretary);
  const agreement = { text: 'Alle scholen gebruiken één formulier.', why: 'Bij de overdracht raakten kinderen zoek.', partnerIds: ['gemeente', 'kern'], topicIds: ['doorgaande-lijn'], evaluateOn: '2022-10-04' };
  const { agreementId } = await app.agreements.record(as(), { ...agreement, decided: { meetingId, decisionId } });
  const { assignmentId } = await app.assignments.draft(as(), { title: 'Eén aanmeldroute', ambitionId: ambition, groupId: group, topicIds: ['segregatie'], result: 'Een voorstel', measure: 'Eén formulier', who: 'De voorzitter', means: '60 uur', dueOn: '2022-05-01', reportsOn: ['2022-01-20'] } as never);
  await app.plans.begin(as(), { year: PLAN_YEAR });
  const { turn } = await app.cycles.start(as(), ambition);
  await app.settle();
  const [{ mailing, delivery }] = (await app.query<{ mailing: string; delivery: string }>(`SELECT m.id AS mailing, d.id AS delivery FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.about ->> 'bodyId' = $1 ORDER BY m.id LIMIT 1`, [body])) as [{ mailing: string; delivery: string }];
  const [{ task }] = (await app.query<{ task: string }>(`INSERT INTO task (tenant_id, id, kind, body_id, delivery_id, text, created_at) VALUES ($1, gen_random_uuid(), 'mail-geweigerd', $2, $3, 'Kijk dit na', $4) RETURNING id AS task`, [app.tenantId, body, delivery, app.clock.now()])) as [{ task: string }];
  const [year] = await app.query<{ key: string }>(`SELECT business_key AS key FROM instance WHERE workflow = 'execution-agenda'`);
  return { afspraak: agreementId, opdracht: assignmentId, jaar: PLAN_YEAR, ronde: String(turn), mailing, bezorging: delivery, volgnummer: '1', taak: task, werkgroep: group, vraagstuk: questionIdOf(app.tenantId, app.scheme.ambitions[0]!.questions[0]!.id), schooljaar: year!.key };
}
