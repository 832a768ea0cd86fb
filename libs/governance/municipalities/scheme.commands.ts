/**
 * A new version of a municipality's scheme, from a day on; earlier versions are kept. What runs keeps what it started with: a
 * workflow carries its own deadlines. Seats that go are left on that day, by whoever sits there.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Clock } from '#platform/clock';
import { inTenant } from '#platform/tenancy';
import { compareSchemes, type SchemeDifference } from '#scheme/compare';
import type { Scheme } from '#scheme/model';
import { appendAudit } from '../audit/audit-log.js';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { Municipality, SchemeVersion } from './municipality.entity.js';
import { municipalityId, parsedScheme } from './establish.js';
import { comingMeetings, meetingsUnderOldRules, meetingsWithoutBody, sittingOn, type Sitting } from './scheme-effects.js';
import { compileScheme, schemeOn } from './schemes.js';

export interface OfferedScheme {
  source: string;
  /** For the errors of the file. */
  fileName: string;
  from: LocalDate;
}

export interface NewScheme extends OfferedScheme {
  /** The municipality's slug. */
  municipality: string;
}

export interface SchemePreview {
  version: number;
  from: LocalDate;
  differences: SchemeDifference[];
  /** Who loses a seat. */
  leaving: Sitting[];
  /** Dutch lines: planned already, keep their deadlines; what the new rules would make of them. */
  keeping: string[];
  /** Meetings that are still to come of a body that would be gone: as long as there are any, the version is not taken. */
  inTheWay: { id: string; text: string }[];
}

export class SchemeCommands {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What the new version would change, and which meetings are in its way; changes nothing. @throws DomainError as `apply` does, but for `scheme.body-in-use` */
  preview(body: NewScheme): Promise<SchemePreview> {
    return this.within(body, (tx, tenantId) => judgeScheme(tx, tenantId, this.clock.now(), body));
  }

  /**
   * @throws DomainError `scheme.invalid` with every problem, `scheme.other-municipality`, `scheme.in-past`, `scheme.before-last`,
   * `scheme.body-in-use`, `municipality.unknown`, `scheme.unchanged`
   */
  apply(body: NewScheme): Promise<SchemePreview> {
    return this.within(body, async (tx, tenantId) => {
      const now = this.clock.now();
      const taken = await takeScheme(tx, tenantId, now, body);
      // Who did stays open: whoever runs the installation.
      await appendAudit(tx, tenantId, now, 'scheme-taken', { version: taken.version, from: body.from, by: null });
      return taken;
    });
  }

  private within<T>({ municipality }: NewScheme, work: (tx: EntityManager, tenantId: string) => Promise<T>): Promise<T> {
    const tenantId = municipalityId(municipality);
    return inTenant(this.db, tenantId, async (tx) => {
      await oneAtATime(tx, tenantId, municipality);
      return work(tx, tenantId);
    });
  }
}

/** The second sees the first's version. @throws DomainError `municipality.unknown` */
export async function oneAtATime(tx: EntityManager, tenantId: string, municipality: string): Promise<void> {
  const [known]: unknown[] = await tx.query(`SELECT FROM municipality WHERE tenant_id = $1 FOR UPDATE`, [tenantId]);
  if (!known) throw new DomainError('not-found', 'municipality.unknown', `De gemeente '${municipality}' is hier niet bekend.`, { municipality });
}

