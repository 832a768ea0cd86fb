/** A board's yes to an annual plan that still lies open, for whoever speaks for that board at the table. */
import { localDateOf } from '#calendar/local-date';
import type { AnnualPlanContext } from '#workflows/annual-plan.model';
import { missing } from '#workflows/annual-plan.rules';
import { lineUpOn } from '../../bodies/line-up.queries.js';
import { mergersOf } from '../../bodies/organisation.queries.js';
import { authoritiesOf, speakingFor } from '../../plans/authorities.js';
import { point, type FoundPoint, type HandoverSource, type Leaving } from '../source.js';

interface OpenPlan {
  year: string;
  title: string;
  context: AnnualPlanContext;
}

const openPlans = (tx: Leaving['tx']): Promise<OpenPlan[]> =>
  tx.query(`SELECT p.year, p.title, i.snapshot -> 'context' AS context FROM annual_plan p JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'annual-plan' AND i.business_key = p.year AND i.state = 'adopting' ORDER BY p.year`);

const refOf = (year: string, authority: string): string => `${year}/${authority}`;

/** `ref`: year/authority. It goes with the seat: whoever sits there stands for the board. */
export const adoptions: HandoverSource = {
  id: 'vaststelling',
  async find({ tx, tenantId, scheme, today, body, seatId }) {
    const plans = scheme.annualPlan ? await openPlans(tx) : [];
    if (!scheme.annualPlan || plans.length === 0) return [];
    const seat = (await lineUpOn(tx, tenantId, today, [body.id])).filter((one) => one.seatId === seatId);
    const own = authoritiesOf(scheme, scheme.annualPlan, await mergersOf(tx), today).filter((authority) => speakingFor(scheme, authority, seat).length > 0);
    return plans.flatMap(({ year, title, context }) =>
      missing(context).flatMap(({ id }): FoundPoint[] => {
        const authority = own.find((one) => one.id === id);
        return authority ? [point({ ref: refOf(year, id), title: `Vaststellen: ${title}, namens ${authority.name}`, why: authority.what, dueOn: localDateOf(context.dates.adoption), page: `/jaarplannen/${year}` })] : [];
      }),
    );
  },
  async stillOpen(tx, refs) {
    const open = new Set((await openPlans(tx)).flatMap(({ year, context }) => missing(context).map(({ id }) => refOf(year, id))));
    return refs.filter((ref) => open.has(ref));
  },
};
