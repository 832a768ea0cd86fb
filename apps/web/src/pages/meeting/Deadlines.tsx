/** A meeting's chain of deadlines in order of time: what is done, what is late, what is ahead, and why then. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { deadlinesQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Status, type Tone } from '../../components/Status';
import { Step, Steps } from '../../components/Steps';
import { WhyThisDate } from '../../components/WhyThisDate';
import { alike } from '../../format/alike';
import { dayOf, howFar, longDay, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import styles from './Meeting.module.css';

export function Deadlines({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { municipality, today } = useSetting();
  const { data } = useQuery(deadlinesQuery(municipality.gemeente));
  const has = (list: readonly Schemas['KomendeTermijn'][] | undefined, id: string): boolean => (list ?? []).some((one) => one.vergaderingId === meeting.id && one.id === id);
  const stateOf = ({ id, datum }: Schemas['Termijn']): { text: string; tone: Tone } | null => {
    if (!data) return null;
    if (has(data.telaat, id)) return { text: t`Te laat`, tone: 'bad' };
    return has(data.komend, id) ? { text: capital(howFar(datum, today)), tone: 'quiet' } : { text: t`Gedaan`, tone: 'good' };
  };
  return (
    <Steps>
      {alike(meeting.termijnen, (one) => `${one.naam} ${one.moment} ${one.haalbaar} ${stateOf(one)?.text}`).map(({ one: deadline, times }) => {
        const state = stateOf(deadline);
        return (
          <Step key={deadline.id} when={capital(longDay(dayOf(deadline.moment), today))} at={timeOf(deadline.moment)}>
            <p className={styles['deadline-name']}>
              <strong>{times > 1 ? mixed`${deadline.naam} (${times} keer)` : <Dutch>{deadline.naam}</Dutch>}</strong> {state && <Status tone={state.tone}>{state.text}</Status>}
            </p>
            {!deadline.haalbaar && <p>{t`De afgesproken termijn was niet meer haalbaar.`}</p>}
            <WhyThisDate steps={deadline.waarom} of={<Dutch>{deadline.naam}</Dutch>} />
          </Step>
        );
      })}
    </Steps>
  );
}
