import type { Body } from '#scheme/model';

/** Does who sits in this seat change by the rooster van aftreden? */
export const rotates = ({ rotation }: Pick<Body, 'rotation'>, seatId: string): boolean => rotation?.leave.some((group) => group.includes(seatId)) ?? false;

/** SQL: the place that the holder of membership `m` came from by the rooster ('partner/kern'); null: they did not come by it. */
export const CAME = `(SELECT s #>> '{nominee,candidate}' FROM rotation r JOIN instance i ON i.tenant_id = r.tenant_id AND i.workflow = 'rotation' AND i.business_key = r.id::text, jsonb_array_elements(i.snapshot #> '{context,seats}') s
  WHERE r.tenant_id = m.tenant_id AND r.body_id = m.body_id AND s ->> 'seatId' = m.seat_id AND s #>> '{nominee,personId}' = m.person_id::text AND s #>> '{seated,on}' = lower(m.held)::text ORDER BY r.changes_on DESC LIMIT 1)`;
