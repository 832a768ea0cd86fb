/** What a line comes to while it is written, and the whole plan with it. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import type { ActionDraft } from './draft';
import { budgetIn, planWith, type Sums } from './money';
import { euros } from './plan';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];

export function Totals({ plan, line, sums, actions }: { plan: Plan; line: Plan['regels'][number]; sums: Sums; actions: readonly ActionDraft[] }) {
  const whole = planWith(plan.regels, line.id, sums);
  const available = plan.geld.beschikbaarCenten;
  const left = available === null ? null : available - whole.lea;
  const inActions = actions.reduce((sum, { budget }) => sum + (budgetIn(budget).budgetCenten ?? 0), 0);
  return (
    <aside className={styles['totals']} aria-labelledby="telt-op">
      <Heading level={2} appearance="level-4" id="telt-op">
        Zo telt het op
      </Heading>
      <Facts>
        <Fact title="Kosten van deze regel">{euros(sums.cost)}</Fact>
        <Fact title="Betaald door anderen">{euros(sums.covered)}</Fact>
        <Fact title="Uit LEA-geld">{euros(sums.lea)}</Fact>
        {inActions > 0 && <Fact title="Bedragen bij acties">{euros(inActions)}</Fact>}
      </Facts>
      <Facts>
        <Fact title="Het hele plan">{euros(whole.cost)}</Fact>
        <Fact title="Uit LEA-geld">{euros(whole.lea)}</Fact>
        <Fact title="Beschikbaar">{available === null ? 'Nog niet bekend' : euros(available)}</Fact>
      </Facts>
      <div role="status">
        {sums.lea < 0 && <Notice kind="warning" title="Er is meer gedekt dan het kost" />}
        {left !== null && left >= 0 && <p>Daarmee blijft er {euros(left)} over.</p>}
        {left !== null && left < 0 && <Notice kind="warning" title={`Het plan gaat ${euros(-left)} over het LEA-geld heen`} />}
        {inActions > sums.cost && <Notice kind="warning" title="Bij de acties staat meer dan de regel kost" />}
      </div>
    </aside>
  );
}
