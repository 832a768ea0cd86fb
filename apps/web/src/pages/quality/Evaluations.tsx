/** The evaluations of a turn: when, where, and what was found of each goal and of the co-operation. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { fullDay, longMoment } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { evaluationWord, RESULTS } from './cycle';
import { EvaluationForm } from './EvaluationForm';
import styles from './Quality.module.css';

type Cycle = Schemas['Kwaliteitsronde'];

export function Evaluations({ cycle }: { cycle: Cycle }) {
  if (cycle.evaluaties.length === 0) return null;
  // One after the other: the first that is not over yet.
  const next = cycle.mogelijk.includes('evaluaties') ? cycle.evaluaties.find(({ status }) => status !== 'klaar' && status !== 'verlopen')?.id : undefined;
  return (
    <Section title={t`Evaluaties`} id="evaluaties">
      <ul className={styles['goals']}>
        {cycle.evaluaties.map((one) => (
          <Evaluation key={one.id} evaluation={one} cycle={cycle} writes={one.id === next} />
        ))}
      </ul>
    </Section>
  );
}

function Evaluation({ evaluation, cycle, writes }: { evaluation: Cycle['evaluaties'][number]; cycle: Cycle; writes: boolean }) {
  const setting = useSetting();
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { naam, overleg, van, totEnMet, status, vergadering, samenwerking, oordelen } = evaluation;
  const goals = cycle.doelen;
  const close = () => {
    setOpen(false);
    item.current?.focus();
  };
  const word = evaluationWord(status);
  return (
    <li ref={item} tabIndex={-1}>
      <Heading level={3} appearance="level-4" lang={DUTCH}>
        {capital(naam)}
      </Heading>
      <p className={styles['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
      <p className="subtle">
        {t`${nameOfBody(setting, overleg)}, tussen ${fullDay(van)} en ${fullDay(totEnMet)}`}
      </p>
      {vergadering && (
        <p>
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergadering.id }}>
            {t`Op de agenda van ${longMoment(vergadering.begin, setting.today)}`}
          </PageLink>
        </p>
      )}
      {oordelen.length > 0 && (
        <ul className={styles['plain']}>
          {oordelen.map(({ doelId, uitkomst, oorzaak }) => (
            <li key={doelId}>
              <Status tone={RESULTS[uitkomst].tone}>{RESULTS[uitkomst].text}</Status> <Dutch>{goals.find(({ id }) => id === doelId)?.tekst}</Dutch>
              {oorzaak && <p className="subtle">{mixed`Oorzaak: ${oorzaak}`}</p>}
            </li>
          ))}
        </ul>
      )}
      {samenwerking && <p>{mixed`De samenwerking: ${samenwerking}`}</p>}
      {writes && !open && (
        <Button purpose="primary" onClick={() => setOpen(true)}>
          {samenwerking ? t`Herschrijf de evaluatie` : t`Schrijf de evaluatie`}
        </Button>
      )}
      {writes && open && <EvaluationForm cycle={cycle} evaluation={evaluation} onDone={close} />}
    </li>
  );
}
