/** A text of one line that grows while one types: for what is written during a meeting, and for minutes. */
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { DUTCH } from '../language/t';
import { Problem } from './Choices';
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
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={fields['field']}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
        {of !== undefined && <span className="visually-hidden"> {of}</span>}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={fields['hint']}>
          {hint}
        </span>
      )}
      <Problem id={`${id}-problem`} text={problem} />
      <textarea ref={area} id={id} lang={DUTCH} className={`${fields['text']} ${styles['grows']}`} rows={Math.max(lines, value.split('\n').length)} value={value} onChange={(event) => onChange(event.target.value)} onKeyDown={onKeyDown} onBlur={onBlur} autoFocus={autoFocus} aria-invalid={problem !== null} aria-describedby={described === '' ? undefined : described} />
    </div>
  );
}
