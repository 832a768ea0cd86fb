/** A day, typed in Dutch order or chosen from a calendar; a browser's own field would follow the browser's language. */
import { type CalendarDate, parseDate } from '@internationalized/date';
import { Button, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, FieldError, Group, Label, Popover, Text } from 'react-aria-components/DatePicker';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import type { ReactNode } from 'react';
import { langOf } from '../api/client';
import type { Day } from '../format/dates';
import styles from './Fields.module.css';

interface Props {
  label: ReactNode;
  hint?: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** The first day that can be chosen. */
  earliest: Day;
  /** What is wrong with it, for the reader. */
  problem: string | null;
}

export function DayField({ label, hint, value, onChange, earliest, problem }: Props) {
  const change = (date: CalendarDate | null) => onChange(date?.toString() ?? null);
  return (
    <DatePicker className={styles['field']!} value={value === null ? null : parseDate(value)} onChange={change} minValue={parseDate(earliest)} isInvalid={problem !== null} validationBehavior="aria" firstDayOfWeek="mon" shouldForceLeadingZeros>
      <Label className="utrecht-form-label">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint']!}>
          {hint}
        </Text>
      )}
      <Group className={styles['box']!}>
        <DateInput className={styles['input']!}>{(segment) => <DateSegment segment={segment} className={styles['segment']!} />}</DateInput>
        <Button className={styles['open']!}>
          <CalendarIcon />
        </Button>
      </Group>
      <FieldError lang={langOf(problem)} className={styles['problem']!}>{problem}</FieldError>
      <Popover className={styles['popover']!}>
        <Dialog className={styles['dialog']!}>
          <Calendar>
            <div className={styles['month']}>
              <Button slot="previous" className={styles['turn']!}>
                ←
              </Button>
              <Heading className={styles['month-name']!} />
              <Button slot="next" className={styles['turn']!}>
                →
              </Button>
            </div>
            <CalendarGrid weekdayStyle="short">{(date) => <CalendarCell date={date} className={styles['cell']!} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

const CalendarIcon = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <rect x="3.5" y="5" width="17" height="15.5" rx="1.5" />
    <path d="M3.5 10h17M8 2.5V7M16 2.5V7" />
  </svg>
);
