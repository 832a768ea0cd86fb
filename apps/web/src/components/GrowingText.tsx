/** A text of one line that grows while one types: for what is written during a meeting, and for minutes. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components/TextField';
import { langOf } from '../api/client';
import { DUTCH } from '../language/t';
import fields from './Fields.module.css';
import styles from './GrowingText.module.css';

interface Props {
  label: string;
  /** More of the label, for who hears the field among others of the same name. */
  of?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onBlur?: () => void;
  hint?: string;
  problem?: string | null | undefined;
  /** So many lines high while it is empty. */
  lines?: number;
  /** It appears because somebody asked for it. */
  autoFocus?: boolean;
}

/** Whether the browser does it by itself; WebKitGTK 2.50 does not. */
const GROWS = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** As high as what stands in it, also where the lines were broken by the width. */
function useHeight(value: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (GROWS || !area.current) return;
    const { style } = area.current;
    style.blockSize = 'auto';
    style.blockSize = `${area.current.scrollHeight + area.current.offsetHeight - area.current.clientHeight}px`;
  }, [value]);
  return area;
}

export function GrowingText({ label, of, value, onChange, onKeyDown, onBlur, hint, problem = null, lines = 1, autoFocus = false }: Props) {
  const area = useHeight(value);
  return (
    <TextField className={fields['field']!} value={value} onChange={onChange} isInvalid={problem !== null} validationBehavior="aria" {...(onBlur ? { onBlur } : {})}>
      <Label className="utrecht-form-label">
        {label}
        {of !== undefined && <span className="visually-hidden"> {of}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className={fields['hint']!}>
          {hint}
        </Text>
      )}
      <FieldError lang={langOf(problem)} className={fields['problem']!}>{problem}</FieldError>
      <TextArea ref={area} lang={DUTCH} className={`${fields['text']} ${styles['grows']}`} rows={Math.max(lines, value.split('\n').length)} autoFocus={autoFocus} {...(onKeyDown ? { onKeyDown } : {})} />
    </TextField>
  );
}
