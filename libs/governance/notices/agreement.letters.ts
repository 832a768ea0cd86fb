/** Letters about agreements: that their evaluation comes, is due, is late. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { AgreementNoticeKind } from '#workflows/agreement.setup';
import { Agreement } from '../agreements/agreement.entity.js';
import { isMoot, partnerNames } from '../agreements/agreement.names.js';
import { topicName } from '../oversight/known-topics.js';
import { keeperOf } from '../bodies/members.js';
import { people } from './notice.js';
import { procedureSetting, type ProcedureBuilder } from './procedure.js';

/** Of coming meetings no more than these are named. */
const MOST_MEETINGS = 4;

export const agreementEvaluation: ProcedureBuilder = async (context) => {
  const { tx, scheme, body, officers, params, now } = context;
  const { agreementId, moment, due } = params as { agreementId: string; moment: AgreementNoticeKind; due: string };
  const row = await tx.findOneByOrFail(Agreement, { id: agreementId });
  if (isMoot(row, due)) return null;
  const to = people(moment === 'overdue' ? [officers.secretary, officers.chair] : [keeperOf(body, officers)]);
  return {
    facts: {
      ...procedureSetting(context, to, `/afspraken/${row.id}`),
      kind: 'agreement-evaluation',
      moment,
      text: row.confidential ? null : row.text,
      body: body.name,
      decided: await decidedText(tx, body.name, row),
      partners: row.confidential ? [] : partnerNames(scheme, row),
      topics: row.confidential ? [] : row.topicIds.map((id) => topicName(scheme, id)),
      evaluateOn: row.evaluateOn,
      meetings: await comingMeetings(tx, row, moment, now),
    },
    to,
    about: { agreementId: row.id },
    urgent: false,
  };
};

/** Until the evaluation while it is coming; else the next ones. */
async function comingMeetings(tx: EntityManager, { bodyId, evaluateOn }: Agreement, moment: AgreementNoticeKind, now: string): Promise<LocalDate[]> {
  const rows: { at: string }[] = await tx.query(`SELECT starts_at AS at FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at`, [bodyId, now]);
  const days = rows.map(({ at }) => localDateOf(at));
  return (moment === 'coming' ? days.filter((date) => date <= evaluateOn) : days).slice(0, MOST_MEETINGS);
}

async function decidedText(tx: EntityManager, body: string, { meetingId, decidedOn, source }: Agreement): Promise<string> {
  if (!meetingId) return source ?? formatDutchDate(decidedOn);
  const [row]: { title: string }[] = await tx.query(`SELECT title FROM meeting WHERE id = $1`, [meetingId]);
  return `${row?.title ?? body}, ${formatDutchDate(decidedOn)}`;
}
