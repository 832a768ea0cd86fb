/** Choosing one of several: a list that opens, or all of them in sight; and a yes or no. The browser's own controls. */
import { FormLabel } from '@utrecht/form-label-react';
import { type ReactNode, useId } from 'react';
import { langOf } from '../api/client';
import styles from './Fields.module.css';

export interface Option<V extends string> {
  value: V;
  text: string;
  /** Where it is in another language than the page. */
  lang?: string | undefined;
}

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option<string>[];
  /** Shown while nothing has been chosen; with an empty value. */
  none: string;
  hint?: string;
  problem?: string | null | undefined;
}

export function SelectBox({ label, value, onChange, options, none, hint, problem = null }: SelectProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      <Problem id={`${id}-problem`} text={problem} />
      <select id={id} className={`utrecht-select utrecht-select--html-select ${styles['select']}`} value={value} onChange={(event) => onChange(event.target.value)} aria-invalid={problem !== null} aria-describedby={described === '' ? undefined : described}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadioProps<V extends string> {
  legend: ReactNode;
  value: V | null;
  onChange: (value: V) => void;
  options: readonly Option<V>[];
  problem?: string | null | undefined;
}

export function RadioGroup<V extends string>({ legend, value, onChange, options, problem = null }: RadioProps<V>) {
  const id = useId();
  return (
    <fieldset className={styles['group']} aria-describedby={problem === null ? undefined : `${id}-problem`}>
      <legend className="utrecht-form-label">{legend}</legend>
      <Problem id={`${id}-problem`} text={problem} />
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input type="radio" name={id} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span lang={option.lang}>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** @param of what it is about, for who hears it among others with the same label */
export function Tick({ label, of, checked, onChange }: { label: ReactNode; of?: ReactNode; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles['option']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
      {of !== undefined && <span className="visually-hidden"> {of}</span>}
    </label>
  );
}

export const Problem = ({ id, text }: { id: string; text: string | null }) =>
  text === null ? null : (
    <span id={id} className={styles['problem']} lang={langOf(text)}>
      {text}
    </span>
  );
