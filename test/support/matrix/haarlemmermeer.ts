/** Haarlemmermeer: a committee prepares the agendas, minutes have gone out, money is promised, and a working group is yet to be installed. */
import { readFile } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { ALIGN_CHOICES } from '#workflows/annual-plan.rules';
import type { Application } from '../application.js';
import type { Place, Scene, Things } from './place.js';

const BOARD = 'besturenoverleg';
const COMMITTEE = 'agendacommissie';
const NEW_GROUP = 'werkgroep-ouders';
/** Prepares the plan. */
const PLAN_GROUP = 'werkgroep-kansengelijkheid';
const PLAN_YEAR = '2025-2026';
const PLAN_LINE = 'inclusie';
/** On which the plan's group says that it may go to the board; before the board's own meeting. */
const GROUP_MEETS = '2025-10-01';

export const haarlemmermeer: Place = {
  gemeente: 'haarlemmermeer',
  body: BOARD,
  committee: COMMITTEE,
  group: NEW_GROUP,
  secretary: 'secretaris',
  begins: '2025-08-25',
  meetings: { gehouden: '2025-10-09', verzonden: '2025-11-13', geannuleerd: '2025-11-27', verzamelen: '2025-12-11', gepland: '2026-02-12' },
  leaves: '2025-10-15',
  now: '2025-11-05',
  chair: (app) => app.holder(BOARD, 'voorzitter'),
  others: async ({ app }) => ({
    notulist: await app.holder(BOARD, 'notulist'),
    commissielid: await app.holder(COMMITTEE, 'po'),
    werkgroepsecretaris: await app.holder(PLAN_GROUP, 'gemeente'),
    werkgroeplid: await app.holder(PLAN_GROUP, 'po'),
  }),
  submit: ({ app, people }, meetingId, item) => app.preparation.offer(app.as(people['commissielid']!), meetingId, item),
  async before(scene) {
    await addGroup(scene.app, scene.place);
    await writePlan(scene);
  },
  async after(scene) {
    await alignPlan(scene);
    await sendMinutes(scene);
  },
  today,
};

/** From September on the municipality has one group more, that must be installed before it is given work. */
async function addGroup(app: Application, { gemeente }: Place): Promise<void> {
  const fileName = `${gemeente}.yaml`;
  const group = `
  - id: ${NEW_GROUP}
    invented: Voor een test.
    name: Werkgroep Ouders
    kind: werkgroep
    yetToInstall: true
    ambitions: [kansengelijkheid]
    tasks: [Ouders betrekken]
    chair: { by: members }
    secretary: gemeente
    minuteTaker: gemeente
    seats: [{ id: gemeente, name: Gemeente, role: beleidsmedewerker onderwijs, filledBy: { partner: gemeente } }]
    meetings: null
    minutes: { recipients: [${NEW_GROUP}] }
`;
  await new SchemeCommands(app.app, app.clock).apply({ municipality: gemeente, source: (await readFile(`workflows/schemes/${fileName}`, 'utf8')) + group, fileName, from: '2025-09-01' });
}

async function writePlan({ app, people }: Scene): Promise<void> {
  const by = people['werkgroepsecretaris']!;
  await app.meetings.plan(app.as(by), { bodyId: PLAN_GROUP, startsAt: instantOf(GROUP_MEETS, '15:30'), extra: true, announce: false });
  await app.plans.begin(app.as(by), { year: PLAN_YEAR });
  await app.plans.saveLine(app.as(by), PLAN_YEAR, PLAN_LINE, { costCents: 0, actions: [{ action: 'Ouders werven', partners: ['PO'], planning: 'Q1 2026' }] });
  await app.plans.submit(app.as(by), PLAN_YEAR);
  await app.settle();
}

async function alignPlan({ app, people }: Scene): Promise<void> {
  const [item] = await app.query<{ id: string; meetingId: string }>(`SELECT i.id, i.meeting_id AS "meetingId" FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE m.body_id = $1 AND i.origin ->> 'workflow' = 'annual-plan'`, [PLAN_GROUP]);
  await app.record.outcome(app.as(people['werkgroepsecretaris']!), item!.meetingId, item!.id, { outcome: 'besloten', choice: ALIGN_CHOICES[0] });
  await app.settle();
}

/** With the chair's akkoord they leave at once; the text for the achterban follows. */
async function sendMinutes({ app, secretary, chair, meetings: { gehouden: { meetingId, itemId } } }: Scene): Promise<void> {
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId, text: 'Besproken is', confidential: false }] });
  await app.minutes.submit(app.as(secretary), meetingId);
  await app.minutes.akkoord(app.as(chair), meetingId);
  await app.settle();
  await app.worker.constituencyWatch.run(app.tenantId);
  await app.settle();
}

async function today({ app, place, secretary, people, meetings: { gehouden } }: Scene): Promise<Things> {
  await app.workingGroups.setFrame(app.as(secretary), place.group, { parts: [{ name: 'Doel', text: 'Ouders denken mee.' }] });
  const { commitmentId } = await app.planExecution.commit(app.as(people['werkgroepsecretaris']!), PLAN_YEAR, { lineId: PLAN_LINE, cents: 100, what: 'Werving', toWhom: 'Bibliotheek', confirm: true });
  const [mailing] = await app.query<{ id: string }>(`SELECT id FROM mailing WHERE about ->> 'meetingId' = $1 AND jsonb_array_length(attachments) > 0 LIMIT 1`, [gehouden.meetingId]);
  return { ambition: 'kansengelijkheid', standing: [], within: {}, ids: { werkgroep: place.group, jaar: PLAN_YEAR, toezegging: commitmentId, mailing: mailing!.id, nummer: await messageWithPaper(app), volgnummer: '1' } };
}

/** Of the mailbox: its number. */
async function messageWithPaper({ mailbox }: Application): Promise<string> {
  for (const { id } of mailbox.listMessages()) if ((await mailbox.readMessage(id))?.attachments.some(({ mimeType }) => mimeType === 'application/pdf')) return String(id);
  throw new Error('No mail with a paper has arrived');
}
