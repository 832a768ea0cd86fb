/** Letters about assignments, the school year's choice of them, and working groups that are installed. */
import { addDays } from '#calendar/local-date';
import { instanceId } from '#engine/step';
import type { FactsOf } from '#messaging/mail-kinds';
import type { MailSetting } from '#messaging/templates/setting';
import { inSentence } from '#messaging/templates/words';
import type { AssignmentContext } from '#workflows/assignment.model';
import type { ExecutionAgendaContext } from '#workflows/execution-agenda.model';
import { Assignment, AssignmentNote } from '../assignments/assignment.entity.js';
import { listAssignments, neighboursOf } from '../assignments/assignment.queries.js';
import { assignmentTarget, findAssignment } from '../assignments/assignment.rows.js';
import { executionAgendaTarget } from '../assignments/execution-agenda.commands.js';
import { followersOf, type Followers } from '../assignments/followers.js';
import { frameOf } from '../assignments/groups.js';
import { membersOn, membersStanding, officersOn, type Officers } from '../bodies/members.js';
import { people, type Addressee } from './notice.js';
import { procedureSetting, type ProcedureBuilder, type ProcedureContext, type ProcedureNotice } from './procedure.js';

/** So long a group has to answer before it is reminded. */
const ANSWER_DAYS = 14;

type AssignmentFacts = FactsOf<'assignment-issued'>['assignment'];
type News = FactsOf<'assignment-news'>['about'];

interface Known {
  row: Assignment;
  facts: AssignmentFacts;
  group: Officers;
  members: Addressee[];
  followers: Followers;
}

async function known(context: ProcedureContext): Promise<Known> {
  const { tx, tenantId, scheme, schemes, today, params } = context;
  const row = await findAssignment(tx, String(params['assignmentId']));
  const standing = schemes.standing(row.groupId, today);
  const [instance]: { context: AssignmentContext }[] = await tx.query(`SELECT snapshot->'context' AS context FROM instance WHERE id = $1`, [instanceId(tenantId, assignmentTarget(row.id))]);
  const { title, result, measure, who, means, frame, mandate, reportsOn } = row;
  return {
    row,
    facts: {
      title, result, measure, who, means, frame, mandate, reportsOn,
      ambition: scheme.ambitions.find(({ id }) => id === row.ambitionId)?.name ?? row.ambitionId,
      group: standing.body.name,
      issuer: context.body.name,
      dueOn: instance?.context.dueOn ?? row.dueOn,
    },
    group: await officersOn(tx, standing),
    members: people(await membersStanding(tx, [standing])),
    followers: await followersOf(tx, scheme, row.ambitionId, today),
  };
}

const pageOf = ({ id }: Pick<Assignment, 'id'>): string => `/opdrachten/${id}`;

/** To a whole group a mail is addressed as such. */
const toGroup = (context: ProcedureContext, { row, facts: { group } }: Known): MailSetting => ({
  ...procedureSetting(context, [], pageOf(row)),
  greeting: `leden van ${inSentence(group)}`,
  reason: `Deze mail gaat naar de leden van ${inSentence(group)}.`,
});

const notice = (context: ProcedureContext, { row }: Known, to: Addressee[], urgent: boolean, make: (setting: MailSetting) => ProcedureNotice['facts']): ProcedureNotice =>
  ({ facts: make(procedureSetting(context, to, pageOf(row))), to, about: { assignmentId: row.id }, urgent });

const issued: ProcedureBuilder = async (context) => {
  const found = await known(context);
  return { facts: { ...toGroup(context, found), kind: 'assignment-issued', assignment: found.facts, acceptBy: addDays(context.today, ANSWER_DAYS), touching: await touching(context, found) }, to: found.members, about: { assignmentId: found.row.id }, urgent: true };
};

/** Assignments of other ambitions on the same topics: whoever works on one knows of the other. */
async function touching(context: ProcedureContext, { row }: Known): Promise<string[]> {
  const all = await listAssignments(context);
  const own = all.find((line) => line.row.id === row.id);
  const ambition = (id: string): string => context.scheme.ambitions.find((one) => one.id === id)?.name ?? id;
  return (own ? neighboursOf(own, all) : []).map(({ line }) => `‘${line.row.title}’ (${ambition(line.row.ambitionId)}; ${inSentence(context.schemes.nameOf(line.row.groupId, context.today))})`);
}

/** Who hears what: those who follow it, the group's chair and secretary with them, or the whole group too. */
const AUDIENCE: Readonly<Record<News, 'followers' | 'officers' | 'everybody'>> = {
  'issue-returned': 'followers', 'not-issued': 'followers', accepted: 'followers', 'returned-by-group': 'followers', reported: 'followers', 'bottleneck-raised': 'followers', 'proposal-made': 'followers',
  'discharge-asked': 'followers', 'bottleneck-resolved': 'officers', 'proposal-returned': 'officers', 'followed-up': 'officers', 'not-discharged': 'officers', 'more-time': 'officers',
  adopted: 'everybody', discharged: 'everybody', stopped: 'everybody',
};

