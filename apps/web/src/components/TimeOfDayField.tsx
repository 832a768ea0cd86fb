/** A time of day, typed as 15:00, whatever the browser's language. */
import { parseTime, type Time } from '@internationalized/date';
import { DateInput, DateSegment, FieldError, Label, TimeField } from 'react-aria-components/TimeField';
import { langOf } from '../api/client';
import styles from './Fields.module.css';

interface Props {
  label: string;
  /** '15:00' */
  value: string | null;
  onChange: (time: string | null) => void;
  problem: string | null;
}

export function TimeOfDayField({ label, value, onChange, problem }: Props) {
  const change = (time: Time | null) => onChange(time?.toString().slice(0, 5) ?? null);
  return (
    <TimeField className={styles['field']!} value={value === null ? null : parseTime(value)} onChange={change} hourCycle={24} isInvalid={problem !== null} validationBehavior="aria" shouldForceLeadingZeros>
      <Label className="utrecht-form-label">{label}</Label>
      <DateInput className={`${styles['box']} ${styles['input']}`}>{(segment) => <DateSegment segment={segment} className={styles['segment']!} />}</DateInput>
      <FieldError lang={langOf(problem)} className={styles['problem']!}>{problem}</FieldError>
    </TimeField>
  );
}
