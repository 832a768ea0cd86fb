/** What pages read of working groups and of the school year's choice. */
import type { EntityManager } from 'typeorm';
import { needsInstalling } from '#scheme/working-groups';
import type { Body } from '#scheme/model';
import { DomainError } from '#platform/errors';
import type { ExecutionAgendaContext } from '#workflows/execution-agenda.model';
import { officersOn } from '../bodies/members.js';
import type { Reading } from '../command.js';
import { frameOf, groupIn, groupState, isInstalled, missingParts, sizeWarnings, type GroupState } from './groups.js';
import type { FramePart } from './assignment.entity.js';

export interface GroupDetail extends GroupState {
  group: Body;
  /** The scheme wants a decision before it is given work. */
  mustBeInstalled: boolean;
  installed: boolean;
  chair: { personId: string; name: string } | null;
  parts: FramePart[];
  missing: string[];
  /** Dutch: what is allowed but unwise. */
  warnings: string[];
}

/** Every working group of the scheme, in its order. */
export async function listGroups(reading: Reading, tenantId: string): Promise<GroupDetail[]> {
  const found: GroupDetail[] = [];
  for (const { id, kind } of reading.scheme.bodies) if (kind === 'werkgroep') found.push(await groupDetail(reading, tenantId, id));
  return found;
}

/** @throws DomainError `working-group.unknown` */
export async function groupDetail({ tx, scheme, today }: Reading, tenantId: string, groupId: string): Promise<GroupDetail> {
  const group = groupIn(scheme, groupId);
  const state = await groupState(tx, tenantId, groupId);
  const parts = (await frameOf(tx, groupId))?.parts ?? [];
  const { chair } = await officersOn(tx, group, today);
  const mustBeInstalled = needsInstalling(scheme, group);
  return { ...state, group, mustBeInstalled, installed: isInstalled(scheme, group, state), chair: chair && { personId: chair.personId, name: chair.name }, parts, missing: mustBeInstalled ? missingParts(scheme, parts) : [], warnings: await sizeWarnings(tx, scheme, group, today) };
}

export interface YearChoice {
  year: string;
  /** collecting, proposed, naming, chosen. */
  state: string;
  revision: number;
  context: ExecutionAgendaContext;
}

/** By school year, the latest first. */
export const listYearChoices = (tx: EntityManager): Promise<YearChoice[]> =>
  tx.query(`SELECT business_key AS year, state, version AS revision, snapshot -> 'context' AS context FROM instance WHERE workflow = 'execution-agenda' ORDER BY business_key DESC`);

/** @throws DomainError `execution-agenda.unknown` */
export async function yearChoice(tx: EntityManager, year: string): Promise<YearChoice> {
  const found = (await listYearChoices(tx)).find((one) => one.year === year);
  if (!found) throw new DomainError('not-found', 'execution-agenda.unknown', `Voor schooljaar ${year} is er geen keuze van opdrachten. Kies een schooljaar uit de lijst.`, { year });
  return found;
}
