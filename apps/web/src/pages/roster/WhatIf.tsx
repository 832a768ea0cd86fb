/** "Stel dat deze zetel vrijkomt": the planner's answer for a seat and a day. Changes nothing. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Schemas } from '../../api/client';
import { whatIfQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { Failure, Loading } from '../../components/states';
import { addDays, fullDay } from '../../format/dates';
import { DUTCH, LOCALE, t } from '../../language/t';
import { Change } from './Changes';
import styles from './Roster.module.css';

interface Question {
  plek: string;
  op: string;
}

export function WhatIf({ roster: { overleg, opstellingen } }: { roster: Schemas['Rooster'] }) {
  const { today } = useSetting();
  const [seat, setSeat] = useState('');
  const [day, setDay] = useState<string | null>(addDays(today, 91));
  const [problems, setProblems] = useState<{ seat: string | null; day: string | null }>({ seat: null, day: null });
  const [asked, setAsked] = useState<Question | null>(null);
  const seats = opstellingen[0]?.leden ?? [];
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const found = { seat: seat === '' ? t`Kies een plek.` : null, day: day === null ? t`Kies een dag.` : day <= today ? t`Kies een dag die nog komt.` : null };
    setProblems(found);
    if (found.seat === null && found.day === null && day !== null) setAsked({ plek: seat, op: day });
  };
  return (
    <div className={`${styles['what-if']} no-print`}>
      <Heading level={3} appearance="level-4">
        {t`Stel dat een plek vrijkomt`}
      </Heading>
      <I18nProvider locale={LOCALE}>
        <form className={styles['form']} onSubmit={ask} noValidate aria-label={t`Stel dat een plek in ${overleg.naam} vrijkomt`}>
          <SelectBox label={t`Welke plek?`} none={t`Kies een plek`} value={seat} onChange={setSeat} options={seats.map(({ plek, persoon }) => ({ value: plek.id, text: persoon ? `${plek.naam} (${persoon.naam})` : plek.naam, lang: DUTCH }))} problem={problems.seat} />
          <DayField label={t`Vanaf welke dag?`} value={day} onChange={setDay} earliest={addDays(today, 1)} problem={problems.day} />
          <Button type="submit" purpose="secondary">
            {t`Bekijk wat er dan gebeurt`}
          </Button>
        </form>
      </I18nProvider>
      {asked && <Answer key={`${asked.plek} ${asked.op}`} overleg={overleg.id} asked={asked} />}
    </div>
  );
}

function Answer({ overleg, asked }: { overleg: string; asked: Question }) {
  const { municipality } = useSetting();
  const answer = useQuery(whatIfQuery(municipality.gemeente, { overleg, ...asked }));
  if (answer.isPending) return <Loading what={t`Wat er dan gebeurt`} />;
  if (!answer.data) return <Failure error={answer.error} retry={() => void answer.refetch()} />;
  const { plek, op, restVanTermijnTot, wisseling, daarnaAnders, letOp } = answer.data;
  return (
    <div role="status" className={styles['answer']}>
      <p>
        {t`Komt ${plek.naam} op ${fullDay(op)} vrij, dan zit de opvolger tot ${fullDay(restVanTermijnTot)}: de rest van de termijn. Zo blijft het rooster zoals het was.`}
      </p>
      {[...new Set(letOp)].map((text) => (
        <p key={text} lang={DUTCH}>{text}</p>
      ))}
      <Change change={wisseling} level={4} />
      {daarnaAnders.length === 0 ? (
        <p>{t`Aan de wisselingen daarna verandert niets.`}</p>
      ) : (
        <>
          <p>{t`Daarna gaat het anders dan nu wordt verwacht:`}</p>
          {daarnaAnders.map((change) => (
            <Change key={change.op} change={change} level={4} />
          ))}
        </>
      )}
    </div>
  );
}
