/**
 * Working groups (werkgroepen, overlegtafels): who issues their assignments, who follows those, and which groups must be installed
 * first; with the checks on what a file says of them. PURE.
 */
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import type { Body, Scheme } from './model.js';
import { part, partOfBodies } from './part.js';
import { Seats } from './schema.bodies.js';
import { WorkingGroups } from './schema.cycle.js';

/** Who issues assignments: the first that installs working groups; where the scheme names none its stuurgroep, else its platform. Null: nobody. */
export function issuerOf({ bodies, workingGroups }: Pick<Scheme, 'bodies' | 'workingGroups'>): Body | null {
  const named = bodies.find(({ id }) => id === workingGroups?.installedBy[0]);
  return named ?? bodies.find(({ kind }) => kind === 'stuurgroep') ?? bodies.find(({ kind }) => kind === 'platform') ?? null;
}

/** Must this group be installed by a decision before it is given work? Westland: only when its frame is set; a new group anywhere. */
export const needsInstalling = ({ workingGroups }: Pick<Scheme, 'workingGroups'>, group: Pick<Body, 'kind' | 'yetToInstall'>): boolean =>
  group.kind === 'werkgroep' && (group.yetToInstall || (workingGroups?.installedWhen.length ?? 0) > 0);

/** May whoever sits on this seat preside over a working group? Where the scheme names roles, only from one of those (Westland: the primary process). */
export const mayChair = ({ workingGroups }: Pick<Scheme, 'workingGroups'>, group: Pick<Body, 'kind' | 'seats'>, seatId: string): boolean => {
  const roles = group.kind === 'werkgroep' ? (workingGroups?.chairRoles ?? []) : [];
  return roles.length === 0 || roles.includes(group.seats.find(({ id }) => id === seatId)?.role ?? '');
};

/** More around one table do not work together any more (Zoetermeer 4.1 Overlegtafels: five to eight). */
const MOST_MEMBERS = 8;

/** So many seats at the most, before a warning. */
export const mostMembers = ({ workingGroups }: Pick<Scheme, 'workingGroups'>): number => workingGroups?.preferredSize?.max ?? MOST_MEMBERS;

export const checkWorkingGroups = (data: unknown): Finding[] => [...checkFollower(data), ...checkChairs(data)];

function checkFollower(data: unknown): Finding[] {
  const path: Path = ['workingGroups', 'followedBy'];
  const office = part(data, path, WorkingGroups.shape.followedBy);
  if (office === undefined) return [];
  const offices = new Set(partOfBodies(data, ['seats'], Seats).flatMap(({ value }) => value.flatMap(({ filledBy }) => filledBy.office ?? [])));
  if (offices.has(office)) return [];
  const expected = `de functie van een plek (${[...offices].join(', ') || 'er is er nog geen'})`;
  return [{ path, code: 'scheme.unknown-reference', expected, message: `'${office}' bestaat niet; verwacht: ${expected}.` }];
}

/** A group whose chair sits on a fixed seat, or that has nobody at all who may preside. */
function checkChairs(data: unknown): Finding[] {
  const roles = part(data, ['workingGroups', 'chairRoles'], WorkingGroups.shape.chairRoles) ?? [];
  if (roles.length === 0) return [];
  const expected = `een plek met een van de functies: ${roles.join(', ')}`;
  return entriesAt(data, ['bodies']).flatMap(({ value, path }) => {
    const seats = valueAt(value, ['kind']) === 'werkgroep' ? part(value, ['seats'], Seats) : undefined;
    const chair = valueAt(value, ['chair', 'seat']);
    const possible = seats?.filter(({ id }) => chair === undefined || id === chair) ?? [];
    // A chair's seat that is not there is told as an unknown reference.
    if (possible.length === 0 || possible.some(({ role }) => role !== undefined && roles.includes(role))) return [];
    const message = `Wie in deze werkgroep kan voorzitten, heeft niet de functie die daarvoor is gevraagd; verwacht: ${expected}.`;
    return [{ path: [...path, 'chair'], code: 'scheme.chair-role', expected, message }];
  });
}
