/**
 * Assignments as people have them before them: once a week a look at what is asked, by the board's secretary and by each group's
 * chair. What they forget comes back with a reminder; some groups never begin.
 */
import { addDays, daysBetween, localDateOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { issuerOf, needsInstalling } from '#scheme/working-groups';
import type { AssignmentContext } from '#workflows/assignment.model';
import { unreported } from '#workflows/assignment.rules';
import type { ExecutionAgendaContext } from '#workflows/execution-agenda.model';
import type { Letter } from '../spectator.js';
import type { AssignmentActs } from './assignment.acts.js';
import type { Asker, Stage } from './stage.js';

interface OnDesk {
  id: string;
  state: string;
  context: AssignmentContext;
}

const OPEN = `
  SELECT business_key AS id, state, snapshot -> 'context' AS context FROM instance
  WHERE workflow = 'assignment' AND state NOT IN ('discharged', 'stopped') ORDER BY 1`;
const GROUPS = `SELECT business_key AS id, state FROM instance WHERE workflow = 'working-group' ORDER BY 1`;
const CHOICES = `SELECT business_key AS id, state, snapshot -> 'context' AS context FROM instance WHERE workflow = 'execution-agenda' AND state = 'naming' ORDER BY 1`;

const MONDAY = 1;
/** A report may come in the week before its moment. */
const AHEAD_DAYS = 7;
/** A municipality gives no more at once: a group works on one thing at a time. */
const GIVES = 0.6;

type Act = (as: Asker) => Promise<unknown>;

export class AssignmentDesk {
  private readonly handled = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly acts: AssignmentActs,
  ) {}

  async visit(day: LocalDate): Promise<void> {
    if (weekdayOf(day) !== MONDAY) return;
    const { spectator } = this.stage.world;
    const open = await spectator.query<OnDesk>('assignments-open', OPEN);
    const groups = await spectator.query<{ id: string; state: string }>('working-groups', GROUPS);
    this.give(day, open, groups);
    if (this.stage.temperament.forgets === 1) return;
    this.installAgain(groups);
    for (const one of open) this.look(one, day);
    for (const { id, context } of await spectator.query<{ id: string; context: ExecutionAgendaContext }>('choices', CHOICES)) {
      this.once(`name/${id}/${context.namingSince ?? ''}`, this.secretaryOf(context.bodyId), (as) => this.acts.nameChosen(as, id, context.offers.filter(({ late }) => !late).map(({ assignmentId }) => assignmentId)));
    }
  }

  /** A reminder, read by whoever must do it or by who then telephones the group: what is asked now is done. */
  receive({ kind, personId, assignmentId, messageId }: Letter): void {
    if (assignmentId === null || personId === null || (kind !== 'assignment-reminder' && kind !== 'assignment-escalation')) return;
    const key = `${kind}/${assignmentId}/${personId}/${messageId}`;
    if (!this.stage.heeds(key) || this.handled.has(key)) return;
    this.handled.add(key);
    this.stage.intend(personId, 0, key, () => this.doNow(assignmentId, key));
  }

  private async doNow(assignmentId: string, key: string): Promise<void> {
    const one = (await this.stage.world.spectator.query<OnDesk>('assignments-open', OPEN)).find(({ id }) => id === assignmentId);
    const next = one && !this.neverBegins(one) ? this.dueNow(one, localDateOf(this.stage.world.now()), key) : null;
    if (next) this.stage.intend(next.by, 0, `${key}/now`, next.act);
  }

  /** What the group, or the board's secretary, is asked at this moment; null: nothing. */
  private dueNow({ id, state, context }: OnDesk, day: LocalDate, key: string): { by: string | null; act: Act } | null {
    const [secretary, chair] = [this.secretaryOf(context.issuerId), this.leaderOf(context.groupId)];
    switch (state) {
      case 'drafting':
        return { by: secretary, act: (as) => this.acts.complete(as, id, context, key) };
      case 'complete':
        return context.choice === 'passed-over' ? null : { by: secretary, act: (as) => this.acts.layBefore(as, id, context, key) };
      case 'issued':
        return { by: chair, act: (as) => this.acts.acceptOrAsk(as, id, key) };
      case 'underway':
        if (context.dueOn !== null && context.dueOn <= addDays(day, 28)) return { by: chair, act: (as) => this.acts.propose(as, id) };
        return unreported(context).some((on) => on <= addDays(day, AHEAD_DAYS)) ? { by: chair, act: (as) => this.acts.report(as, id) } : null;
      case 'decided':
        return context.dischargeAskedAt === null ? { by: chair, act: (as) => this.acts.askDischarge(as, id) } : null;
      default:
        return null;
    }
  }

  /** In autumn each group that has nothing to do may get something; a group that must be installed first is. */
  private give(day: LocalDate, open: readonly OnDesk[], groups: readonly { id: string; state: string }[]): void {
    const { scheme } = this.stage.world;
    const issuer = issuerOf(scheme);
    if (!issuer) return;
    const year = schoolYearOf(day);
    for (const group of scheme.bodies.filter(({ kind }) => kind === 'werkgroep')) {
      const about = `${group.id}/${year.label}`;
      const installed = !needsInstalling(scheme, group) || groups.some(({ id, state }) => id === group.id && state === 'installed');
      if (!installed && this.stage.temperament.forgets < 1) this.once(`install/${group.id}`, this.secretaryOf(issuer.id), (as) => this.acts.install(as, group));
      const begins = addDays(year.from, this.stage.chance.between(30, 90, 'gives on', about));
      const busy = open.some(({ context }) => context.groupId === group.id);
      if (busy || !installed || day < begins || day > addDays(begins, 42) || !this.stage.chance.happens(GIVES, 'gives', about)) continue;
      this.once(`draft/${about}`, this.secretaryOf(issuer.id), (as) => this.acts.draft(as, group, about));
    }
  }

  /** Sent back with questions: its frame says more now. */
  private installAgain(groups: readonly { id: string; state: string }[]): void {
    const issuer = issuerOf(this.stage.world.scheme);
    for (const { id, state } of groups) {
      if (state === 'ready' && issuer) this.stage.intend(this.secretaryOf(issuer.id), 0, `install-again/${id}/${this.stage.world.now()}`, (as) => this.acts.layGroupBefore(as, id));
    }
  }

  /** What is done without anybody asking; a share is forgotten until a reminder comes. */
  private look(one: OnDesk, day: LocalDate): void {
    const { id, state, context } = one;
    const key = `assignment/${id}/${state}/${roundOf(one)}`;
    if (this.neverBegins(one)) return;
    if (state === 'underway') this.lookUnderway(one, day, key);
    else if (state !== 'decided' || (context.dischargeOpenSince !== null && daysBetween(localDateOf(context.dischargeOpenSince), day) >= this.stage.chance.between(14, 45, 'discharge after', key))) this.task(key, this.dueNow(one, day, key));
    this.lookAtBottlenecks(one, day);
  }

  private lookUnderway({ id, context }: OnDesk, day: LocalDate, key: string): void {
    const { chance } = this.stage;
    const chair = this.leaderOf(context.groupId);
    const [next] = unreported(context);
    if (next !== undefined && next <= addDays(day, AHEAD_DAYS)) this.task(`${key}/report/${next}`, { by: chair, act: (as) => this.acts.report(as, id) });
    const { dueOn, acceptedAt } = context;
    if (dueOn === null || acceptedAt === null) return;
    const proposes = addDays(dueOn, this.stage.habit('proposesLate', id, dueOn) ? chance.between(3, 60, 'late', id, dueOn) : -chance.between(7, 30, 'in time', id, dueOn));
    if (day >= proposes) this.task(`${key}/propose/${dueOn}`, { by: chair, act: (as) => this.acts.propose(as, id) });
    const sticks = addDays(localDateOf(acceptedAt), chance.between(30, 100, 'sticks on', id));
    if (day >= sticks && day < dueOn && context.bottlenecks.length === 0 && this.stage.habit('getsStuck', id)) this.once(`stuck/${id}`, chair, (as) => this.acts.getStuck(as, id, dueOn, key));
  }

  private lookAtBottlenecks({ id, context }: OnDesk, day: LocalDate): void {
    for (const { noteId, at, resolvedAt } of context.bottlenecks) {
      if (resolvedAt !== null || !this.stage.habit('solves', noteId) || daysBetween(localDateOf(at), day) < this.stage.chance.between(5, 30, 'solves after', noteId)) continue;
      this.once(`solve/${noteId}`, this.secretaryOf(context.issuerId), (as) => this.acts.solve(as, id, noteId));
    }
  }

  /** A group that never does anything: then the board itself must. */
  private neverBegins = ({ id, state }: OnDesk): boolean => ['issued', 'underway'].includes(state) && this.stage.habit('neverBegins', id);

  private task(key: string, next: { by: string | null; act: Act } | null): void {
    if (next === null || this.handled.has(key)) return;
    this.handled.add(key);
    const days = this.stage.delay(key);
    if (days !== null) this.stage.intend(next.by, days, key, next.act);
  }

  private once(key: string, by: string | null, act: Act): void {
    if (this.handled.has(key)) return;
    this.handled.add(key);
    this.stage.intend(by, 0, key, act);
  }

  private secretaryOf = (bodyId: string): string | null => this.stage.cast.table(bodyId).secretary;

  /** Whoever may answer for a group. */
  private leaderOf(groupId: string): string | null {
    const { chair, secretary } = this.stage.cast.table(groupId);
    return chair ?? secretary;
  }
}

/** How often it has come to this state, as far as that shows. */
const roundOf = ({ context: { asked, changedAt, acceptanceAskedAt, dischargeOpenSince, year } }: OnDesk): string => [asked.uitgifte, asked.voorstel, changedAt, acceptanceAskedAt, dischargeOpenSince, year].join('/');
