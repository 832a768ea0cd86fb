/** A text to type: a label above, a hint and what is wrong with it below, both read out with the field. */
import { type ReactNode, useId } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components/TextField';
import { langOf } from '../api/client';
import { DUTCH } from '../language/t';
import styles from './Fields.module.css';

interface Props {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
  /** What is wrong with it, for the reader. */
  problem?: string | null | undefined;
  /** What is to be known of what was typed, which is not wrong: read out as it comes, and with the field. Empty: nothing now; left out: never. */
  remark?: string;
  /** So many lines high; left out: one line. */
  lines?: number;
  /** A whole number: a keyboard with figures, a field of their width. */
  figures?: boolean;
  /** An amount of money: as wide as one. */
  amount?: boolean;
  /** For what leads to the field from elsewhere on the page. */
  id?: string;
  /** What browsers can help with: a mail address, or a code that came by mail. */
  kind?: 'email' | 'code';
}

const HELP = {
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
  code: { inputMode: 'numeric', autoComplete: 'one-time-code' },
} as const;

export function TextBox({ label, value, onChange, hint, problem = null, remark, lines, figures = false, amount = false, kind, id }: Props) {
  const remarked = useId();
  return (
    <TextField {...(id === undefined ? {} : { id })} {...(remark ? { 'aria-describedby': remarked } : {})} className={styles['field']!} value={value} onChange={onChange} isInvalid={problem !== null} validationBehavior="aria">
      <Label className="utrecht-form-label">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint']!}>
          {hint}
        </Text>
      )}
      <FieldError lang={langOf(problem)} className={styles['problem']!}>{problem}</FieldError>
      {lines === undefined ? (
        <Input lang={DUTCH} className={`${styles['text']} ${figures || kind === 'code' ? styles['figures'] : amount ? styles['amount'] : ''}`} autoComplete="off" {...(figures ? { inputMode: 'numeric' as const } : amount ? { inputMode: 'decimal' as const } : {})} {...(kind ? HELP[kind] : {})} />
      ) : (
        <TextArea lang={DUTCH} className={styles['text']!} rows={lines} />
      )}
      {remark !== undefined && (
        <p id={remarked} role="status" className={styles['remark']}>
          {remark}
        </p>
      )}
    </TextField>
  );
}
