/** Who asks in the matrix, and what they are in the municipality: whatever the rules go by. */
import { localDateOf } from '#calendar/local-date';
import { lineUpOn } from '#governance/bodies/line-up.queries';
import { officesOf } from '#governance/bodies/members';
import { authoritiesOf, standFor } from '#governance/plans/authorities';
import { workingOn } from '#governance/plans/line';
import { findSubject } from '#governance/quality/cycle.queries';
import { officesInCycle } from '#governance/quality/people';
import type { Office } from '#identity/permissions';
import { inTenant } from '#platform/tenancy';
import type { Application } from '../application.js';
import type { Place, Things } from './place.js';

export interface Actor {
  name: string;
  /** null: nobody. */
  personId: string | null;
  cookie: string | null;
  /** In each body, today. */
  offices: Readonly<Record<string, readonly Office[]>>;
  /** Bodies that are werkgroepen. */
  working: readonly string[];
  /** In the body whose meetings are asked about; in the committee that prepares them; in the working group; in the body that keeps the plan. */
  here: readonly Office[];
  inCommittee: readonly Office[];
  inGroup: readonly Office[];
  keepsPlan: readonly Office[];
  /** In the quality cycle of the ambition that is asked about. */
  inCycle: readonly Office[];
  /** For which they sit anywhere. */
  sectors: readonly string[];
  /** In the groups that work on the plan's line that is asked about. */
  onLine: readonly Office[];
  /** For the board that is to adopt the plan. */
  stands: boolean;
  /** Was sent the text for the achterban. */
  represents: boolean;
}

/** Of somebody who is nobody here. */
export const NOTHING = { offices: {}, working: [], here: [], inCommittee: [], inGroup: [], keepsPlan: [], inCycle: [], sectors: [], onLine: [], stands: false, represents: false } as const;

export async function whatTheyAre(app: Application, { body, committee, group }: Place, { ambition, standing }: Pick<Things, 'ambition' | 'standing'>, personId: string): Promise<Omit<Actor, 'name' | 'personId' | 'cookie'>> {
  const offices = await officesEverywhere(app, personId);
  const held = (bodyId: string | null): readonly Office[] => (bodyId === null ? [] : (offices[bodyId] ?? []));
  const places = { here: held(body), inCommittee: held(committee), inGroup: held(group), keepsPlan: held(app.scheme.annualPlan!.alignedIn) };
  const seats = await app.query<{ body: string; seat: string }>(`SELECT body_id AS body, seat_id AS seat FROM membership WHERE person_id = $1 AND held @> $2::date`, [personId, localDateOf(app.clock.now())]);
  const sectors = seats.flatMap(({ body, seat }) => app.scheme.bodies.find(({ id }) => id === body)?.seats.find(({ id }) => id === seat)?.sector ?? []);
  const [sent] = await app.query(`SELECT FROM constituency_passing WHERE person_id = $1`, [personId]);
  const working = app.scheme.bodies.filter(({ kind }) => kind === 'werkgroep').map(({ id }) => id);
  return { offices, working, ...places, inCycle: await officesInCycleOf(app, ambition, personId), sectors, onLine: workingOn(app.scheme, { ambitions: [ambition] }).flatMap((group) => offices[group] ?? []), stands: standing.includes(personId), represents: sent !== undefined };
}

/** The board for which this member sits there, and all who do. */
export async function boardOf(app: Application, memberId: string): Promise<{ authority: string; standing: readonly string[] }> {
  const today = localDateOf(app.clock.now());
  const lineUp = await inTenant(app.app, app.tenantId, (tx) => lineUpOn(tx, app.tenantId, today));
  const boards = authoritiesOf(app.scheme, app.scheme.annualPlan!, [], today).map((one) => ({ authority: one.id, standing: standFor(app.scheme, one, lineUp) }));
  return boards.find(({ authority, standing }) => authority.startsWith('partner:') && standing.includes(memberId))!;
}

const officesInCycleOf = (app: Application, ambition: string, personId: string): Promise<Office[]> =>
  app.commands.read(app.tenantId, (reading) => officesInCycle(reading, findSubject(reading.scheme, ambition), personId));

function officesEverywhere(app: Application, personId: string): Promise<Record<string, readonly Office[]>> {
  return app.commands.read(app.tenantId, async ({ tx, schemes, today }) => {
    const found: Record<string, readonly Office[]> = {};
    for (const standing of schemes.bodiesUntil(today)) found[standing.body.id] = await officesOf(tx, standing, personId);
    return found;
  });
}
