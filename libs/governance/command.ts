/**
 * The one way in which people change something: permission, command id, revision, domain rows and the instance's event in one
 * transaction. The same command again gives the same answer; a refusal leaves nothing behind.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { payloadDigest } from '#engine/history';
import { loadInstance, type Loaded, type Queryable } from '#engine/instance.store';
import type { Actor, Instance, Outcome, Target } from '#engine/model';
import { instanceId } from '#engine/step';
import { isDuplicate, isLostRace, type Runner } from '#engine/runner';
import { may, mayRecordFor, PERMISSIONS, type Action, type Office, type Verdict } from '#identity/permissions';
import type { Clock } from '#platform/clock';
import { DomainError } from '#platform/errors';
import type { Ids } from '#platform/ids';
import { inTenant, readInTenant } from '#platform/tenancy';
import type { Body } from '#scheme/model';
import type { Json, JsonObject, WorkflowEvent } from '#workflows/definition';
import { refusalText } from '#workflows/refusals';
import { appendAudit, type AuditKind } from './audit/audit-log.js';
import { officesOf } from './bodies/members.js';
import { bodiesBeyond, serves } from './bodies/offices.queries.js';
import type { CurrentScheme, SchemeHistory } from './municipalities/scheme-history.js';
import { schemesOf } from './municipalities/schemes.js';

/** Who asks, under which command id, on which revision (null: whatever it is now). */
export interface CommandContext {
  tenantId: string;
  commandId: string;
  actor: Actor;
  expectedRevision: number | null;
}

export interface Change<T> {
  event: WorkflowEvent;
  result: T;
}

/** What a query works with; the scheme is that of today. */
export interface Reading extends CurrentScheme {
  tx: EntityManager;
  schemes: SchemeHistory;
  now: string;
  today: string;
}

/** What a command works with. Where it is about a meeting the scheme is the one under which that runs, else that of today. */
export interface Work extends Reading {
  context: CommandContext;
}

export type Result<T> = T & { revision: number };

const ATTEMPTS = 5;

export class Commands {
  constructor(
    private readonly db: DataSource,
    readonly runner: Runner,
    readonly clock: Clock,
    readonly ids: Ids,
    /** Wakes the relay, after the commit and never in it. */
    private readonly committed: () => void = () => {},
  ) {}

  /**
   * Change one instance and the rows that belong to it.
   * @throws DomainError `not-found`, `stale`, `conflict` (the workflow refuses), `reused-key`, or the work's own; Error when the
   * work builds an event that people may not send
   */
  onInstance<T extends JsonObject>(context: CommandContext, target: Target, body: Json, work: (work: Work, instance: Instance) => Promise<Change<T>>): Promise<Result<T>> {
    const load = (tx: Queryable): Promise<Loaded | null> => loadInstance(tx, context.tenantId, instanceId(context.tenantId, target), context.commandId, true);
    return this.once(context, { target: { ...target }, body }, load, async (today, loaded) => {
      if (!loaded) throw notFound(target);
      const base = await underOwnRules(today, target);
      const stale = staleness(context, loaded.instance);
      const { event, result } = await work(base, loaded.instance).catch((error: unknown) => {
        throw stale === null || isForbidden(error) ? error : stale;
      });
      if (stale) throw stale;
      this.assertPublic(target, event);
      const revision = applied(await this.runner.sendWithin(base.tx, context.tenantId, target, { id: context.commandId, event, actor: context.actor }, loaded), event);
      return { ...result, revision };
    });
  }

  /** Begin an instance together with its rows. */
  begin<T extends JsonObject>(context: CommandContext, target: Target, body: Json, work: (work: Work) => Promise<{ input: JsonObject; result: T }>): Promise<Result<T>> {
    return this.once(context, { target: { ...target }, body }, nothing, async (base) => {
      const { input, result } = await work(base);
      const outcome = await this.runner.start(context.tenantId, target, input, { id: context.commandId, actor: context.actor }, base.tx);
      return { ...result, revision: 'version' in outcome ? outcome.version : 0 };
    });
  }

