/** A form that sends one thing: its fields, the button, a way back. What is wrong stands at each field, and the first of those gets the focus. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Refusal } from '../api/client';
import { queryClient } from '../api/queries';
import styles from './ActForm.module.css';
import { Failure } from './states';

interface Props {
  /** Of the form, for who hears it. */
  label: string;
  /** On the button, and while it goes on. */
  submit: string;
  busy: string;
  pending: boolean;
  error: unknown;
  /** Anew after each attempt: then the first field that is wrong gets the focus. */
  problems: object;
  onSubmit: () => void;
  /** The form was opened in its place: its first field takes the focus, and one can go back. */
  onCancel?: (() => void) | undefined;
  /** As wide as the page: for what people know as a table. */
  wide?: boolean;
  children: ReactNode;
}

/** Fields that belong together, in a longer form. */
export const FormPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={styles['part']}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

export function ActForm({ label, submit, busy, pending, error, problems, onSubmit, onCancel, wide = false, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const opened = onCancel !== undefined;
  useEffect(() => {
    if (opened) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [opened]);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-problem"] input')?.focus(), [problems]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) onSubmit();
  };
  const stale = error instanceof Refusal && error.status === 412;
  return (
    <I18nProvider locale="nl-NL">
      <form ref={form} className={`${styles['form']} ${wide ? styles['wide'] : ''} no-print`} onSubmit={send} noValidate aria-label={label}>
        {children}
        {Boolean(error) && <Failure error={error} {...(stale ? { retry: () => void queryClient.invalidateQueries() } : {})} />}
        <div className={styles['buttons']}>
          <Button type="submit" purpose="primary" aria-busy={pending}>
            {pending ? busy : submit}
          </Button>
          {onCancel && (
            <Button purpose="subtle" onClick={onCancel}>
              Toch niet
            </Button>
          )}
        </div>
      </form>
    </I18nProvider>
  );
}