/** Within a transaction that reads. @throws DomainError as `SchemeCommands.preview` does */
export async function judgeScheme(tx: EntityManager, tenantId: string, now: Instant, { source, fileName, from }: OfferedScheme): Promise<SchemePreview> {
  const after = compileScheme(parsedScheme(source, fileName));
  await assertOwn(tx, tenantId, after.scheme);
  const version = await nextVersion(tx, tenantId, from, localDateOf(now));
  const before = await schemeOn(tx, tenantId, from);
  const differences = compareSchemes(before.scheme, after.scheme);
  if (differences.length === 0) throw new DomainError('conflict', 'scheme.unchanged', 'In dit bestand staat hetzelfde als wat dan al geldt. Er is niets gewijzigd.');
  const coming = await comingMeetings(tx, from);
  const gone = differences.filter(isBodyGone).map(({ body }) => body);
  return {
    version,
    from,
    differences,
    leaving: await sittingOn(tx, differences, before.scheme, from),
    keeping: meetingsUnderOldRules(after, coming, now),
    inTheWay: meetingsWithoutBody(before.scheme, gone, coming),
  };
}

/** Within a transaction that holds `oneAtATime`. @throws DomainError as `SchemeCommands.apply` does */
export async function takeScheme(tx: EntityManager, tenantId: string, now: Instant, offered: OfferedScheme): Promise<SchemePreview> {
  const { from, source } = offered;
  const preview = await judgeScheme(tx, tenantId, now, offered);
  assertUnused(preview);
  await tx.insert(SchemeVersion, { tenantId, version: preview.version, validFrom: from, source });
  for (const { body, seat } of preview.differences.filter(isSeatGone)) await leaveSeat(tx, body, seat, from);
  for (const { body } of preview.differences.filter(isBodyGone)) await leaveSeat(tx, body, null, from);
  await followChairs(tx, tenantId, from);
  return preview;
}

const isBodyGone = (one: SchemeDifference): one is SchemeDifference & { body: string } => one.change === 'gone' && one.body !== null && one.seat === null;
const isSeatGone = (one: SchemeDifference): one is SchemeDifference & { body: string; seat: string } => one.change === 'gone' && one.seat !== null;

async function assertOwn(tx: EntityManager, tenantId: string, { municipality }: Scheme): Promise<void> {
  const { slug, name } = await tx.findOneByOrFail(Municipality, { tenantId });
  if (municipality.id === slug) return;
  throw new DomainError('conflict', 'scheme.other-municipality', `Dit bestand is van ${municipality.name}, niet van ${name}. Er is niets gewijzigd.`, { file: municipality.id, municipality: slug });
}

async function nextVersion(tx: EntityManager, tenantId: string, from: LocalDate, today: LocalDate): Promise<number> {
  if (from < today) throw new DomainError('conflict', 'scheme.in-past', `${formatDutchDate(from)} is voorbij. Een nieuwe versie geldt vanaf vandaag (${today}) of later.`, { from });
  const [last] = await tx.find(SchemeVersion, { where: { tenantId }, order: { version: 'DESC' }, take: 1 });
  if (last && from < last.validFrom) throw new DomainError('conflict', 'scheme.before-last', `Versie ${last.version} geldt vanaf ${formatDutchDate(last.validFrom)}. Kies die dag of een latere.`, { from, last: last.validFrom });
  return (last?.version ?? 0) + 1;
}

function assertUnused({ inTheWay }: SchemePreview): void {
  if (inTheWay.length === 0) return;
  throw new DomainError('conflict', 'scheme.body-in-use', `Een overleg met vergaderingen die nog komen, kan niet vervallen: ${inTheWay.map(({ text }) => text).join('; ')}. Annuleer ze eerst, of kies een latere dag.`, { meetings: inTheWay.map(({ id }) => id) });
}

/** `seat` null: every seat of the body. Who would only have come later does not come. */
async function leaveSeat(tx: EntityManager, bodyId: string, seat: string | null, from: LocalDate): Promise<void> {
  const where = `body_id = $1 AND ($2::text IS NULL OR seat_id = $2)`;
  for (const table of ['membership', 'stand_in']) {
    await tx.query(`DELETE FROM ${table} WHERE ${where} AND lower(held) >= $3::date`, [bodyId, seat, from]);
    await tx.query(`UPDATE ${table} SET held = daterange(lower(held), $3::date) WHERE ${where} AND held @> $3::date`, [bodyId, seat, from]);
  }
}
