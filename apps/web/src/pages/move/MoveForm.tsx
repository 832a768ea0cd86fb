import { Button } from '@nl-design-system-candidate/button-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type Ref, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Schemas } from '../../api/client';
import type { Form } from '../../api/form';
import { useSetting } from '../../api/setting';
import { DayField } from '../../components/DayField';
import { TimeOfDayField } from '../../components/TimeOfDayField';
import { Meanwhile, StillHere } from '../../components/Typed';
import { dayOf, localTime } from '../../format/dates';
import { LOCALE, t } from '../../language/t';
import type { Moment } from './moment';
import styles from './Move.module.css';

interface Props {
  meeting: Schemas['VergaderingVolledig'];
  form: Form<Moment>;
  /** Where it says what somebody else made of it. */
  meanwhile: Ref<HTMLDivElement>;
}

/** Day and time; the choice stands in the page's address, so that going back undoes it. */
export function MoveForm({ meeting, form, meanwhile }: Props) {
  const { today } = useSetting();
  const navigate = useNavigate();
  const place = useRef<HTMLFormElement>(null);
  const { day, time } = form.draft;
  const [problems, setProblems] = useState<Problems>(NONE);

  const show = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsWith(day, time, meeting.begin, today);
    setProblems(found);
    if (day !== null && time !== null && found.day === null && found.time === null) {
      void navigate({ to: '/vergaderingen/$vergadering/verplaatsen', params: { vergadering: meeting.id }, search: { dag: day, tijd: time } });
    } else {
      // The first part of the first field that is wrong.
      place.current?.querySelectorAll<HTMLElement>('[role="spinbutton"]')[found.day === null ? 3 : 0]?.focus();
    }
  };
  return (
    <I18nProvider locale={LOCALE}>
      <form className={styles['form']} onSubmit={show} noValidate ref={place} aria-label={t`Nieuw moment`}>
        <div className={styles['told']}>
          <StillHere form={form} />
          <Meanwhile form={form} place={meanwhile} />
        </div>
        <DayField label={t`Nieuwe dag`} value={day} onChange={(chosen) => form.change({ day: chosen })} earliest={today} problem={problems.day} />
        <TimeOfDayField label={t`Begintijd`} value={time} onChange={(chosen) => form.change({ time: chosen })} problem={problems.time} />
        <Button type="submit" purpose="secondary">
          {t`Toon wat er verandert`}
        </Button>
      </form>
    </I18nProvider>
  );
}

interface Problems {
  day: string | null;
  time: string | null;
}
const NONE: Problems = { day: null, time: null };

function problemsWith(day: string | null, time: string | null, begin: string, today: string): Problems {
  if (day === null || time === null) return { day: day === null ? t`Kies een dag.` : null, time: time === null ? t`Kies een begintijd.` : null };
  if (day < today) return { day: t`Deze dag is al voorbij. Kies een dag in de toekomst.`, time: null };
  if (day === dayOf(begin) && time === localTime(begin)) return { day: t`Dit moment staat al gepland. Kies een andere dag of tijd.`, time: null };
  return NONE;
}
