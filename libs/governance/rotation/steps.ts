/** The steps of a rotation: what happened, with who did it, and what is still to come by itself. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { Instant } from '#calendar/model';
import type { Actor } from '#engine/model';
import type { StoredSnapshot } from '#workflows/definition';
import type { RotationTimerEvent } from '#workflows/rotation.events';
import type { RotationContext } from '#workflows/rotation.model';
import { rotationTimers } from '#workflows/rotation.timers';
import { authorOf, namesOfActors, type Author } from '../history/course.queries.js';
import { eventWords } from '../history/event-words.js';
import type { StoredRotation } from './rotation.rows.js';

export interface Step extends Author {
  at: Instant;
  what: string;
  /** The seat that it is about. */
  seatId: string | null;
  done: boolean;
}

/** Oldest first. */
export async function stepsOf(tx: EntityManager, rotation: StoredRotation, now: Instant): Promise<Step[]> {
  const rows: { at: string; event: string; actor: Actor; seatId: string | null }[] = await tx.query(
    `SELECT h.at, h.event, h.actor, coalesce(p.payload ->> 'seatId', CASE WHEN p.payload ->> 'ref' NOT LIKE 'voorzitter.%' THEN regexp_replace(p.payload ->> 'ref', '\\.[0-9]+$', '') END) AS "seatId"
     FROM instance i JOIN history h ON h.tenant_id = i.tenant_id AND h.instance_id = i.id LEFT JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
     WHERE i.workflow = 'rotation' AND i.business_key = $1 AND h.outcome = 'applied' ORDER BY h.version`,
    [rotation.id],
  );
  const names = await namesOfActors(tx, rows.map(({ actor }) => actor));
  const happened = rows.flatMap(({ at, event, actor, seatId }): Step[] => {
    const what = event === 'start' && rotation.kind === 'turn' ? 'Wisseling voorbereid' : eventWords('rotation', event);
    return what === null ? [] : [{ at: new Date(at).toISOString(), what, seatId, done: true, ...authorOf(actor, names) }];
  });
  return [...happened, ...coming(rotation, now)];
}

/** Timers are derived from where it stands: what people do meanwhile may change them. */
function coming({ state, context }: StoredRotation, now: Instant): Step[] {
  const snapshot = { value: state, context, status: 'active' } as unknown as StoredSnapshot<RotationContext>;
  return rotationTimers(snapshot)
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ at, event }) => ({ at, what: WORDS[event.type as RotationTimerEvent['type']], seatId: 'seatId' in event ? String(event['seatId']) : null, done: false, by: null, onBehalfOf: null }));
}

const WORDS: Readonly<Record<RotationTimerEvent['type'], string>> = {
  NOTICE_DUE: 'Bericht over de wisseling',
  CHAIR_DUE: 'Vraag aan de leden om een voorzitter te kiezen',
  DAY_COME: 'De dag van de wisseling',
  MORNING_DUE: 'Bericht over de nieuwe samenstelling',
  SEAT_CHANGED: 'Bericht over een opvolger die later komt',
  ESCALATION_DUE: 'Herinnering, als de wisseling dan niet rond is',
  CHAIR_LAPSED: 'De keuze van een voorzitter gaat over naar de volgende wisseling',
  LAPSED: 'Wat open is, gaat over naar de volgende wisseling',
  NEXT_DUE: 'Voorbereiding van de volgende wisseling',
};
