/** Several of something: what was chosen as a list from which each can go, and below it how to add one. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { type Day, fullDay } from '../format/dates';
import { t } from '../language/t';
import { announce } from '../layout/announce';
import { type Option, SelectBox } from './Choices';
import { DayField } from './DayField';
import styles from './Several.module.css';

interface ListProps {
  legend: string;
  hint?: string;
  problem?: string | null | undefined;
  chosen: readonly Option<string>[];
  onRemove: (value: string) => void;
  /** How to add one. */
  children: ReactNode;
}

function SeveralList({ legend, hint, problem = null, chosen, onRemove, children }: ListProps) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const remove = ({ value, text }: { value: string; text: string }) => {
    onRemove(value);
    announce(t`${text} is weggehaald.`);
    group.current?.focus();
  };
  const described = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset ref={group} className={styles['several']} tabIndex={-1} aria-describedby={described === '' ? undefined : described}>
      <legend className="utrecht-form-label">{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="subtle">
          {hint}
        </p>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
      {chosen.length > 0 && (
        <ul>
          {chosen.map((one) => (
            <li key={one.value}>
              <span lang={one.lang}>{one.text}</span>
              <button type="button" className={styles['remove']} onClick={() => remove(one)}>
                {t`Haal weg`}<span className="visually-hidden">: <span lang={one.lang}>{one.text}</span></span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </fieldset>
  );
}

interface ManyProps extends Pick<ListProps, 'legend' | 'hint' | 'problem'> {
  /** On the list to choose from. */
  add: string;
  none: string;
  options: readonly Option<string>[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Some of a known list; choosing one adds it. */
export function ManyOf({ add, none, options, value, onChange, ...list }: ManyProps) {
  const chosen = value.map((one) => options.find((option) => option.value === one) ?? { value: one, text: one });
  const choose = (one: string) => {
    if (one === '') return;
    onChange([...value, one]);
    announce(t`${options.find((option) => option.value === one)?.text ?? one} is toegevoegd.`);
  };
  return (
    <SeveralList {...list} chosen={chosen} onRemove={(gone) => onChange(value.filter((one) => one !== gone))}>
      <SelectBox label={add} none={none} value="" onChange={choose} options={options.filter((option) => !value.includes(option.value))} />
    </SeveralList>
  );
}

interface DaysProps extends Pick<ListProps, 'legend' | 'hint' | 'problem'> {
  value: readonly Day[];
  onChange: (value: Day[]) => void;
  earliest: Day;
}

/** Days, in their order. */
export function SeveralDays({ value, onChange, earliest, ...list }: DaysProps) {
  const [day, setDay] = useState<Day | null>(null);
  const add = () => {
    if (day === null) return;
    onChange([...new Set([...value, day])].sort());
    announce(t`${fullDay(day)} is toegevoegd.`);
    setDay(null);
  };
  return (
    <SeveralList {...list} chosen={value.map((one) => ({ value: one, text: fullDay(one) }))} onRemove={(gone) => onChange(value.filter((one) => one !== gone))}>
      <div className={styles['add']}>
        <DayField label={t`Nog een dag`} value={day} onChange={setDay} earliest={earliest} problem={null} />
        <Button purpose="secondary" onClick={add} aria-disabled={day === null}>
          {t`Voeg deze dag toe`}
        </Button>
      </div>
    </SeveralList>
  );
}
