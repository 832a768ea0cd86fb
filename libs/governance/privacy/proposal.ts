/** A vernietigingslijst as it is made: what is past its period today, under the scheme in force. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { CATEGORIES, type Retention } from '#scheme/retention';
import type { DestructionInput } from '#workflows/destruction.model';
import { closeTasks } from '../meetings/closed-tasks.js';
import { entriesPast, type DayCount, type Entry, type StoredFacts } from './destruction.rules.js';
import { leavers } from './leavers.js';
import { REMOVALS } from './removal.sql.js';

export interface Asked {
  tenantId: string;
  listId: string;
  /** null: made by itself. */
  by: string | null;
  now: string;
  today: LocalDate;
  scheme: { version: number; retention: Retention };
}

/** Everything that is past its period today. Reads only. */
export async function pastToday(tx: EntityManager, retention: Retention, today: LocalDate): Promise<Entry[]> {
  const days = {} as Record<keyof StoredFacts['days'], DayCount[]>;
  for (const category of CATEGORIES) if (category !== 'persons') days[category] = await tx.query(REMOVALS[category].facts);
  return entriesPast({ days, leavers: await leavers(tx, today) }, retention, today);
}

/** Written down for somebody to look at, with a task for the secretaries. null: nothing is past its period. */
export async function writeProposal(tx: EntityManager, { tenantId, listId, by, now, today, scheme }: Asked): Promise<DestructionInput | null> {
  const entries = await pastToday(tx, scheme.retention, today);
  if (entries.length === 0) return null;
  await tx.query(`INSERT INTO destruction_list (tenant_id, id, made_on, scheme_version, asked_by, made_at) VALUES ($1, $2, $3, $4, $5, $6)`, [tenantId, listId, today, scheme.version, by, now]);
  await tx.query(
    `INSERT INTO destruction_entry (tenant_id, list_id, nr, category, person_id, from_day, until_day, past_since, count, years, after)
     SELECT $1, $2, e.nr, e.category, e."personId", e."fromDay", e."untilDay", e."pastSince", e.count, e.years, e.after
     FROM jsonb_to_recordset($3::jsonb) AS e(nr int, category text, "personId" uuid, "fromDay" date, "untilDay" date, "pastSince" date, count int, years int, after text)`,
    [tenantId, listId, JSON.stringify(entries.map((entry, index) => ({ ...entry, nr: index + 1 })))],
  );
  await tx.query(`INSERT INTO task (tenant_id, id, kind, text, created_at) VALUES ($1, $2, 'vernietigingslijst', $3, $4)`, [tenantId, taskOf(listId), `Er ligt een vernietigingslijst met ${entries.length === 1 ? 'één regel' : `${entries.length} regels`}. Kijk haar na; daarna keurt een beheerder of voorzitter haar goed.`, now]);
  return { listId, entries: entries.length };
}

const taskOf = (listId: string): string => derivedId('destruction-task', listId);

/** Approved or withdrawn: nothing is left to look at. */
export const closeTask = (tx: EntityManager, listId: string, now: string): Promise<void> => closeTasks(tx, [taskOf(listId)], now);

/** The list is neither approved nor withdrawn. */
export async function isProposed(tx: EntityManager, id: string): Promise<boolean> {
  const open: { id: string }[] = await tx.query(`SELECT id FROM destruction_list WHERE approved_at IS NULL AND withdrawn_at IS NULL`);
  return open.some((list) => taskOf(list.id) === id);
}
