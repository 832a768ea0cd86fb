/** A form that sends one thing: its fields, the button, a way back. What is wrong stands at each field, and the first of those gets the focus. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { isStale } from '../api/client';
import { LOCALE, t } from '../language/t';
import styles from './ActForm.module.css';
import { Changed } from './Changed';
import { Failure } from './states';
import { bringTo, Meanwhile, StillHere, type Told } from './Typed';

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
  /** What was typed: kept until it is saved, and set beside what others saved meanwhile. */
  form?: Told;
  /** The form was opened in its place: its first field takes the focus, and one can go back. */
  onCancel?: (() => void) | undefined;
  /** As wide as the page: for what people know as a table. */
  wide?: boolean;
  children: ReactNode;
}

/** Fields that belong together, in a longer form. No fieldset: WebKit does not lay out its legend as a line like any other. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles['part']}>
      <div id={id}>{title}</div>
      {children}
    </div>
  );
}

/** A day has its own fields for day, month and year, before the one that it keeps hidden. */
const FIRST = '[role="spinbutton"], input:not([hidden], [type="hidden"]), textarea, select';

export function ActForm({ label, submit, busy, pending, error, problems, onSubmit, form: typed, onCancel, wide = false, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const opened = onCancel !== undefined;
  useEffect(() => {
    if (opened) form.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [opened]);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-problem"] input')?.focus(), [problems]);
  const meanwhile = useRef<HTMLDivElement>(null);
  const stale = isStale(error);
  // It was not saved: whoever pressed the button is brought to why.
  useEffect(() => {
    if (stale) bringTo(meanwhile.current);
  }, [stale, error]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    if (typed && typed.differences().length > 0) bringTo(meanwhile.current);
    else onSubmit();
  };
  const cancel = () => {
    typed?.discard();
    onCancel?.();
  };
  // Of a form that shows what the server keeps, the differences say it; any other goes on what is on the page now.
  const told = typed !== undefined && (typed.taken.length > 0 || typed.differences().length > 0);
  return (
    <I18nProvider locale={LOCALE}>
      <form ref={form} className={`${styles['form']} ${wide ? styles['wide'] : ''} no-print`} onSubmit={send} noValidate aria-label={label}>
        {typed && <StillHere form={typed} />}
        {typed && <Meanwhile form={typed} place={meanwhile} />}
        {children}
        {stale && !told && <Changed button={submit} />}
        {Boolean(error) && !stale && <Failure error={error} />}
        <div className={styles['buttons']}>
          <Button type="submit" purpose="primary" aria-busy={pending}>
            {pending ? busy : submit}
          </Button>
          {onCancel && (
            <Button purpose="subtle" onClick={cancel}>
              {t`Toch niet`}
            </Button>
          )}
        </div>
      </form>
    </I18nProvider>
  );
}
