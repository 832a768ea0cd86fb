/** Letters about the yearly overleg that the law asks for. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { Deadline } from '#calendar/model';
import type { FactsOf } from '#messaging/mail-kinds';
import type { GapsMoment } from '#workflows/statutory-year.model';
import { keeperOf } from '../bodies/members.js';
import { schemesOf } from '../municipalities/schemes.js';
import { countedBodies } from '../oversight/counted-bodies.js';
import { statutoryCheck } from '../oversight/statutory.queries.js';
import type { StatutoryCheck } from '../oversight/statutory.model.js';
import { people } from './notice.js';
import { procedureSetting, type ProcedureBuilder, type ProcedureContext } from './procedure.js';

type Gaps = FactsOf<'statutory-gaps'>;

/** None when nothing is missing. */
export const statutoryGaps: ProcedureBuilder = async (context) => {
  const { body, officers, params, scheme, tx, now } = context;
  const { year, moment } = params as { year: number; moment: GapsMoment };
  const check = await checked(context, year);
  if (check.ok) return null;
  const to = people(moment === 'first' ? [keeperOf(body, officers)] : [officers.secretary, officers.chair]);
  const meetings = await coming(tx, countedBodies(scheme), year, now);
  return { facts: { ...procedureSetting(context, to, page(year)), kind: 'statutory-gaps', year, moment, ...counted(check), met: check.findings.some(({ id, evidence }) => id === 'overleg' && evidence.length > 0), meetings }, to, about: { statutoryYear: `${year}` }, urgent: false };
};

export const statutoryResult: ProcedureBuilder = async (context) => {
  const { officers, params } = context;
  const { year } = params as { year: number };
  const to = people([officers.secretary, officers.chair]);
  return { facts: { ...procedureSetting(context, to, page(year)), kind: 'statutory-result', year, ...counted(await checked(context, year)) }, to, about: { statutoryYear: `${year}` }, urgent: false };
};

const page = (year: number): string => `/wettelijke-toets?jaar=${year}`;

const checked = async ({ tx, tenantId, now }: ProcedureContext, year: number): Promise<StatutoryCheck> => statutoryCheck({ tx, schemes: await schemesOf(tx, tenantId), now }, year);

function counted({ findings }: StatutoryCheck): Pick<Gaps, 'missing' | 'inOrder'> {
  const missing = findings.filter(({ ok }) => !ok);
  const kindOf = (kind: string): 'overleg' | 'partij' | 'punt' => (kind === 'overleg' || kind === 'partij' ? kind : 'punt');
  return {
    missing: missing.map(({ name, kind, gaps }) => ({ kind: kindOf(kind), name, lacks: gaps.flatMap(({ lacks }) => lacks ?? []), todo: gaps.filter(({ lacks }) => lacks === null).map(({ text }) => text).join(' ') || null })),
    inOrder: findings.length - missing.length,
  };
}

async function coming(tx: EntityManager, bodies: readonly { id: string; name: string }[], year: number, now: string): Promise<Gaps['meetings']> {
  const rows: { bodyId: string; startsAt: string; deadlines: Deadline[] }[] = await tx.query(
    `SELECT body_id AS "bodyId", starts_at AS "startsAt", deadlines FROM meeting WHERE body_id = ANY($1) AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at`,
    [bodies.map(({ id }) => id), now],
  );
  return rows.map(({ bodyId, startsAt, deadlines }) => {
    const due = deadlines.find(({ id }) => id === 'itemsDue');
    return { body: bodies.find(({ id }) => id === bodyId)!.name, date: localDateOf(startsAt), itemsDue: due && due.at > now ? due.date : null };
  }).filter(({ date }) => date <= `${year}-12-31`);
}
