import { Button } from '@nl-design-system-candidate/button-react';
import { FormField } from '@utrecht/form-field-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Textbox } from '@utrecht/textbox-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { dayOf, instantOf, localTime } from '../../format/dates';
import styles from './Move.module.css';

/** Day and time; the choice stands in the page's address, so that going back undoes it. */
export function MoveForm({ meeting, dag, tijd }: { meeting: Schemas['VergaderingVolledig']; dag: string | undefined; tijd: string | undefined }) {
  const { today } = useSetting();
  const navigate = useNavigate();
  const [day, setDay] = useState(dag ?? dayOf(meeting.begin));
  const [time, setTime] = useState(tijd ?? localTime(meeting.begin));
  const [problem, setProblem] = useState<Problem | null>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const timeField = useRef<HTMLInputElement>(null);

  const show = (event: FormEvent) => {
    event.preventDefault();
    const found = problemWith(day, time, meeting.begin);
    setProblem(found);
    if (found) return (found.field === 'day' ? dayField : timeField).current?.focus();
    void navigate({ to: '/vergaderingen/$vergadering/verplaatsen', params: { vergadering: meeting.id }, search: { dag: day, tijd: time } });
  };
  const described = (field: Problem['field']) => (problem?.field === field ? { 'aria-invalid': true, 'aria-describedby': 'verplaatsen-fout' } : {});
  return (
    <form className={styles['form']} onSubmit={show} noValidate>
      <FormField invalid={problem?.field === 'day'}>
        <FormLabel htmlFor="dag">Nieuwe dag</FormLabel>
        <Textbox id="dag" type="date" ref={dayField} value={day} min={today} required onChange={(event) => setDay(event.target.value)} {...described('day')} />
      </FormField>
      <FormField invalid={problem?.field === 'time'}>
        <FormLabel htmlFor="tijd">Begintijd</FormLabel>
        <Textbox id="tijd" type="time" ref={timeField} value={time} step={300} required onChange={(event) => setTime(event.target.value)} {...described('time')} />
      </FormField>
      <Button type="submit" purpose="secondary">
        Toon wat er verandert
      </Button>
      <p id="verplaatsen-fout" className={styles['problem']} role="alert">
        {problem?.text}
      </p>
    </form>
  );
}

interface Problem {
  field: 'day' | 'time';
  text: string;
}

function problemWith(day: string, time: string, begin: string): Problem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { field: 'day', text: 'Kies een dag.' };
  if (!/^\d{2}:\d{2}$/.test(time)) return { field: 'time', text: 'Kies een begintijd.' };
  if (day === dayOf(begin) && time === localTime(begin)) return { field: 'day', text: 'Dat is het moment dat al gepland staat. Kies een andere dag of tijd.' };
  return instantOf(day, time) === null ? { field: 'day', text: 'Deze dag bestaat niet.' } : null;
}