  /** Change rows that belong to no instance. */
  plain<T extends JsonObject>(context: CommandContext, body: Json, work: (work: Work) => Promise<T>): Promise<T> {
    return this.once(context, { body }, nothing, work);
  }

  /** Read, in the municipality's eyes. */
  async read<T>(tenantId: string, read: (work: Reading) => Promise<T>): Promise<T> {
    return readInTenant(this.db, tenantId, async (tx) => {
      const now = this.clock.now();
      const today = localDateOf(now);
      return read({ tx, now, ...(await schemesToday(tx, tenantId, today)) });
    });
  }

  /** Judge a command before it is given, by what it will be judged by then: what must not be begun in vain. @throws DomainError what `judge` throws, or that the answer is still to be given */
  ahead(context: CommandContext, judge: (work: Work) => Promise<void>): Promise<void> {
    return this.read(context.tenantId, (reading) => {
      assertGiven(context.actor, reading.today);
      return judge({ ...reading, context });
    });
  }

  /** Tell the audit log of what is no command: a confidential paper that was opened, a sign-in. */
  audit(tenantId: string, kind: AuditKind, entry: JsonObject): Promise<void> {
    return inTenant(this.db, tenantId, (tx) => appendAudit(tx, tenantId, this.clock.now(), kind, entry));
  }

  /** What a command sends is a public event in its whole shape; anything else is a mistake in the command, and nothing is written. */
  private assertPublic({ workflow }: Target, event: WorkflowEvent): void {
    const parsed = this.runner.definition(workflow).publicEvents.safeParse(event);
    if (!parsed.success) throw new Error(`A command sends ${workflow} a '${event.type}' that its public events do not know: ${parsed.error.message}`);
  }

