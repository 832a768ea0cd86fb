/** Handovers of seats, as a run left them: for the file (issue 6), and for the check that no open duty is without a holder or a seat. */
import type { LocalDate } from '#calendar/model';
import type { Spectator } from '../spectator.js';

export interface HandoverFact {
  /** 'stuurgroep/po-1' */
  seat: string;
  from: string;
  to: string | null;
  /** Duties in the dossier. */
  points: number;
  /** Those that nobody has taken up. */
  open: number;
  leavesOn: LocalDate;
  state: string;
  acceptedOn: LocalDate | null;
  /** Since when it waits for whom it waits for. */
  since: LocalDate;
  /** When reminding stopped and it came onto the secretary's list; null: it never did. */
  listedOn: LocalDate | null;
  /** How often it was asked of somebody new: who comes, or an empty seat. */
  rounds: number;
  /** Of letters that ask for an answer, as many as one person got. */
  asked: number;
}

export interface HandoverFacts {
  handovers: HandoverFact[];
  /** Actiepunten that are not done, of owners who hold no seat any more, in no handover that waits and not on the secretary's list. */
  orphans: { actionId: string; ownerId: string }[];
}

const HANDOVERS = `
  SELECT h.body_id || '/' || h.seat_id AS seat, h.from_id AS "from", i.snapshot #>> '{context,toId}' AS "to", h.leaves_on::text AS "leavesOn", i.state,
         (SELECT count(*)::int FROM handover_point p WHERE p.handover_id = h.id AND p.duty) AS points,
         (SELECT count(*)::int FROM handover_point p WHERE p.handover_id = h.id AND p.duty AND p.status IN ('open', 'geweigerd')) AS open,
         CASE WHEN i.state = 'done' THEN (i.changed_at AT TIME ZONE 'Europe/Amsterdam')::date::text END AS "acceptedOn",
         ((i.snapshot #>> '{context,since}')::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date::text AS since,
         (SELECT (max(y.at) AT TIME ZONE 'Europe/Amsterdam')::date::text FROM history y WHERE y.instance_id = i.id AND y.event = 'LIST_DUE' AND y.outcome = 'applied') AS "listedOn",
         (SELECT count(*)::int FROM history y WHERE y.instance_id = i.id AND y.event IN ('LEAVES', 'SUCCESSOR_KNOWN', 'SUCCESSOR_GONE') AND y.outcome = 'applied') AS rounds,
         coalesce((SELECT max(n)::int FROM (SELECT count(*) AS n FROM mailing m JOIN delivery d ON d.mailing_id = m.id AND d.copy_of IS NULL
           WHERE m.kind IN ('handover-accept', 'handover-vacant') AND m.about ->> 'handoverId' = h.id::text GROUP BY m.kind, d.person_id) x), 0) AS asked
  FROM handover h JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text WHERE i.state <> 'off' ORDER BY h.leaves_on, 1`;

const ORPHANS = `
  SELECT a.id AS "actionId", a.owner_id AS "ownerId" FROM action_item a
  WHERE a.done_on IS NULL AND a.owner_id IS NOT NULL
    AND EXISTS (SELECT FROM membership m WHERE m.person_id = a.owner_id)
    AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = a.owner_id AND (upper(m.held) IS NULL OR upper(m.held) > $1::date))
    AND NOT EXISTS (SELECT FROM handover_point p JOIN instance w ON w.tenant_id = p.tenant_id AND w.workflow = 'handover' AND w.business_key = p.handover_id::text AND w.state <> 'off' WHERE p.source = 'actiepunt' AND p.ref = a.id::text AND p.status IN ('open', 'geweigerd', 'vervallen'))
    AND NOT EXISTS (SELECT FROM task t WHERE t.kind = 'actiepunt-zonder-eigenaar' AND t.done_at IS NULL AND t.meeting_id = a.meeting_id
      AND CASE WHEN a.confidential OR EXISTS (SELECT FROM agenda_item i WHERE i.id = a.item_id AND i.confidential) THEN t.text LIKE 'Een vertrouwelijk actiepunt %' AND strpos(t.text, (SELECT name FROM person WHERE id = a.owner_id)) > 0 ELSE strpos(t.text, '‘' || a.text || '’') > 0 END)
  ORDER BY 1`;

export async function readHandovers(spectator: Spectator, today: LocalDate): Promise<HandoverFacts> {
  return { handovers: await spectator.query<HandoverFact>('handovers', HANDOVERS), orphans: await spectator.query('orphans', ORPHANS, [today]) };
}

export const noHandovers = (): HandoverFacts => ({ handovers: [], orphans: [] });

export interface HandoverLine {
  seat: string;
  from: string;
  to: string | null;
  points: number;
  acceptedOn: LocalDate | null;
}

export const handoverLines = ({ handovers }: HandoverFacts): HandoverLine[] => handovers.map(({ seat, from, to, points, acceptedOn }) => ({ seat, from, to, points, acceptedOn }));
