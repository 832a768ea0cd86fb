/** What representatives were given to pass on, as a run left it: for the check that every one of them got it, once, after the minutes. */
import type { Instant } from '#calendar/model';
import type { Spectator } from '../spectator.js';

export interface ConstituencyFact {
  meetingId: string;
  title: string;
  /** When minutes of it first reached somebody. */
  minutesAt: Instant;
  /** When the text was written; null: it never was. */
  writtenAt: Instant | null;
  /** Representatives, and those of them who had a mail with it, each mail counted. */
  asked: string[];
  mailed: string[];
}

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const CONSTITUENCY = `
  SELECT m.id AS "meetingId", m.title, ${iso(`(SELECT min((d ->> 'completedAt')::timestamptz) FROM jsonb_array_elements(v.snapshot #> '{context,distributions}') d WHERE d ->> 'status' IN ('akkoord', 'draft') AND (d ->> 'accepted')::int > 0)`)} AS "minutesAt",
         ${iso('t.sent_at')} AS "writtenAt",
         ARRAY(SELECT c.person_id::text FROM constituency_passing c WHERE c.meeting_id = m.id ORDER BY 1) AS asked,
         ARRAY(SELECT d.person_id::text FROM mailing n JOIN delivery d ON d.mailing_id = n.id AND d.copy_of IS NULL WHERE n.kind = 'constituency-text' AND n.about ->> 'meetingId' = m.id::text ORDER BY 1) AS mailed
  FROM meeting m JOIN instance v ON v.workflow = 'minutes' AND v.business_key = m.id::text LEFT JOIN constituency_text t ON t.meeting_id = m.id
  WHERE t.meeting_id IS NOT NULL OR EXISTS (SELECT FROM jsonb_array_elements(v.snapshot #> '{context,distributions}') d WHERE d ->> 'status' IN ('akkoord', 'draft') AND (d ->> 'accepted')::int > 0)
  ORDER BY m.starts_at, m.id`;

export const readConstituency = (spectator: Spectator): Promise<ConstituencyFact[]> => spectator.query<ConstituencyFact>('constituency', CONSTITUENCY);
