/** A button that opens one field to write in, and sends that: a remark, a reason. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { Refusal } from '../../api/client';
import { GrowingText } from '../../components/GrowingText';
import { Failure } from '../../components/states';
import styles from './Minutes.module.css';

interface Props {
  /** On the button that opens it. */
  open: string;
  label: string;
  hint?: string;
  /** On the button that sends it. */
  send: string;
  busy: string;
  done: string;
  /** What is said where nothing was written. */
  empty: string;
  /** The API's name of the field. */
  field: string;
  act(text: string, key: string): Promise<unknown>;
}

export function SayForm({ open, label, hint, send, busy, done, empty, field, act }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const acting = useAct<string>({ act, done: () => done, after: () => close() });
  const close = (): void => {
    setText(null);
    setTimeout(() => opener.current?.focus());
  };
  if (text === null) {
    return (
      <div>
        <Button purpose="secondary" ref={opener} onClick={() => setText('')}>
          {open}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = text.trim() === '' ? empty : null;
    setProblem(missing);
    if (missing !== null) form.current?.querySelector('textarea')?.focus();
    else if (!acting.isPending) acting.mutate(text.trim(), { onError: (error) => setProblem(error instanceof Refusal ? (error.fields[field] ?? null) : null) });
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate aria-label={open}>
      <GrowingText label={label} {...(hint === undefined ? {} : { hint })} value={text} onChange={setText} problem={problem} lines={3} autoFocus />
      {acting.isError && problem === null && <Failure error={acting.error} />}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={acting.isPending}>
          {acting.isPending ? busy : send}
        </Button>
        <Button purpose="subtle" onClick={close}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
