/** What stands in the matrix's municipality beside its meetings: one of each thing that has a life of its own, in a state in which it can be asked about. */
import type { Application } from '../application.js';

/** Ids under the names that paths give them; `within`: where a name means something else below a path. */
export interface Lives {
  ids: Record<string, string>;
  within: Readonly<Record<string, Record<string, string>>>;
}

export interface LivesAbout {
  body: string;
  secretary: string;
  /** Leaves before the term is over. */
  leaver: { id: string; seat: string; membership: string };
  /** Comes in their place. */
  successor: string;
  /** Was added long ago and never placed. */
  unplaced: string;
  /** That was held. */
  meetingId: string;
  ambition: string;
  turn: number;
  planYear: string;
}

export async function beginLives(app: Application, about: LivesAbout): Promise<Lives> {
  const { line, action } = await plan(app, about);
  const { goal, indicator } = await goalOf(app, about);
  const { rotation, handover, point } = await departure(app, about);
  await app.worker.constituencyWatch.run(app.tenantId);
  return {
    ids: { rotatie: rotation, vertrek: rotation, overdracht: handover, punt: point, doel: goal, indicator, lijst: await listOf(app, about), ...(await statutory(app, about)) },
    within: { '~/jaarplannen': { regel: line, actie: action }, '~/vernietigingslijsten': { regel: '1' } },
  };
}

/** Somebody leaves, somebody else is appointed, and what the one leaves open is handed over. */
async function departure(app: Application, { body, secretary, leaver, successor }: LivesAbout): Promise<{ rotation: string; handover: string; point: string }> {
  const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: body, seatId: leaver.seat, on: '2022-02-28' });
  await app.rotations.appoint(app.as(secretary), rotationId, { seatId: leaver.seat, personId: successor, decidedOn: '2021-11-02' });
  await app.settle();
  const { handoverId } = await app.handovers.open(app.as(secretary), leaver.membership);
  // Who comes is told to the handover by the watch.
  await app.worker.handoverWatch.run(app.tenantId);
  await app.settle();
  const [{ id }] = (await app.query<{ id: string }>(`SELECT id FROM handover_point WHERE handover_id = $1 AND source = 'actiepunt'`, [handoverId])) as [{ id: string }];
  return { rotation: rotationId, handover: handoverId, point: id };
}

async function statutory(app: Application, { body, secretary, leaver, meetingId }: LivesAbout): Promise<Record<string, string>> {
  const { mandateId } = await app.statutory.giveMandate(app.as(secretary), { partnerId: 'kern', bodyId: body, standIn: 'Mieke Mandaat', from: '2021-09-01', evidence: `Brief aan ${leaver.seat}` });
  // As if a meeting of the body that counts had said so: none has been held yet.
  const [said] = await app.query<{ id: string }>(`INSERT INTO topic_absence (tenant_id, id, point_id, from_year, reason, meeting_id, recorded_by, recorded_at) VALUES ($1, gen_random_uuid(), 'segregatie', 2021, 'Dit speelt hier niet.', $2, $3, $4) RETURNING id`, [app.tenantId, meetingId, secretary, app.clock.now()]);
  return { mandaat: mandateId, uitspraak: said!.id };
}

async function goalOf(app: Application, { secretary, ambition, turn }: LivesAbout): Promise<{ goal: string; indicator: string }> {
  // The turn begins by its own timer.
  await app.advanceTo(app.clock.now());
  const { goalId } = await app.goals.save(app.as(secretary), ambition, turn, null, { text: 'Minder thuiszitters.', indicators: [{ name: 'Thuiszitters', unit: 'kinderen' }] });
  const [{ id }] = (await app.query<{ id: string }>(`SELECT id FROM indicator WHERE goal_id = $1`, [goalId])) as [{ id: string }];
  return { goal: goalId, indicator: id };
}

async function plan(app: Application, { secretary, ambition, planYear }: LivesAbout): Promise<{ line: string; action: string }> {
  await app.plans.saveLine(app.as(secretary), planYear, ambition, { costCents: 0, actions: [{ action: 'Taalcoaches werven', partners: ['PO'], planning: 'Q4 2022' }] });
  const [{ id }] = (await app.query<{ id: string }>(`SELECT id FROM plan_action WHERE year = $1`, [planYear])) as [{ id: string }];
  return { line: ambition, action: id };
}

/** A vernietigingslijst with one rule. */
async function listOf(app: Application, { secretary, unplaced }: LivesAbout): Promise<string> {
  await app.query(`UPDATE person SET added_on = '2015-01-01' WHERE id = $1`, [unplaced]);
  return (await app.destructions.propose(app.as(secretary))).listId;
}
