/** The evaluations of a turn: when, where, and what was found of each goal and of the co-operation. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { fullDay, longMoment } from '../../format/dates';
import { capital } from '../../format/text';
import { evaluationWord, RESULTS } from './cycle';
import styles from './Quality.module.css';

export function Evaluations({ cycle }: { cycle: Schemas['Kwaliteitsronde'] }) {
  if (cycle.evaluaties.length === 0) return null;
  return (
    <Section title="Evaluaties" id="evaluaties">
      <ul className={styles['goals']}>
        {cycle.evaluaties.map((one) => (
          <Evaluation key={one.id} evaluation={one} goals={cycle.doelen} />
        ))}
      </ul>
    </Section>
  );
}

function Evaluation({ evaluation: { naam, overleg, van, totEnMet, status, vergadering, samenwerking, oordelen }, goals }: { evaluation: Schemas['Kwaliteitsronde']['evaluaties'][number]; goals: Schemas['Kwaliteitsronde']['doelen'] }) {
  const setting = useSetting();
  const word = evaluationWord(status);
  return (
    <li>
      <Heading level={3} appearance="level-4">
        {capital(naam)}
      </Heading>
      <p className={styles['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
      <p className="subtle">
        {nameOfBody(setting, overleg)}, tussen {fullDay(van)} en {fullDay(totEnMet)}
      </p>
      {vergadering && (
        <p>
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergadering.id }}>
            Op de agenda van {longMoment(vergadering.begin, setting.today)}
          </PageLink>
        </p>
      )}
      {oordelen.length > 0 && (
        <ul className={styles['plain']}>
          {oordelen.map(({ doelId, uitkomst, oorzaak }) => (
            <li key={doelId}>
              <Status tone={RESULTS[uitkomst].tone}>{RESULTS[uitkomst].text}</Status> {goals.find(({ id }) => id === doelId)?.tekst}
              {oorzaak && <p className="subtle">Oorzaak: {oorzaak}</p>}
            </li>
          ))}
        </ul>
      )}
      {samenwerking && <p>De samenwerking: {samenwerking}</p>}
    </li>
  );
}
