/** A button that opens one field to write in, and sends that: a remark, a reason. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useRef, useState } from 'react';
import { useAct } from '../api/act';
import { Refusal } from '../api/client';
import { useForm } from '../api/use-form';
import { t } from '../language/t';
import { GrowingText } from './GrowingText';
import { Failure } from './states';
import { StillHere } from './Typed';
import styles from './SayForm.module.css';

interface Props {
  /** Of the form and of what it is about, under which what is typed is kept. */
  name: string;
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
  /** What is shown is up to date by then; the button that opened it may be gone. */
  after?(): void;
}

export function SayForm({ name, open, label, hint, send, busy, done, empty, field, act, after }: Props) {
  const typed = useForm({ name, begin: () => ({ text: '' }) });
  const [text, setText] = typed.field('text');
  // What was typed on an earlier visit is there at once; only who asks for the field is brought to it.
  const [shown, setShown] = useState<'kept' | 'asked' | null>(typed.kept ? 'kept' : null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const acting = useAct<string>({ form: typed, act, done: () => done, after: () => {
    close();
    after?.();
  } });
  const close = (): void => {
    typed.discard();
    setShown(null);
    setTimeout(() => opener.current?.focus());
  };
  if (shown === null) {
    return (
      <div>
        <Button purpose="secondary" ref={opener} onClick={() => setShown('asked')}>
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
      <StillHere form={typed} />
      <GrowingText label={label} {...(hint === undefined ? {} : { hint })} value={text} onChange={setText} problem={problem} lines={3} autoFocus={shown === 'asked'} />
      {acting.isError && problem === null && <Failure error={acting.error} />}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={acting.isPending}>
          {acting.isPending ? busy : send}
        </Button>
        <Button purpose="subtle" onClick={close}>
          {t`Toch niet`}
        </Button>
      </div>
    </form>
  );
}
