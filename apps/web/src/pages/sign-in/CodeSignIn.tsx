/** Two steps: which address, then the code that came there. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { Failure } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { addressProblem, codeProblem } from './typed';
import styles from './SignIn.module.css';

interface Props {
  gemeente: string;
  onDone: (session: Schemas['Sessie']) => void;
}

export function CodeSignIn({ gemeente, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const params = { path: { gemeente } };
  const ask = useMutation({
    mutationFn: () => answer(api.POST('/v1/gemeenten/{gemeente}/aanmelding', { params, body: { email: email.trim() } })),
    onSuccess: () => {
      setAsked(true);
      setCode('');
      announce(t`De code is gevraagd. Kijk in uw mail.`);
    },
    onError: (error) => setProblem(fieldProblem(error, 'email')),
  });
  const redeem = useMutation({
    mutationFn: () => answer(api.POST('/v1/gemeenten/{gemeente}/aanmelding/code', { params, body: { code } })),
    onSuccess: onDone,
    onError: (error) => setProblem(fieldProblem(error, 'code')),
  });
  const doing = asked ? redeem : ask;
  useEffect(() => {
    if (asked) form.current?.querySelector('input')?.focus();
  }, [asked]);
  useEffect(() => {
    if (problem !== null) form.current?.querySelector('input')?.focus();
  }, [problem]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = asked ? codeProblem(code) : addressProblem(email);
    setProblem(found);
    if (found === null && !doing.isPending) doing.mutate();
  };
  const otherAddress = (): void => {
    setAsked(false);
    setProblem(null);
    ask.reset();
    redeem.reset();
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate aria-label={t`Inloggen met een code`}>
      {asked ? (
        <>
          <Paragraph>
            {t`Is`} <strong>{email.trim()}</strong> {t`hier bekend, dan komt daar binnen een minuut een mail met een code van zes cijfers. Niets gekregen? Kijk ook bij ongewenste mail.`}
          </Paragraph>
          <TextBox label={t`Code uit de mail`} hint={t`Zes cijfers. De code werkt tien minuten.`} value={code} onChange={setCode} problem={problem} kind="code" />
        </>
      ) : (
        <TextBox label={t`Uw e-mailadres`} hint={t`Het adres waarop u de mails van dit overleg krijgt.`} value={email} onChange={setEmail} problem={problem} kind="email" />
      )}
      {doing.isError && problem === null && <Failure error={doing.error} />}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={doing.isPending}>
          {asked ? (redeem.isPending ? t`Bezig met inloggen …` : t`Log in`) : ask.isPending ? t`Bezig met vragen …` : t`Stuur mij een code`}
        </Button>
        {asked && (
          <Button purpose="subtle" onClick={otherAddress}>
            {t`Nieuwe code of ander adres`}
          </Button>
        )}
      </div>
    </form>
  );
}

const fieldProblem = (error: unknown, field: string): string | null => (error instanceof Refusal ? (error.fields[field] ?? null) : null);
