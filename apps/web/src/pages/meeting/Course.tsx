/** The course of a meeting: who did what when, and whose answer it was where the secretary recorded it. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { courseQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { Failure, Loading } from '../../components/states';
import { Step, Steps } from '../../components/Steps';
import { Unfold } from '../../components/Unfold';
import { longDay, longMoment, timeOf, dayOf } from '../../format/dates';
import { capital } from '../../format/text';
import { officeWord, whoDidIt } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import styles from './Meeting.module.css';

/** So many of the latest are shown at once. */
const SHOWN = 8;

export function Course({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  if (meeting.lezer !== 'lid') return null;
  return (
    <Section title={t`Verloop`} id="verloop">
      <Unfold summary={t`Laat zien wie wat wanneer deed`}>
        <WhatHappened meetingId={meeting.id} />
      </Unfold>
    </Section>
  );
}

function WhatHappened({ meetingId }: { meetingId: string }) {
  const { municipality, today } = useSetting();
  const course = useQuery(courseQuery(municipality.gemeente, meetingId));
  return (
    <>
      {course.isPending && <Loading what={t`Het verloop`} />}
      {course.isError && !course.data && <Failure error={course.error} retry={() => void course.refetch()} />}
      {course.data && (
        <>
          {course.data.gekozen.map((one) => (
            <p key={one.functie}>
              {t`${capital(officeWord(one.functie))}, gekozen door de leden:`} <strong>{one.persoon.naam}</strong>{t`, sinds ${longDay(one.sinds, today)}.`}{one.vastgelegdOp && <span className="subtle"> {capital(whoDidIt(one, today))}, {longMoment(one.vastgelegdOp, today)}.</span>}
            </p>
          ))}
          <LatestFirst steps={[...course.data.resultaten].reverse()} />
        </>
      )}
    </>
  );
}

type CourseStep = Schemas['Verloop']['resultaten'][number];

function LatestFirst({ steps }: { steps: readonly CourseStep[] }) {
  const [latest, earlier] = [steps.slice(0, SHOWN), steps.slice(SHOWN)];
  return (
    <>
      <StepList steps={latest} />
      {earlier.length > 0 && (
        <details className={styles['text']}>
          <summary>{t`Wat daarvoor gebeurde (${earlier.length})`}</summary>
          <StepList steps={earlier} />
        </details>
      )}
    </>
  );
}

function StepList({ steps }: { steps: readonly CourseStep[] }) {
  const { today } = useSetting();
  return (
    <Steps>
      {steps.map((step, index) => (
        <Step key={`${step.op} ${index}`} when={capital(longDay(dayOf(step.op), today))} at={timeOf(step.op)}>
          <p>
            <strong lang={DUTCH}>{step.wat}</strong>
            {step.over && <>: <Dutch>{step.over}</Dutch></>}
          </p>
          {step.toelichting && <p className={styles['note']} lang={DUTCH}>{step.toelichting}</p>}
          <p className="subtle">{capital(whoDidIt(step, today))}</p>
        </Step>
      ))}
    </Steps>
  );
}
