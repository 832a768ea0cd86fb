/**
 * Who comes to a body between two mails has, the next office morning, what the others have of the meetings to come: the appointment,
 * and the agenda where it has left; who went has the appointment withdrawn. However somebody came: by a membership, as
 * plaatsvervanger of a vacant seat, as chair elsewhere, by the rooster. An agendacommissie's own appointments go along as well.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inSentence } from '#messaging/templates/words';
import type { Clock } from '#platform/clock';
import { inTenant } from '#platform/tenancy';
import { membersOn } from '../bodies/members.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { followCommittee } from './committee-appointments.js';
import { comingMeetings, contextOf, followAppointments, writeNotice, type Following } from './appointments.js';
import { agendaFacts, load } from './agenda-facts.js';
import { keptFrom } from './kept.js';
import { earlierActionFacts } from './list-facts.js';
import { meetingFacts, people, setting, type Addressee } from './notice.js';

const OFFICE = { opens: '07:30', closes: '18:00' };
/** Over a weekend and a few holidays, and a worker that was away for a day: what was told is told once. */
const DAYS_BACK = 7;

export class Newcomers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  /** In every municipality, in office hours of a weekday; one that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<void> {
    if (!isOffice(this.clock.now())) return;
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    for (const { id } of tenants) await this.run(id).catch((error: unknown) => onFailure(id, error));
  }

  /** Outside office hours nothing happens; a repeat finds everybody told. */
  async run(tenantId: string): Promise<void> {
    const now = this.clock.now();
    if (!isOffice(now)) return;
    await inTenant(this.db, tenantId, async (tx) => {
      const today = localDateOf(now);
      const by = { tx, tenantId, now, baseUrl: this.baseUrl, cause: 'newcomers' };
      for (const bodyId of await changedBodies(tx, today)) {
        for (const meetingId of await comingMeetings(tx, bodyId, now)) {
          await followAppointments(by, meetingId);
          await sendAgenda(by, bodyId, meetingId, today);
        }
        await followCommittee(by, bodyId);
      }
    });
  }
}

const isOffice = (now: string): boolean => weekdayOf(localDateOf(now)) <= 5 && localTimeOf(now) >= OFFICE.opens && localTimeOf(now) < OFFICE.closes;

/** Bodies in which somebody came or went in the last days. */
async function changedBodies(tx: EntityManager, today: LocalDate): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT body_id AS id FROM (SELECT body_id, held FROM membership UNION ALL SELECT body_id, held FROM stand_in) seated
     WHERE (lower(held) > $1::date AND lower(held) <= $2::date) OR (upper(held) > $1::date AND upper(held) <= $2::date) ORDER BY 1`,
    [addDays(today, -DAYS_BACK), today],
  );
  return rows.map(({ id }) => id);
}

/** Where it has left and is not being made anew: then everybody gets the next version. */
async function sendAgenda(by: Following, bodyId: string, meetingId: string, today: LocalDate): Promise<void> {
  const without = await membersWithout(by.tx, bodyId, meetingId, today);
  if (without.length === 0) return;
  const context = await contextOf(by, await findMeeting(by.tx, meetingId));
  const { detail, known } = await load(context);
  if (detail.state !== 'sent') return;
  const facts = { kind: 'agenda-for-newcomer' as const, meeting: meetingFacts(context), fixedBySilence: detail.fixedBySilence, version: detail.agendaVersion, changes: [], ...(await earlierActionFacts(context)) };
  const reason = `U krijgt deze mail omdat u lid bent van ${inSentence(context.body.name)}.`;
  for (const one of without) await writeNotice(context, by, { facts: { ...setting(context, [one]), reason, ...facts, items: agendaFacts(context, detail, known, undefined, keptFrom(detail, one.personId)) }, to: [one], urgent: true });
}

/** Members of today to whom no agenda of this meeting was sent. Of one that did not arrive the secretary knows. */
async function membersWithout(tx: EntityManager, bodyId: string, meetingId: string, today: LocalDate): Promise<Addressee[]> {
  const had: { id: string }[] = await tx.query(
    `SELECT DISTINCT d.person_id AS id FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.meeting_id = $1 AND m.kind IN ('agenda', 'agenda-changed', 'agenda-for-newcomer')`,
    [meetingId],
  );
  const known = new Set(had.map(({ id }) => id));
  return people(await membersOn(tx, [bodyId], today)).filter(({ personId }) => personId === null || !known.has(personId));
}
