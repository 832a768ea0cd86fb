/** What a line comes to while it is written, and the whole plan with it. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { t } from '../../language/t';
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
        {t`Zo telt het op`}
      </Heading>
      <Facts>
        <Fact title={t`Kosten van deze regel`}>{euros(sums.cost)}</Fact>
        <Fact title={t`Betaald door anderen`}>{euros(sums.covered)}</Fact>
        <Fact title={t`Uit LEA-geld`}>{euros(sums.lea)}</Fact>
        {inActions > 0 && <Fact title={t`Bedragen bij acties`}>{euros(inActions)}</Fact>}
      </Facts>
      <Facts>
        <Fact title={t`Het hele plan`}>{euros(whole.cost)}</Fact>
        <Fact title={t`Uit LEA-geld`}>{euros(whole.lea)}</Fact>
        <Fact title={t`Beschikbaar`}>{available === null ? t`Nog niet bekend` : euros(available)}</Fact>
      </Facts>
      <div role="status">
        {sums.lea < 0 && <Notice kind="warning" title={t`Er is meer gedekt dan het kost`} />}
        {left !== null && left >= 0 && <p>{t`Daarmee blijft er ${euros(left)} over.`}</p>}
        {left !== null && left < 0 && <Notice kind="warning" title={t`Het plan gaat ${euros(-left)} over het LEA-geld heen`} />}
        {inActions > sums.cost && <Notice kind="warning" title={t`Bij de acties staat meer dan de regel kost`} />}
      </div>
    </aside>
  );
}
