import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { agreementsBehind } from '#governance/agreements/evaluation-task';
import { Commands, type Reading } from '#governance/command';
import { bodiesBeyond, bodiesWhere } from '#governance/bodies/offices.queries';
import { askedWaiting, type AskedWaiting } from '#governance/notices/asked-waiting.queries';
import type { AskKind } from '#governance/notices/asks';
import { managementWaiting, type ManagementWaiting } from '#governance/notices/management-waiting.queries';
import { ownWaiting, type OwnWaiting } from '#governance/notices/own-waiting.queries';
import { servedWaiting, type ServedWaiting } from '#governance/notices/served-waiting.queries';
import { TaskCommands } from '#governance/notices/task.commands';
import { openTasks, type OpenTask } from '#governance/notices/task.queries';
import { CYCLE_OFFICES, turnsWaiting, type TurnWaiting } from '#governance/quality/waiting';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, instantOut, municipalityPath, named } from '../http/shapes.js';
import { PHASES } from '../quality/quality.schema.js';

const ASKS = ['oproep', 'stukken', 'agenda', 'vaststellen', 'laat-punt', 'besluitenlijst', 'verslag', 'opmerkingen', 'akkoord', 'verwerken'] as const satisfies readonly AskKind[];

const list = z.object({
  resultaten: z.array(
    z
      .object({
        id: z.uuid(),
        soort: z.string(),
        overleg: z.string().nullable(),
        vergaderingId: z.uuid().nullable(),
        schooljaar: z.string().nullable().meta({ description: 'Van die vergadering' }),
        bezorging: z.object({ mailingId: z.uuid(), bezorgingId: z.uuid(), persoonId: z.uuid().nullable() }).nullable().meta({ description: 'De mail die niet aankwam, en bij wie' }),
        afspraakId: z.uuid().nullable().meta({ description: 'De afspraak die geëvalueerd moet worden' }),
        tekst: z.string(),
        sinds: instantOut,
      })
      .meta({ id: 'Taak' }),
  ),
  eigen: z
    .array(
      z
        .object({
          soort: z.enum(['achterban', 'actiepunt']),
          id: z.uuid().meta({ description: 'Van het actiepunt, of van de vergadering met de tekst' }),
          vergaderingId: z.uuid(),
          overleg: z.string(),
          begin: instantOut.meta({ description: 'Van die vergadering' }),
          tekst: z.string().nullable().meta({ description: 'Van het actiepunt; null als u die niet mag lezen, en bij een tekst voor de achterban' }),
          uiterlijk: dateOut.nullable(),
          sinds: instantOut,
        })
        .meta({ id: 'EigenTaak' }),
    )
    .meta({ description: 'Wat op uw eigen naam staat: teksten voor uw achterban die u nog moet doorgeven, en actiepunten die niet gereed zijn' }),
  gevraagd: z
    .array(
      z
        .object({
          soort: z.enum(ASKS),
          vergaderingId: z.uuid(),
          overleg: z.string(),
          begin: instantOut.meta({ description: 'Van die vergadering' }),
          inAgendacommissie: z.boolean().meta({ description: 'Gevraagd waar de agendacommissie de agenda voorbereidt' }),
          termijn: z.string().nullable().meta({ description: 'De termijn van de vergadering waarvoor dit is' }),
          uiterlijk: dateOut.nullable(),
        })
        .meta({ id: 'GevraagdeTaak' }),
    )
    .meta({ description: 'Wat vergaderingen nu van u vragen: als lid, voorzitter, secretaris of notulist' }),
  namens: z
    .array(
      z
        .object({
          soort: z.enum(['oproep', 'voorbehoud', 'concept']),
          persoon: named,
          vergaderingId: z.uuid(),
          overleg: z.string(),
          begin: instantOut.meta({ description: 'Van die vergadering' }),
          agendapunt: z.object({ id: z.uuid(), titel: z.string() }).nullable().meta({ description: 'Van het besluit onder voorbehoud' }),
          uiterlijk: dateOut.nullable(),
        })
        .meta({ id: 'NamensTaak' }),
    )
    .meta({ description: 'Wat wacht op een lid voor wie u het bestuurssecretariaat bent, en wat u namens dit lid kunt vastleggen' }),
  kwaliteitscyclus: z
    .array(
      z
        .object({
          ambitie: z.string(),
          naam: z.string(),
          ronde: z.int(),
          fase: z.enum([PHASES.setting, PHASES.monitoring, PHASES.evaluating, PHASES.adjusting]),
          als: z.enum(CYCLE_OFFICES).meta({ description: 'Waarom het aan u is' }),
          uiterlijk: dateOut.nullable(),
          sinds: instantOut,
        })
        .meta({ id: 'WachtendeRonde' }),
    )
    .meta({ description: 'Ambities waarvan de kwaliteitscyclus nu iets van u vraagt' }),
  beheer: z
    .array(
      z
        .discriminatedUnion('soort', [
          z.object({ soort: z.literal('vernietigingslijst'), lijst: z.uuid(), regels: z.int(), gestopt: z.boolean().meta({ description: 'Het verwijderen is halverwege gestopt; anders wacht de lijst op goedkeuring' }), sinds: dateOut }),
          z.object({ soort: z.literal('mail'), mensen: z.int().meta({ description: 'Bij zoveel mensen kwam mail niet aan, en is dat niet opgelost' }), sinds: instantOut }),
          z.object({ soort: z.literal('zegel-ontbreekt'), laatste: dateOut.nullable() }),
          z.object({ soort: z.literal('zegel-klopt-niet'), nummer: z.int(), dag: dateOut }),
        ])
        .meta({ id: 'WachtendBeheer' }),
    )
    .nullable()
    .meta({ description: 'Wat voor de gemeente als geheel op een beheerder wacht; null voor wie geen beheerder is' }),
});

