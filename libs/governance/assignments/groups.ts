/** Working groups as assignments see them: installed or not, how large, chaired by whom. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Target } from '#engine/model';
import { instanceId } from '#engine/step';
import { DomainError } from '#platform/errors';
import { said } from '#goals/goal';
import type { Body, Scheme } from '#scheme/model';
import { issuerOf, mayChair, mostMembers, needsInstalling } from '#scheme/working-groups';
import type { WorkingGroupContext } from '#workflows/working-group.model';
import { membersOn, officersOn } from '../bodies/members.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { WorkingGroupFrame, type FramePart } from './assignment.entity.js';

export const workingGroupTarget = (groupId: string): Target => ({ workflow: 'working-group', key: groupId });

export interface GroupState {
  /** framing, ready, proposed, installed; null: nobody has begun. */
  state: string | null;
  revision: number;
  context: WorkingGroupContext | null;
}

export async function groupState(tx: EntityManager, tenantId: string, groupId: string): Promise<GroupState> {
  const [row]: { state: string; version: number; context: WorkingGroupContext }[] = await tx.query(`SELECT state, version, snapshot->'context' AS context FROM instance WHERE id = $1`, [instanceId(tenantId, workingGroupTarget(groupId))]);
  return row ? { state: row.state, revision: row.version, context: row.context } : { state: null, revision: 0, context: null };
}

/** A group that the scheme does not want installed first has always been there. */
export const isInstalled = (scheme: Scheme, group: Body, { state }: Pick<GroupState, 'state'>): boolean => !needsInstalling(scheme, group) || state === 'installed';

/** Parts of the frame that the scheme asks for and that say nothing yet. */
export const missingParts = ({ workingGroups }: Pick<Scheme, 'workingGroups'>, parts: readonly FramePart[]): string[] =>
  (workingGroups?.installedWhen ?? []).filter((name) => !parts.some((part) => sameName(part.name, name) && said(part.text) !== null));

export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export const frameOf = (tx: EntityManager, groupId: string): Promise<WorkingGroupFrame | null> => tx.findOneBy(WorkingGroupFrame, { groupId });

/** Who issues assignments and installs groups. @throws DomainError `assignment.no-issuer` */
export function issuerIn(scheme: Scheme): Body {
  const issuer = issuerOf(scheme);
  if (!issuer) throw new DomainError('conflict', 'assignment.no-issuer', 'In deze samenwerkingsstructuur geeft geen overleg opdrachten. Voeg een stuurgroep of platform toe.');
  return issuer;
}

/** @throws DomainError `working-group.unknown` */
export function groupIn(scheme: Scheme, groupId: string): Body {
  const group = scheme.bodies.find(({ id, kind }) => id === groupId && kind === 'werkgroep');
  if (!group) throw new DomainError('not-found', 'working-group.unknown', 'Deze werkgroep staat niet in de samenwerkingsstructuur. Kies er een uit de lijst.', { groupId });
  return group;
}

/** @throws DomainError `assignment.group-not-installed` */
export function assertInstalled(scheme: Scheme, group: Body, found: GroupState, missing: readonly string[]): void {
  if (isInstalled(scheme, group, found)) return;
  const next = missing.length > 0 ? `Leg eerst vast: ${missing.join(', ').toLowerCase()}. Daarna beslist ${issuerIn(scheme).name} over de installatie.` : `Eerst beslist ${issuerIn(scheme).name} over de installatie.`;
  throw new DomainError('conflict', 'assignment.group-not-installed', `${group.name} is nog niet geïnstalleerd en kan geen opdracht krijgen. ${next}`, { groupId: group.id, missing: [...missing] });
}

/** What is allowed but unwise: Dutch. */
export async function sizeWarnings(tx: EntityManager, scheme: Scheme, group: Body, today: LocalDate): Promise<string[]> {
  const members = new Set((await membersOn(tx, [group.id], today)).map(({ personId }) => personId)).size;
  const most = mostMembers(scheme);
  return members > most ? [`${group.name} heeft ${members} leden. Met meer dan ${most} is het lastig samenwerken aan één tafel.`] : [];
}

/** Does whoever presides come from where the scheme says? @throws DomainError `working-group.chair` */
export async function assertChair(tx: EntityManager, scheme: Scheme, group: Body, today: LocalDate): Promise<void> {
  const rules = scheme.workingGroups;
  if (!rules || rules.chairRoles.length === 0) return;
  const { chair } = await officersOn(tx, standsOn(group, today));
  if (chair && (await seatsOf(tx, group.id, chair.personId, today)).some((seat) => mayChair(scheme, group, seat))) return;
  const wanted = rules.chairedBy ?? `iemand met een van deze functies: ${rules.chairRoles.join(', ')}`;
  throw new DomainError('conflict', 'working-group.chair', `${group.name} heeft ${chair ? 'een voorzitter die daar niet voor in aanmerking komt' : 'nog geen voorzitter'}. Nodig is: ${wanted.charAt(0).toLowerCase()}${wanted.slice(1)}.`, { groupId: group.id });
}

export const seatsOf = async (tx: EntityManager, groupId: string, personId: string, today: LocalDate): Promise<string[]> => (await membersOn(tx, [groupId], today)).filter((member) => member.personId === personId).map(({ seatId }) => seatId);
