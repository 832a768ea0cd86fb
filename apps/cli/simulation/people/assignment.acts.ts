/** What people do about assignments: the board's side drafts and lays them before it, the working group takes them up. */
import { addDays, localDateOf } from '#calendar/local-date';
import { agendaFor, comingAgendas } from '#governance/meetings/brought';
import type { LocalDate } from '#calendar/model';
import type { DraftAssignment } from '#governance/assignments/assignment.rows';
import type { Body } from '#scheme/model';
import { issuerOf } from '#scheme/working-groups';
import type { AssignmentContext } from '#workflows/assignment.model';
import { TASKS, type Task } from './assignments.data.js';
import type { Asker, Stage } from './stage.js';

const LEAST_DAYS = 150;
const MOST_DAYS = 270;

export class AssignmentActs {
  constructor(private readonly stage: Stage) {}

  /** For this group, on its ambition; now and then something is still to be filled in. */
  async draft(as: Asker, group: Body, key: string): Promise<void> {
    const { assignments } = this.stage.product;
    const whole = await this.content(group, key);
    await assignments.draft(as.context(), this.stage.chance.happens(0.3, 'drafts in part', key) ? { ...whole, measure: null, means: null } : whole);
  }

  /** What was missing, or asked. Its title stays. */
  async complete(as: Asker, assignmentId: string, { title, groupId }: { title: string; groupId: string }, key: string): Promise<void> {
    const { assignments } = this.stage.product;
    const { body: group } = this.stage.cast.table(groupId);
    await assignments.change(as.context(), assignmentId, { ...(await this.content(group, key)), title });
  }

  /** Dates that will have gone by when it is issued are set anew first. */
  async layBefore(as: Asker, assignmentId: string, draft: Pick<AssignmentContext, 'title' | 'groupId' | 'dueOn' | 'reportsOn'>, key: string): Promise<void> {
    const issued = await this.issueDay();
    if ([draft.dueOn, ...draft.reportsOn].some((on) => on !== null && on <= issued)) await this.complete(as, assignmentId, draft, key);
    await this.stage.product.assignments.layBefore(as.context(), assignmentId);
  }

  async acceptOrAsk(as: Asker, assignmentId: string, key: string): Promise<void> {
    const { assignmentWork } = this.stage.product;
    if (this.stage.habit('returnsAssignment', key)) await assignmentWork.return(as.context(), assignmentId, { question: 'Valt het voortgezet onderwijs hier ook onder?' });
    else await assignmentWork.accept(as.context(), assignmentId);
  }

  report(as: Asker, assignmentId: string): Promise<unknown> {
    return this.stage.product.assignmentWork.report(as.context(), assignmentId, { text: 'De gesprekken lopen; de helft van de afspraken ligt er.' });
  }

  /** Half of them ask for time, which only the board can give. */
  async getStuck(as: Asker, assignmentId: string, dueOn: LocalDate, key: string): Promise<void> {
    const asksUntil = this.stage.chance.happens(0.5, 'asks for time', key) ? addDays(dueOn, 60) : null;
    await this.stage.product.assignmentWork.raiseBottleneck(as.context(), assignmentId, { text: 'Twee partners leveren hun cijfers niet aan.', asksUntil });
  }

  solve(as: Asker, assignmentId: string, bottleneckId: string): Promise<unknown> {
    return this.stage.product.assignmentWork.resolveBottleneck(as.context(), assignmentId, bottleneckId, { text: 'De cijfers komen uit de monitor van de gemeente.' });
  }

  propose(as: Asker, assignmentId: string): Promise<unknown> {
    return this.stage.product.assignmentWork.propose(as.context(), assignmentId, { text: 'Wij stellen voor om met alle partners op dezelfde manier te werken, vanaf het nieuwe schooljaar.' });
  }

  askDischarge(as: Asker, assignmentId: string): Promise<unknown> {
    return this.stage.product.assignmentWork.askDischarge(as.context(), assignmentId, { text: 'Het voorstel is overal ingevoerd.' });
  }

  /** The parts that the scheme asks for, then before the body that installs. */
  async install(as: Asker, group: Body): Promise<void> {
    const { workingGroups } = this.stage.product;
    const asked = this.stage.world.scheme.workingGroups?.installedWhen ?? [];
    await workingGroups.setFrame(as.context(), group.id, { parts: (asked.length > 0 ? asked : ['Kaders']).map((name) => ({ name, text: `${name} voor ${group.name}: zoals besproken met de partners.` })) });
    await workingGroups.layBefore(as.context(), group.id);
  }

  layGroupBefore(as: Asker, groupId: string): Promise<unknown> {
    return this.stage.product.workingGroups.layBefore(as.context(), groupId);
  }

  /** Of the list about half: never none, for then the board would have said so. */
  async nameChosen(as: Asker, year: string, assignmentIds: readonly string[]): Promise<void> {
    const chosen = assignmentIds.filter((id, index) => index === 0 || this.stage.chance.happens(0.5, 'chosen', year, id));
    await this.stage.product.executionAgendas.name(as.context(), year, { assignmentIds: chosen });
  }

  /** On which the board can issue what is laid before it now: that of its next meeting; where none is planned, today. */
  private async issueDay(): Promise<LocalDate> {
    const { product, world } = this.stage;
    const now = world.now();
    const issuer = issuerOf(world.scheme);
    const coming = issuer ? await product.commands.read(world.tenantId, ({ tx }) => comingAgendas(tx, issuer.id, now)) : [];
    return localDateOf(agendaFor(coming, { notBefore: null })?.startsAt ?? now);
  }

  /** Its time begins when it is issued. */
  private async content(group: Body, key: string): Promise<DraftAssignment> {
    const { chance, world } = this.stage;
    const task: Task = chance.pick(TASKS, 'task', key);
    const from = await this.issueDay();
    const days = chance.between(LEAST_DAYS, MOST_DAYS, 'takes', key);
    const at = (share: number): LocalDate => this.workingDay(addDays(from, Math.round(days * share)));
    return {
      title: task.title, ambitionId: chance.pick(group.ambitions.length > 0 ? group.ambitions : world.scheme.ambitions.map(({ id }) => id), 'ambition', key), groupId: group.id, topicIds: [...task.topics],
      result: task.result, measure: task.measure, who: `De voorzitter van ${group.name}`, means: chance.pick(['60 uur van de deelnemers', '€ 5.000 en 40 uur', 'geen extra middelen'], 'means', key), dueOn: at(1), reportsOn: [at(0.5), at(0.75)],
    };
  }

  private workingDay(day: LocalDate): LocalDate {
    const { calendar } = this.stage.world;
    return calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
  }
}
