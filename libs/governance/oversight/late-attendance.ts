/** Who was there is written in a meeting's record while that is open; once it is closed, who writes the record adds it for the statutory check. PURE. */
import { may, type Office } from '#identity/permissions';

/** @param state of the meeting's workflow */
export const isRecordClosed = (state: string | undefined): boolean => state === 'closed';

/** What a page offers; the command judges both again. */
export const addsAttendance = (state: string, offices: readonly Office[]): boolean => isRecordClosed(state) && may(offices, 'record.write').allowed;
