/** The thread of an assignment: what people wrote between what was decided, the latest first. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { Empty } from '../../components/states';
import { Status } from '../../components/Status';
import { Step, Steps } from '../../components/Steps';
import { fullDay, howFar, longDay } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { type Assignment, thread, type ThreadStep } from './assignment';
import styles from './Assignments.module.css';
import { SolutionForm } from './BottleneckForm';

export function Thread({ assignment }: { assignment: Assignment }) {
  const { today } = useSetting();
  const steps = thread(assignment);
  return (
    <Section title={t`Verloop`} id="verloop">
      {steps.length === 0 && <Empty>{t`Er is nog niets gebeurd.`}</Empty>}
      {steps.length > 0 && (
        <Steps>
          {steps.map((step) => (
            <Step key={step.key} when={capital(longDay(step.day, today))} at={howFar(step.day, today)}>
              <p>
                <strong>{step.title}</strong>
                {step.by && <span className="subtle"> {t`van ${step.by}`}</span>} {step.openBottleneck && <Status tone="bad">{t`Staat open`}</Status>}
              </p>
              {step.text && <p className={styles['said']} lang={DUTCH}>{step.text}</p>}
              {step.asksUntil && <p>{t`Vraagt tijd tot ${fullDay(step.asksUntil)}.`}</p>}
              <Solve assignment={assignment} step={step} />
            </Step>
          ))}
        </Steps>
      )}
    </Section>
  );
}

function Solve({ assignment, step }: { assignment: Assignment; step: ThreadStep }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (step.openBottleneck === null || !assignment.mogelijk.includes('knelpunten/oplossing')) return null;
  const close = () => {
    setOpen(false);
    moveFocusFrom(place.current, document.getElementById('verloop'));
  };
  return (
    <div ref={place} className={styles['solve']}>
      {open ? (
        <SolutionForm assignment={assignment} bottleneck={step.openBottleneck} onDone={close} />
      ) : (
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {t`Dit is opgelost`}<span className="visually-hidden" lang={DUTCH}>: {step.text}</span>
        </Button>
      )}
    </div>
  );
}