  /** `load`: what the work needs besides; asked for together with what every command needs. */
  private async once<T extends JsonObject, L>(context: CommandContext, body: Json, load: (tx: EntityManager) => Promise<L>, work: (work: Work, loaded: L) => Promise<T>): Promise<T> {
    // Who asks belongs to it: nobody gets the answer of somebody else who used the same id.
    const content: JsonObject = { body, actor: { ...context.actor } };
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await inTenant(this.db, context.tenantId, async (tx, closing) => {
          const { at: now, salt } = this.runner.moment();
          const today = localDateOf(now);
          const [repeated, schemes, loaded] = await Promise.all([repeatOf(tx, context, content), schemesToday(tx, context.tenantId, today), load(tx)]);
          if (repeated) return repeated as T;
          assertGiven(context.actor, today);
          const result = await work({ tx, context, now, ...schemes }, loaded);
          closing(tx.query(`INSERT INTO inbox (tenant_id, command_id, body_hash, salt, result, at) VALUES ($1, $2, $3, $4, $5, $6)`, [context.tenantId, context.commandId, payloadDigest(salt, content), salt, JSON.stringify(result), now]));
          return result;
        });
        this.committed();
        return result;
      } catch (error) {
        const duplicate = isDuplicate(error);
        if (duplicate && !(await this.isDone(context))) throw alreadyThere(error);
        if (!(duplicate || isLostRace(error)) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** Of two senders of one command at once, the second bumps into the first's rows: they were committed with the command's id. */
  private isDone({ tenantId, commandId }: CommandContext): Promise<boolean> {
    return inTenant(this.db, tenantId, async (tx) => (await tx.query(`SELECT 1 FROM inbox WHERE tenant_id = $1 AND command_id = $2`, [tenantId, commandId])).length > 0);
  }
}

const nothing = (): Promise<null> => Promise.resolve(null);

async function schemesToday(tx: EntityManager, tenantId: string, today: LocalDate): Promise<CurrentScheme & { schemes: SchemeHistory; today: LocalDate }> {
  const schemes = await schemesOf(tx, tenantId);
  const { scheme, calendar } = schemes.on(today);
  return { scheme, calendar, schemes, today };
}

/** Workflows whose key is the id of a meeting: they keep the scheme under which it was planned. */
const OF_A_MEETING: ReadonlySet<string> = new Set(['meeting', 'minutes', 'agenda-preparation']);

async function underOwnRules(work: Work, { workflow, key }: Target): Promise<Work> {
  if (work.schemes.isSingle || !OF_A_MEETING.has(workflow)) return work;
  const [row]: { version: number }[] = await work.tx.query(`SELECT scheme_version AS version FROM meeting WHERE id = $1`, [key]);
  return row ? { ...work, ...rulesOf(work, { schemeVersion: row.version }) } : work;
}

/** The scheme under which a meeting runs, whatever holds today. */
export function rulesOf({ schemes }: Pick<Reading, 'schemes'>, { schemeVersion }: { schemeVersion: number }): CurrentScheme {
  const { scheme, calendar } = schemes.under(schemeVersion);
  return { scheme, calendar };
}

/**
 * May the actor do this in that body? `beside`: an agendacommissie acts for the body that it prepares, and its secretary may be
 * that body's: an office in either counts.
 * @throws DomainError `forbidden` with the reason in Dutch
 */
export async function authorize(work: Work, bodyId: string, action: Action, beside: readonly string[] = []): Promise<void> {
  const verdict = await verdictIn(work, bodyId, action, beside);
  if (!verdict.allowed) throw new DomainError('forbidden', `permission.${action}`, verdict.reason, { action, bodyId });
}

/**
 * In any of these bodies (one at least). Each is asked by itself: who is secretary of one does not record what is for the chair of another to say.
 * @throws DomainError `forbidden` with the reason of the last
 */
export async function authorizeInOne(work: Work, bodyIds: readonly string[], action: Action): Promise<void> {
  for (const bodyId of bodyIds.slice(0, -1)) if ((await verdictIn(work, bodyId, action)).allowed) return;
  await authorize(work, bodyIds.at(-1)!, action);
}

async function verdictIn(work: Work, bodyId: string, action: Action, beside: readonly string[] = []): Promise<Verdict> {
  const { actor } = work.context;
  if (actor.kind === 'system') return { allowed: true };
  const agenda = agendaRules(work, bodyId);
  const fixes = action === 'agenda.fix' && agenda.fixedBy === 'agendacommissie' ? [agenda.preparedBy ?? bodyId] : [];
  const standings = [bodyId, ...beside, ...fixes].map((id) => work.schemes.standing(id, work.today));
  const offices = async (personId: string): Promise<Office[]> => (await Promise.all(standings.map((standing) => officesOf(work.tx, standing, personId)))).flat();
  const own = await offices(actor.personId);
  const scheme = { fixedBy: agenda.fixedBy };
  return actor.onBehalfOf ? mayRecordFor(own, await offices(actor.onBehalfOf.personId), action, { ...scheme, serves: await serves(work.tx, actor.personId, actor.onBehalfOf.personId, work.today) }) : may(own, action, scheme);
}

/** Whoever records it must be able to, whoever said it. */
export function recordingSelf(work: Work): Work {
  const { actor } = work.context;
  return actor.kind === 'person' ? { ...work, context: { ...work.context, actor: { kind: 'person', personId: actor.personId } } } : work;
}

/** By the scheme under which the work is done; who holds the offices is another question, answered by the day. */
const agendaRules = ({ scheme, schemes, today }: Work, bodyId: string): Body['agenda'] => (scheme.bodies.find(({ id }) => id === bodyId) ?? schemes.standing(bodyId, today).body).agenda;

/** For what belongs to no body in particular: an office in any will do. @throws DomainError `forbidden` */
export async function authorizeSomewhere(work: Work, action: Action): Promise<void> {
  if (await maySomewhere(work, action)) return;
  throw new DomainError('forbidden', `permission.${action}`, `Dit kan alleen ${PERMISSIONS[action].includes('beheerder') ? 'een secretaris of een beheerder' : 'een secretaris'}.`, { action });
}

export const maySomewhere = async ({ tx, schemes, today, context: { actor } }: Work, action: Action): Promise<boolean> => actor.kind === 'system' || (await bodiesBeyond(tx, schemes.bodiesOn(today), actor.personId, action)).length > 0;

/** Whose answer it is: the person themselves, or for whom the secretary records it. */
export function answerer(actor: Actor): string | null {
  if (actor.kind === 'system') return null;
  return actor.onBehalfOf?.personId ?? actor.personId;
}

async function repeatOf(tx: Queryable, context: CommandContext, content: JsonObject): Promise<JsonObject | null> {
  const [row] = await tx.query(`SELECT body_hash, salt, result FROM inbox WHERE tenant_id = $1 AND command_id = $2`, [context.tenantId, context.commandId]);
  if (!row) return null;
  if (row.body_hash !== payloadDigest(row.salt, content)) throw new DomainError('reused-key', 'command.reused', 'Deze opdracht is al eerder met een andere inhoud gegeven. Begin opnieuw met een nieuwe sleutel (Idempotency-Key).');
  return row.result;
}

/** An answer that somebody gave elsewhere was given: today at the latest. */
function assertGiven(actor: Actor, today: LocalDate): void {
  if (actor.kind === 'system' || !actor.onBehalfOf || actor.onBehalfOf.on <= today) return;
  throw new DomainError('invalid', 'on-behalf.future', 'Een antwoord dat u namens iemand vastlegt, is al gegeven. Kies vandaag of een eerdere dag.', {}, [
    { in: 'body', field: 'onBehalfOf.on', code: 'future', message: 'Kies vandaag of een eerdere dag.' },
  ]);
}

const alreadyThere = (error: unknown): DomainError =>
  new DomainError('conflict', 'command.duplicate', 'Wat u wilt vastleggen, is er al. Ververs de pagina en kijk of er nog iets te doen is.', { constraint: (error as { constraint?: unknown }).constraint });

/** Thrown once the work has been tried, and undone with it: who may not do it is not told which revision there is. */
function staleness({ expectedRevision }: CommandContext, instance: Instance): DomainError | null {
  return expectedRevision === null || expectedRevision === instance.version ? null : stale(expectedRevision, instance.version);
}

/** Somebody else was first. */
export const stale = (expected: number, current: number): DomainError =>
  new DomainError('stale', 'revision.stale', 'Iemand anders heeft dit intussen gewijzigd. Uw wijziging is niet opgeslagen. Ververs de pagina, kijk wat er veranderd is en probeer het opnieuw.', { expected, current });

const isForbidden = (error: unknown): boolean => error instanceof DomainError && error.kind === 'forbidden';

function applied(outcome: Outcome, event: WorkflowEvent): number {
  switch (outcome.outcome) {
    case 'applied':
    case 'repeated':
    case 'consumed':
      return outcome.version;
    case 'rejected':
      throw new DomainError('conflict', outcome.code, refusalText(outcome.code), { state: outcome.state, event: event.type });
    case 'absent':
      throw new DomainError('not-found', 'instance.absent', 'Dit bestaat niet (meer).');
  }
}

const NOT_FOUND: Readonly<Record<string, string>> = {
  minutes: 'Van deze vergadering is nog geen verslag: zij is nog niet gehouden.',
  'agenda-preparation': 'Deze agenda wordt niet door een agendacommissie voorbereid.',
  'quality-cycle': 'Deze ronde van de kwaliteitscyclus bestaat niet. Kies er een uit de lijst met rondes.',
  agreement: 'Deze afspraak bestaat niet. Kies er een uit het register.',
  assignment: 'Deze opdracht bestaat niet. Kies er een uit de lijst.',
  'working-group': 'Van deze werkgroep is nog geen kader vastgelegd. Doe dat eerst.',
  destruction: 'Deze vernietigingslijst bestaat niet. Kies er een uit de lijst.',
  'execution-agenda': 'Voor dit schooljaar is nog geen opdracht opgesteld; er valt niets te kiezen.',
};
const notFound = (target: Target): DomainError =>
  new DomainError('not-found', `${target.workflow}.unknown`, NOT_FOUND[target.workflow] ?? 'Deze vergadering bestaat niet. Kies er een uit de lijst.', { ...target });