type List = z.output<typeof list>;

const taskView = (task: OpenTask, agreementId: string | null): List['resultaten'][number] => ({ id: task.id, soort: task.kind, overleg: task.bodyId, vergaderingId: task.meetingId, schooljaar: task.schoolYear, bezorging: task.delivery && { mailingId: task.delivery.mailingId, bezorgingId: task.delivery.id, persoonId: task.delivery.personId }, afspraakId: agreementId, tekst: task.text, sinds: task.createdAt });

const ownView = (one: OwnWaiting): List['eigen'][number] => ({ soort: one.kind, id: one.id, vergaderingId: one.meetingId, overleg: one.bodyId, begin: one.startsAt, tekst: one.text, uiterlijk: one.dueOn, sinds: one.since });

const askedView = (one: AskedWaiting): List['gevraagd'][number] => ({ soort: one.kind, vergaderingId: one.meetingId, overleg: one.bodyId, begin: one.startsAt, inAgendacommissie: one.inCommittee, termijn: one.deadlineId, uiterlijk: one.dueOn });

const servedView = (one: ServedWaiting): List['namens'][number] => ({ soort: one.kind, persoon: { id: one.for.id, naam: one.for.name }, vergaderingId: one.meetingId, overleg: one.bodyId, begin: one.startsAt, agendapunt: one.item && { id: one.item.id, titel: one.item.title }, uiterlijk: one.dueOn });

const turnView = (one: TurnWaiting): List['kwaliteitscyclus'][number] => ({ ambitie: one.subjectId, naam: one.name, ronde: one.turn, fase: PHASES[one.phase], als: one.as, uiterlijk: one.dueOn, sinds: one.since });

function managementView(one: ManagementWaiting): NonNullable<List['beheer']>[number] {
  switch (one.kind) {
    case 'destruction':
      return { soort: 'vernietigingslijst', lijst: one.listId, regels: one.rules, gestopt: one.stopped, sinds: one.since };
    case 'mail':
      return { soort: 'mail', mensen: one.people, sinds: one.since };
    case 'seal-late':
      return { soort: 'zegel-ontbreekt', laatste: one.last };
    case 'seal-broken':
      return { soort: 'zegel-klopt-niet', nummer: one.nr, dag: one.day };
  }
}

/** Of the overleggen in which this person completes tasks; those of the municipality as a whole too, for who does so beyond one. */
async function tasksFor({ tx, schemes, today }: Reading, personId: string): Promise<OpenTask[]> {
  const [own, beyond] = await Promise.all([bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'task.complete'), bodiesBeyond(tx, schemes.bodiesOn(today), personId, 'task.complete')]);
  return openTasks(tx, own, beyond.length > 0);
}

const taskPath = municipalityPath.extend({ taak: z.uuid() });

@Controller('v1/gemeenten/:gemeente/taken')
export class TasksController {
  constructor(
    private readonly commands: Commands,
    private readonly tasks: TaskCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Wat er op u wacht: als secretaris, op uw eigen naam, in vergaderingen, namens wie u antwoordt, in de kwaliteitscyclus, en als beheerder', answer: list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<List> {
    return this.commands.read(ask.tenantId, async (work) => {
      const personId = ask.person();
      const [tasks, own, asked, served, turns, management] = await Promise.all([tasksFor(work, personId), ownWaiting(work, personId), askedWaiting(work, personId), servedWaiting(work, personId), turnsWaiting(work, personId), managementWaiting(work, ask.tenantId, personId)]);
      const agreements = await agreementsBehind(work.tx, tasks);
      return { resultaten: tasks.map((task) => taskView(task, agreements.get(task.id) ?? null)), eigen: own.map(ownView), gevraagd: asked.map(askedView), namens: served.map(servedView), kwaliteitscyclus: turns.map(turnView), beheer: management?.map(managementView) ?? null };
    });
  }

  @Post(':taak/afhandeling')
  @Describe({ summary: 'Een taak is afgehandeld' })
  async complete(@Asking() ask: Ask, @Param({ schema: taskPath }) { taak }: z.output<typeof taskPath>): Promise<void> {
    await this.tasks.complete(ask.command(), taak);
  }

  @Post(':taak/heropening')
  @Describe({ summary: 'Een taak is toch niet afgehandeld, zegt wie dat zei' })
  async reopen(@Asking() ask: Ask, @Param({ schema: taskPath }) { taak }: z.output<typeof taskPath>): Promise<void> {
    await this.tasks.reopen(ask.command(), taak);
  }
}
