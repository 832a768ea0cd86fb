import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, type Ref, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Form } from '../../api/form';
import { useSetting } from '../../api/setting';
import { DayField } from '../../components/DayField';
import { TextBox } from '../../components/TextBox';
import { TimeOfDayField } from '../../components/TimeOfDayField';
import { Meanwhile, StillHere } from '../../components/Typed';
import { LOCALE, t } from '../../language/t';
import { type Moment, NONE, type Planned, type Problems, problemsWith } from './moment';
import styles from './Move.module.css';

interface Props {
  /** As it stands now. */
  planned: Planned;
  form: Form<Moment>;
  /** Where it says what somebody else made of it. */
  meanwhile: Ref<HTMLDivElement>;
  /** The choice stands in the page's address, so that going back undoes it. */
  onShow: (moment: { dag: string; tijd: string }) => void;
}

/** Day, time and place. */
export function MoveForm({ planned, form, meanwhile, onShow }: Props) {
  const { today } = useSetting();
  const fields = useRef<HTMLFormElement>(null);
  const { day, time, place } = form.draft;
  const [problems, setProblems] = useState<Problems>(NONE);

  const show = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsWith(form.draft, planned, today);
    setProblems(found);
    if (day !== null && time !== null && found.day === null && found.time === null && found.place === null) {
      onShow({ dag: day, tijd: time });
    } else {
      // The first part of the first field that is wrong.
      fields.current?.querySelectorAll<HTMLElement>('[role="spinbutton"], input[type="text"]')[found.day !== null ? 0 : found.time !== null ? 3 : 5]?.focus();
    }
  };
  return (
    <I18nProvider locale={LOCALE}>
      <form className={styles['form']} onSubmit={show} noValidate ref={fields} aria-label={t`Nieuw moment`}>
        <div className={styles['told']}>
          <StillHere form={form} />
          <Meanwhile form={form} place={meanwhile} />
        </div>
        <DayField label={t`Nieuwe dag`} value={day} onChange={(chosen) => form.change({ day: chosen })} earliest={today} problem={problems.day} />
        <TimeOfDayField label={t`Begintijd`} value={time} onChange={(chosen) => form.change({ time: chosen })} problem={problems.time} />
        <div className={styles['place']}>
          <TextBox label={t`Waar`} value={place} onChange={(text) => form.change({ place: text })} problem={problems.place} />
        </div>
        <Button type="submit" purpose="secondary">
          {t`Toon wat er verandert`}
        </Button>
      </form>
    </I18nProvider>
  );
}
