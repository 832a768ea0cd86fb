/** The appointment that goes with a notice: an invitation, its change, its withdrawal. */
import { calendarText } from '#messaging/calendar-part';
import { meetingFacts, type Notice, type NoticeContext } from './notice.js';

export function calendarPart(context: NoticeContext, notice: Notice, method: 'REQUEST' | 'CANCEL'): string {
  const { meeting, scheme, body, now } = context;
  const facts = meetingFacts(context);
  return calendarText({
    method,
    meetingId: meeting.id,
    sequence: sequenceOf(context, notice),
    stamp: now,
    date: facts.date,
    startTime: facts.startTime,
    endTime: facts.endTime,
    summary: `${body.name} (${scheme.municipality.name})`,
    place: meeting.place,
    description: null,
    organizer: { name: `LEA ${scheme.municipality.name}`, email: scheme.mailbox },
  });
}

/** As the workflow raised it when it asked: a later change of the meeting has a higher one, in a mail of its own. */
function sequenceOf({ meeting, params }: NoticeContext, { event, raisedBy }: Notice): number {
  const asked = params['calendarSequence'];
  return (event === undefined && typeof asked === 'number' ? asked : meeting.calendarSequence) + (raisedBy ?? 0);
}
