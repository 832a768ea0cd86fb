/** A plan for programs. Persons are seats and sectors only: who will sit there nobody knows yet. */
import type { LocalDate } from '#calendar/model';
import type { Change, Roster, RotationPlan, Sitting } from '#roster/model';
import type { Scheme } from '#scheme/model';

export interface Planned {
  roster: Roster;
  plan: RotationPlan;
}

interface Place {
  seat: string;
  ambition: string | null;
  sector: string | null;
}

/** `rotations` in the shape that `simulate` has; `lineUps` begin with the first one. */
export function asJson(scheme: Scheme, until: LocalDate, planned: readonly Planned[]) {
  return {
    scheme: scheme.id,
    from: scheme.period.from,
    until,
    rotations: planned.flatMap(({ plan }) => plan.changes.slice(1).map((change) => rotation(plan.body, change))),
    lineUps: planned.flatMap(({ plan }) => plan.lineUps.map(({ from, sittings, chair }) => ({ from, body: plan.body, chair, members: sittings.map((sitting) => ({ ...place(sitting), candidate: sitting.candidate, since: sitting.since, until: sitting.until })) }))),
    warnings: planned.flatMap(({ plan }) => plan.warnings),
  };
}

const rotation = (body: string, { on, leaving, joining, chair, noticesOn, coverageOk, carriedOver, vacant, mustComeFrom, options, conflict }: Change) => ({
  on,
  body,
  leaving: leaving.map(place),
  joining: joining.map((sitting) => ({ ...place(sitting), how: sitting.how })),
  chair,
  noticesOn,
  coverageOk,
  carriedOver: carriedOver.map(place),
  vacant,
  mustComeFrom,
  options,
  conflict: conflict?.text ?? null,
});

const place = ({ seat, ambition, sector }: Sitting): Place => ({ seat, ambition, sector });
