/**
 * After minutes have gone out, every representative gets the short text to pass on, the next office morning. A beat looks for it: the
 * minutes' workflow need not know. A repeat finds it written.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, instantOf, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import { createMailing } from '#messaging/ledger';
import { renderMail } from '#messaging/mail-kinds';
import { enumerate, inSentence } from '#messaging/templates/words';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant, readInTenant } from '#platform/tenancy';
import { membersStanding, type Member } from '../bodies/members.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { meetingDetail } from '../meetings/meeting.queries.js';
import { decisionFacts } from '../notices/decision-facts.js';
import { contextOf } from '../notices/appointments.js';
import { meetingFacts, settingForMembers, type NoticeContext } from '../notices/notice.js';
import { ConstituencyPassing, ConstituencyText } from './constituency.entity.js';
import { constituencyText } from './constituency-text.js';
import { representatives } from './representatives.js';

const OFFICE = { opens: '07:30', closes: '18:00' };
/** Minutes that went out longer ago are no news any more; of meetings longer ago none go out. */
const BACK_DAYS = 60;
const MEETING_BACK_DAYS = 400;
/** An achterban wants the agenda's own items, not what every agenda has. */
const OF_ITSELF: readonly string[] = ['vast', 'verslag'];

export class ConstituencyWatch {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  /** In every municipality; returns how many texts went out. One that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    if (!isOffice(this.clock.now())) return 0;
    let sent = 0;
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    for (const { id } of tenants) {
      sent += await this.run(id).catch((error: unknown) => {
        onFailure(id, error);
        return 0;
      });
    }
    return sent;
  }

  /** Outside office hours nothing happens. */
  async run(tenantId: string): Promise<number> {
    const now = this.clock.now();
    if (!isOffice(now)) return 0;
    const meetings = await readInTenant(this.db, tenantId, (tx) => sentWithout(tx, now));
    if (meetings.length === 0) return 0;
    return inTenant(this.db, tenantId, async (tx) => {
      for (const meetingId of meetings) await this.send(tx, tenantId, meetingId, now);
      return meetings.length;
    });
  }

  private async send(tx: EntityManager, tenantId: string, meetingId: string, now: string): Promise<void> {
    const context = await contextOf({ tx, tenantId, now, baseUrl: this.baseUrl, cause: 'constituency' }, await findMeeting(tx, meetingId));
    const text = await textOf(context);
    const people = await representativesOf(context);
    const written = await tx.createQueryBuilder().insert().into(ConstituencyText).values({ tenantId, meetingId, text, sentAt: now }).orIgnore().returning('meeting_id').execute();
    if ((written.raw as unknown[]).length === 0) return;
    await tx.insert(ConstituencyPassing, people.map(({ personId, bodyId, seatId }) => ({ tenantId, meetingId, personId, bodyId, seatId, passedOn: null, whom: null, remark: null, recordedBy: null, recordedAt: null })));
    if (people.length > 0) await mail(context, tenantId, text, people);
  }
}

const isOffice = (now: string): boolean => weekdayOf(localDateOf(now)) <= 5 && localTimeOf(now) >= OFFICE.opens && localTimeOf(now) < OFFICE.closes;

/** Meetings whose minutes, in whichever state, have reached somebody, and of which nobody was given a text yet: first those without, for the minutes of all years are many. */
async function sentWithout(tx: EntityManager, now: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `WITH open AS MATERIALIZED (
       SELECT m.tenant_id, m.id, m.starts_at FROM meeting m WHERE m.starts_at > $1 AND m.starts_at < $2
         AND NOT EXISTS (SELECT FROM constituency_text t WHERE t.tenant_id = m.tenant_id AND t.meeting_id = m.id))
     SELECT m.id FROM open m JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
     WHERE EXISTS (SELECT FROM jsonb_array_elements(v.snapshot #> '{context,distributions}') d WHERE d ->> 'status' IN ('akkoord', 'draft') AND (d ->> 'accepted')::int > 0 AND (d ->> 'completedAt')::timestamptz > $3)
     ORDER BY m.starts_at, m.id`,
    [before(now, MEETING_BACK_DAYS), now, before(now, BACK_DAYS)],
  );
  return rows.map(({ id }) => id);
}

const before = (now: string, days: number): string => instantOf(addDays(localDateOf(now), -days), '00:00');

async function textOf({ tx, meeting, body, now }: NoticeContext): Promise<string> {
  const detail = await meetingDetail(tx, meeting.id);
  const decisions = decisionFacts(detail);
  const decided = new Set(detail.decisions.map(({ itemId }) => itemId));
  const discussed = detail.items.filter(({ id, confidential, origin, outcome }) => !confidential && !OF_ITSELF.includes(origin?.kind ?? '') && outcome === 'besproken' && !decided.has(id)).map(({ title }) => title);
  const [next]: { startsAt: Date }[] = await tx.query(`SELECT starts_at AS "startsAt" FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at LIMIT 1`, [body.id, now]);
  return constituencyText({ body: body.name, date: localDateOf(meeting.startsAt), decisions, discussed, next: next ? localDateOf(new Date(next.startsAt).toISOString()) : null });
}

/** Of today, in the bodies that receive the minutes. */
async function representativesOf({ tx, schemes, body, today }: NoticeContext): Promise<Member[]> {
  const standings = [...new Set([body.id, ...body.minutes.recipients])].map((id) => schemes.standing(id, today));
  return representatives(standings.map((one) => one.body), await membersStanding(tx, standings));
}

async function mail(context: NoticeContext, tenantId: string, text: string, people: readonly Member[]): Promise<void> {
  const { body, meeting, schemes, today, now, mailbox, baseUrl } = context;
  const bodies = enumerate([...new Set(people.map(({ bodyId }) => bodyId))].map((id) => inSentence(schemes.standing(id, today).body.name)));
  const setting = { ...settingForMembers(context, bodies), reason: `Deze mail gaat naar wie in ${bodies} namens anderen zit.` };
  const mailing = {
    id: derivedId('constituency', tenantId, meeting.id), tenantId, kind: 'constituency-text', ...renderMail({ ...setting, link: `${baseUrl}/achterban/${meeting.id}`, kind: 'constituency-text', meeting: meetingFacts(context), text }),
    calendar: null, attachments: [], about: { bodyId: body.id, meetingId: meeting.id }, urgent: false, inOrder: false,
  };
  await createMailing(context.tx, mailing, people.map(({ personId, email, name, prefersDigest }) => ({ personId, email, name, digest: prefersDigest })), mailbox, now);
}
