/** What pages read of working groups and of the school year's choice. */
import type { EntityManager } from 'typeorm';
import { issuerOf, mayChair, mostMembers, needsInstalling } from '#scheme/working-groups';
import type { Body } from '#scheme/model';
import { DomainError } from '#platform/errors';
import type { ExecutionAgendaContext } from '#workflows/execution-agenda.model';
import type { Office } from '#identity/permissions';
import { membersOn, officersOn, officesOf } from '../bodies/members.js';
import type { Reading } from '../command.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { frameOf, groupIn, groupState, isInstalled, missingParts, sizeWarnings, type GroupState } from './groups.js';
import type { FramePart } from './assignment.entity.js';
import { possibleWithGroup, possibleWithYear } from './possible.groups.js';

export interface GroupDetail extends GroupState {
  group: Body;
  /** The scheme wants a decision before it is given work. */
  mustBeInstalled: boolean;
  installed: boolean;
  chair: { personId: string; name: string } | null;
  /** From where the scheme says a chair must come, in its words; null: it says nothing of it. */
  chairedBy: string | null;
  /** Is there a chair, and one who comes from there where the scheme asks for it? */
  chairFits: boolean;
  /** Each person once, by seat. */
  members: { personId: string; name: string }[];
  /** So many members at the most, before a warning. */
  most: number;
  /** What the scheme asks for in the frame; empty: whatever people think needed. */
  asked: string[];
  /** In the scheme's words; null: it says nothing of it. */
  mandate: string | null;
  /** Who decides on its installing; null: nobody does. */
  installer: Body | null;
  parts: FramePart[];
  missing: string[];
  /** Dutch: what is allowed but unwise. */
  warnings: string[];
  /** The API's paths below the group that the reader may take now. */
  possible: string[];
}

/** Every working group of the scheme, in its order. */
export const listGroups = (reading: Reading, tenantId: string, personId: string): Promise<GroupDetail[]> =>
  Promise.all(reading.scheme.bodies.filter(({ kind }) => kind === 'werkgroep').map(({ id }) => groupDetail(reading, tenantId, personId, id)));

/** @throws DomainError `working-group.unknown` */
export async function groupDetail({ tx, scheme, today, now }: Reading, tenantId: string, personId: string, groupId: string): Promise<GroupDetail> {
  const group = groupIn(scheme, groupId);
  const state = await groupState(tx, tenantId, groupId);
  const parts = (await frameOf(tx, groupId))?.parts ?? [];
  const { chair } = await officersOn(tx, standsOn(group, today));
  const mustBeInstalled = needsInstalling(scheme, group);
  const members = await membersOn(tx, [groupId], today);
  const installer = issuerOf(scheme);
  const seats = members.filter((member) => member.personId === chair?.personId).map(({ seatId }) => seatId);
  return {
    ...state, group, mustBeInstalled, installed: isInstalled(scheme, group, state), chair: chair && { personId: chair.personId, name: chair.name }, chairedBy: scheme.workingGroups?.chairedBy ?? null, chairFits: seats.some((seat) => mayChair(scheme, group, seat)),
    members: [...new Map(members.map(({ personId: id, name }) => [id, { personId: id, name }])).values()], most: mostMembers(scheme), asked: scheme.workingGroups?.installedWhen ?? [], mandate: scheme.workingGroups?.mandate ?? null, installer,
    parts, missing: mustBeInstalled ? missingParts(scheme, parts) : [], warnings: await sizeWarnings(tx, scheme, group, today),
    possible: mustBeInstalled && installer ? possibleWithGroup(state, await officesOf(tx, standsOn(installer, today), personId), now) : [],
  };
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

/** What the reader may do with it now: the API's paths below it. */
export async function possibleWithChoice({ tx, schemes, today, now }: Reading, { state, context }: YearChoice, personId: string): Promise<string[]> {
  const offices: Office[] = await officesOf(tx, schemes.standing(context.bodyId, today), personId);
  return possibleWithYear({ state, context }, offices, now);
}

/** @throws DomainError `execution-agenda.unknown` */
export async function yearChoice(tx: EntityManager, year: string): Promise<YearChoice> {
  const found = (await listYearChoices(tx)).find((one) => one.year === year);
  if (!found) throw new DomainError('not-found', 'execution-agenda.unknown', `Voor schooljaar ${year} is er geen keuze van opdrachten. Kies een schooljaar uit de lijst.`, { year });
  return found;
}
