/** Bringing in people and their seats from a table: all of it or nothing, and first as a rehearsal. */
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Scheme } from '#scheme/model';
import { authorizeSomewhere, type CommandContext, type Commands, type Work } from '../command.js';
import { lockAddresses, whoHas } from './address.js';
import type { MembershipCommands } from './membership.commands.js';
import { heldWithin } from './membership.rows.js';
import { type PersonRow, problem, readPeopleTable } from './people-table.js';
import { Person } from './person.entity.js';
import { rotates } from './rotating.js';

export interface TakenIn {
  row: number;
  name: string;
  /** Was known already by this address: their name stays as it is. */
  known: boolean;
  /** Under which other name the table has them; null: under the same. */
  otherName: string | null;
  bodyId: string | null;
  seatId: string | null;
  from: string;
  /** Sat there already on that day. */
  already: boolean;
}

/** Rolls back what was tried. */
class Rehearsed extends Error {
  constructor(readonly taken: TakenIn[]) {
    super('rehearsed');
  }
}

export class PeopleImport {
  constructor(
    private readonly commands: Commands,
    private readonly memberships: Pick<MembershipCommands, 'seat'>,
  ) {}

  /** @throws DomainError `people.table` with what is wrong, row by row; or forbidden */
  take(context: CommandContext, table: string): Promise<{ rows: TakenIn[] }> {
    return this.commands.plain(context, { table }, async (work) => ({ rows: await this.takeIn(work, table) }) as never);
  }

  /** What `take` would do, tried and undone. @throws as `take` does */
  async rehearse(context: CommandContext, table: string): Promise<{ rows: TakenIn[] }> {
    try {
      await this.commands.plain(context, { table, rehearsal: true }, async (work) => {
        throw new Rehearsed(await this.takeIn(work, table));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return { rows: error.taken };
      throw error;
    }
    throw new Error('A rehearsal was kept');
  }

  private async takeIn(work: Work, table: string): Promise<TakenIn[]> {
    await authorizeSomewhere(work, 'person.add');
    const { rows, problems } = readPeopleTable(table, work.scheme, work.today);
    if (problems.length > 0) throw refused(problems);
    if (rows.length === 0) throw refused([problem(2, 'In de tabel staat nog niemand. Vul namen en mailadressen in.')]);
    await lockAddresses(work.tx, rows.map(({ email }) => email));
    const taken: TakenIn[] = [];
    const added = new Set<string>();
    for (const row of ownersLast(rows, work.scheme)) {
      try {
        taken.push(await this.one(work, row, added));
      } catch (error) {
        // Also what this person may not do in the body of that row: the others may well be right.
        if (!(error instanceof DomainError)) throw error;
        problems.push(problem(row.row, `${row.name}: ${error.message}`));
      }
    }
    if (problems.length > 0) throw refused(problems);
    return taken.sort((a, b) => a.row - b.row);
  }

  private async one(work: Work, { row, name, email, seat, from }: PersonRow, added: Set<string>): Promise<TakenIn> {
    const { tx, context: { tenantId, commandId } } = work;
    const found = await whoHas(tx, email);
    if (found && added.has(found.id) && !isSameName(found.name, name)) throw new DomainError('conflict', 'people.one-address', `dit mailadres staat in de tabel ook bij ${found.name}. Geef ieder een eigen mailadres, of schrijf de naam overal hetzelfde.`);
    const personId = found?.id ?? derivedId('person-added', tenantId, commandId, row);
    if (!found) await tx.insert(Person, { tenantId, id: personId, name, email, addedOn: work.today, prefersDigest: false });
    if (!found) added.add(personId);
    const already = seat !== null && (await heldWithin(tx, seat, from, null)).some((held) => held.personId === personId && held.from <= from);
    if (seat && !already) await this.memberships.seat(work, { ...seat, personId, from });
    return { row, name: found?.name ?? name, known: !added.has(personId), otherName: found && !isSameName(found.name, name) ? name : null, bodyId: seat?.bodyId ?? null, seatId: seat?.seatId ?? null, from, already };
  }
}

const isSameName = (one: string, other: string): boolean => one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;

/** An owner of an ambition comes from the members of another body: those sit first. */
function ownersLast(rows: readonly PersonRow[], { bodies }: Scheme): PersonRow[] {
  const isOwner = ({ seat }: PersonRow): boolean => seat !== null && bodies.some((body) => body.id === seat.bodyId && rotates(body, seat.seatId));
  return [...rows.filter((row) => !isOwner(row)), ...rows.filter(isOwner)];
}

/** A problem a row: whatever is wrong with it, in one go. */
function refused(problems: readonly Problem[]): DomainError {
  const rows = new Map<string, Problem>();
  for (const one of problems) {
    const known = rows.get(one.field);
    rows.set(one.field, known ? { ...known, message: `${known.message} ${one.message.replace(/^Rij \d+: /, '')}` } : one);
  }
  return new DomainError('invalid', 'people.table', `${rows.size === 1 ? 'In één rij klopt iets niet' : `In ${rows.size} rijen klopt iets niet`}. Er is niets ingelezen. Verbeter de tabel en probeer het opnieuw.`, { rows: rows.size }, [...rows.values()]);
}
