/** Letters to guests: each alone, about the items for which that guest comes. A guest need not know who the others are. */
import { AgendaGuest } from '../meetings/agenda-item.entity.js';
import { guestsInVain } from '../meetings/guests.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import { isTold, toldAgenda, type ToldItem } from '../meetings/told.js';
import { agendaFacts, load } from './agenda-facts.js';
import { keptFrom } from './kept.js';
import { guestSetting, meetingFacts, type Addressee, type Notice, type NoticeBuilder, type NoticeContext } from './notice.js';

/** One person, at one item or more. */
export interface Guest {
  to: Addressee;
  rows: AgendaGuest[];
}

export function guestsOf(rows: readonly AgendaGuest[]): Guest[] {
  const found = new Map<string, Guest>();
  for (const row of rows) {
    const known = found.get(row.personId);
    if (known) known.rows.push(row);
    else found.set(row.personId, { to: { personId: row.personId, name: row.name, email: row.email, prefersDigest: false }, rows: [row] });
  }
  return [...found.values()];
}

/** Who has heard of the meeting: the others hear of it, as it then is, with their agenda. */
export const guestsTold = (detail: MeetingDetail): Guest[] => guestsOf(detail.guests).filter(({ rows }) => rows.some(({ told }) => told !== null));

/** To each guest for whom something is new since what they have: the items, or that there is none for them any more. */
export const guestAgenda: NoticeBuilder = async (context) => {
  const { detail, known } = await load(context);
  const now = new Map(toldAgenda(detail.items, detail.documents).map((item) => [item.id, item]));
  const invitations = [...detail.guests, ...(await guestsInVain(context.tx, context.meeting.id))];
  const asked = invitations.find(({ id }) => id === context.params['guestId']);
  const all = guestsOf(invitations).filter(({ to }) => context.params['guestId'] === undefined || to.personId === asked?.personId);
  const notices: Notice[] = [];
  for (const { to, rows } of all.filter((guest) => hasNews(guest, now))) {
    const only = new Set(rows.filter(stands).map(({ itemId }) => itemId));
    const items = agendaFacts(context, detail, known, only, keptFrom(detail, to.personId));
    const changed = rows.some(({ told }) => told !== null);
    const before = await raisedFor(context, to);
    const raisedBy = before === null ? 0 : before + 1;
    notices.push({ facts: { ...guestSetting(context, to), kind: 'guest-agenda', meeting: meetingFacts(context), items, changed, withdrawn: !rows.every(stands) }, to: [to], calendar: items.length > 0 ? 'REQUEST' : 'CANCEL', raisedBy, urgent: true });
    await noteTold(context, rows, now);
    for (const { id } of rows) await context.tx.update(AgendaGuest, { id }, { calendarRaised: raisedBy });
  }
  return notices;
};

const stands = ({ withdrawnAt }: AgendaGuest): boolean => withdrawnAt === null;

/** What a guest comes for; null: the item is gone, or the invitation was taken back. */
const comesFor = (row: AgendaGuest, now: ReadonlyMap<string, ToldItem>): ToldItem | null => (stands(row) ? (now.get(row.itemId) ?? null) : null);

const hasNews = ({ rows }: Guest, now: ReadonlyMap<string, ToldItem>): boolean =>
  rows.some((row) => {
    const item = comesFor(row, now);
    return item ? !isTold(row.told, item) : row.told !== null;
  });

/** How far this guest's appointment is ahead of the meeting's SEQUENCE, also by items that are gone; null: there was none yet. */
export async function raisedFor({ tx, meeting }: NoticeContext, { personId }: Addressee): Promise<number | null> {
  const [row]: { raised: number | null }[] = await tx.query(
    `SELECT max(g.calendar_raised) AS raised FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id WHERE i.meeting_id = $1 AND g.person_id = $2`,
    [meeting.id, personId],
  );
  return row?.raised ?? null;
}

export async function noteTold({ tx }: NoticeContext, rows: readonly AgendaGuest[], now: ReadonlyMap<string, ToldItem>): Promise<void> {
  for (const row of rows) await tx.update(AgendaGuest, { id: row.id }, { told: comesFor(row, now) });
}