const news: ProcedureBuilder = async (context) => {
  const found = await known(context);
  const about = context.params['about'] as News;
  const text = await noteText(context);
  const { followers, group, members } = found;
  const audience = AUDIENCE[about];
  const following = people([...followers.owners, followers.manager, ...(audience === 'officers' ? [group.chair, group.secretary] : [])]);
  const make = (setting: MailSetting): ProcedureNotice['facts'] => ({ ...setting, kind: 'assignment-news', about, assignment: found.facts, text });
  const own = notice(context, found, following, false, make);
  if (audience !== 'everybody') return own;
  const others = members.filter(({ personId }) => !following.some((one) => one.personId === personId));
  return [own, { ...own, facts: make(toGroup(context, found)), to: others }];
};

const noteText = async ({ tx, params }: ProcedureContext): Promise<string | null> => (typeof params['noteId'] === 'string' ? ((await tx.findOneBy(AssignmentNote, { id: params['noteId'] }))?.text ?? null) : null);

const dayIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const reminder: ProcedureBuilder = async (context) => {
  const found = await known(context);
  const level = context.params['level'] === 'manager' ? 'manager' : 'group';
  const about = context.params['about'] as FactsOf<'assignment-reminder'>['about'];
  const to = level === 'manager' ? people([found.followers.manager]) : people([found.group.chair, found.group.secretary]);
  return notice(context, found, to, true, (setting) => ({ ...setting, kind: 'assignment-reminder', about, level, assignment: found.facts, on: dayIn(context.params['on']) }));
};

/** Where it comes onto the agenda, whoever presides there hears it too. */
const escalation: ProcedureBuilder = async (context) => {
  const found = await known(context);
  const about = context.params['about'] as FactsOf<'assignment-escalation'>['about'];
  const { owners, manager } = found.followers;
  const to = people([...owners, manager, ...(about === 'late-to-body' ? [context.officers.chair] : [])]);
  const reminded = about === 'draft' || about === 'bottleneck' ? [] : people([...(about === 'overdue' ? [] : [found.group.chair, found.group.secretary]), manager]).map(({ name }) => name);
  const text = await noteText(context);
  return notice(context, found, to, true, (setting) => ({ ...setting, kind: 'assignment-escalation', about, assignment: found.facts, on: dayIn(context.params['on']), text, reminded }));
};

async function agendaOf({ tx, tenantId, params }: ProcedureContext): Promise<ExecutionAgendaContext> {
  const [row]: { context: ExecutionAgendaContext }[] = await tx.query(`SELECT snapshot->'context' AS context FROM instance WHERE id = $1`, [instanceId(tenantId, executionAgendaTarget(String(params['year'])))]);
  if (!row) throw new Error(`There is no choice for ${String(params['year'])}`);
  return row.context;
}

const agendaReminder: ProcedureBuilder = async (context) => {
  const agenda = await agendaOf(context);
  const { secretary, chair } = context.officers;
  const about = context.params['about'] === 'naming' ? 'naming' : 'missed';
  const to = people(about === 'missed' || context.params['level'] === 'chair' ? [secretary, chair] : [secretary ?? chair]);
  const assignments = agenda.offers.filter(({ late }) => !late).map(({ title }) => title);
  return { facts: { ...procedureSetting(context, to, '/opdrachten'), kind: 'execution-agenda-reminder', about, body: context.body.name, year: agenda.year, assignments }, to, about: { schoolYear: agenda.year }, urgent: true };
};

const agendaChosen: ProcedureBuilder = async (context) => {
  const agenda = await agendaOf(context);
  const to = people(await membersOn(context.tx, [agenda.issuerId], context.today));
  const issuer = context.schemes.nameOf(agenda.issuerId, context.today);
  const titles = (chosen: boolean): string[] => agenda.offers.filter((one) => one.chosen === chosen).map(({ title }) => title);
  const setting = { ...procedureSetting(context, [], '/opdrachten'), greeting: `leden van ${inSentence(issuer)}`, reason: `Deze mail gaat naar de leden van ${inSentence(issuer)}.` };
  return { facts: { ...setting, kind: 'execution-agenda-chosen', body: context.body.name, year: agenda.year, chosen: titles(true), passedOver: titles(false) }, to, about: { schoolYear: agenda.year }, urgent: false };
};

const groupNews: ProcedureBuilder = async (context) => {
  const { tx, scheme, schemes, today, params } = context;
  const standing = schemes.standing(String(params['groupId']), today);
  const group = standing.body;
  const about = params['about'] === 'installed' ? 'installed' : 'returned';
  const officers = await officersOn(tx, standing);
  const to = about === 'installed' ? people(await membersStanding(tx, [standing])) : people([officers.chair, officers.secretary, context.officers.secretary]);
  const setting = about === 'installed' ? { ...procedureSetting(context, [], '/opdrachten'), greeting: `leden van ${inSentence(group.name)}`, reason: `Deze mail gaat naar de leden van ${inSentence(group.name)}.` } : procedureSetting(context, to, '/opdrachten');
  return {
    facts: { ...setting, kind: 'working-group-news', about, group: group.name, installer: context.body.name, frame: (await frameOf(tx, group.id))?.parts ?? [], mandate: scheme.workingGroups?.mandate ?? null },
    to,
    about: { groupId: group.id },
    urgent: false,
  };
};

export const ASSIGNMENTS = {
  'assignment-issued': issued,
  'assignment-news': news,
  'assignment-reminder': reminder,
  'assignment-escalation': escalation,
  'execution-agenda-reminder': agendaReminder,
  'execution-agenda-chosen': agendaChosen,
  'working-group-news': groupNews,
} as const satisfies Record<string, ProcedureBuilder>;
