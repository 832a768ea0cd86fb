/** One rule of a vernietigingslijst: what it is about, by which period, and whether it is kept for now. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActButton } from '../../components/ActButton';
import { ActForm } from '../../components/ActForm';
import { Dutch, mixed } from '../../components/Dutch';
import { Status } from '../../components/Status';
import { TextBox } from '../../components/TextBox';
import { plainDay } from '../../format/dates';
import { capital, counted, inSentence } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { type List, type Rule, ruleWord, span } from './retention';
import styles from './Retention.module.css';

export function RuleItem({ rule, list }: { rule: Rule; list: List }) {
  const [open, setOpen] = useState(false);
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, lijst: list.id, regel: rule.nummer };
  const { text, tone } = ruleWord(rule, list.status);
  const may = list.mogelijk.includes('uitzondering');
  const about = rule.persoon ? rule.persoon.naam : rule.gegevens;
  return (
    <li className={styles['rule']}>
      <div className={styles['what']}>
        <p>
          <strong lang={DUTCH}>{rule.persoon ? `${capital(rule.persoon.naam)}: ${inSentence(rule.gegevens)}` : rule.gegevens}</strong>
        </p>
        <p>
          {rule.persoon ? t`Laatste dag: ${span(rule)}.` : t`${counted(rule.aantal, t`stuk`, t`stuks`)}, van ${span(rule)}.`} {mixed`Bewaard tot ${rule.termijn};`} {t`voorbij sinds ${plainDay(rule.voorbijSinds)}.`}
        </p>
        {rule.uitgezonderd && <p className={styles['reason']}>{mixed`Blijft nog, want: ${rule.uitgezonderd.reden}${rule.uitgezonderd.door ? ` (${rule.uitgezonderd.door})` : ''}`}</p>}
      </div>
      <p>
        <Status tone={tone}>{text}</Status>
      </p>
      {may && !open && (
        <div className={`${styles['act']} no-print`}>
          {rule.uitgezonderd ? (
            <ActButton busy={t`Bezig …`} done={t`De regel gaat weer mee.`} about={<Dutch>{about}</Dutch>} purpose="subtle" act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/regels/{regel}/uitzondering/opheffing', { params: { path, header: { 'Idempotency-Key': key } } }))}>
              {t`Neem toch mee`}
            </ActButton>
          ) : (
            <Button purpose="subtle" onClick={() => setOpen(true)}>
              {t`Laat nog staan`}<span className="visually-hidden" lang={DUTCH}> {about}</span>
            </Button>
          )}
        </div>
      )}
      {may && open && <ExcludeForm path={path} about={about} onDone={() => setOpen(false)} />}
    </li>
  );
}

function ExcludeForm({ path, about, onDone }: { path: { gemeente: string; lijst: string; regel: number }; about: string; onDone: () => void }) {
  const form = useForm({ name: `vernietigingslijsten/${path.lijst}/${path.regel}/uitzondering`, begin: () => ({ reason: '' }) });
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<{ reason?: string }>({});
  const excluding = useAct({
    form,
    act: (body: { reden: string }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/regels/{regel}/uitzondering', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Vastgelegd: dit blijft nog.`,
    after: onDone,
  });
  const submit = () => {
    const found = reason.trim() === '' ? { reason: t`Schrijf op waarom dit nog moet blijven.` } : {};
    setProblems(found);
    if (reason.trim() !== '') excluding.mutate({ reden: reason.trim() }, { onError: (error) => setProblems(problemsAt(error, { reden: 'reason' })) });
  };
  return (
    <div className={styles['form']}>
      <ActForm label={t`Nog laten staan: ${about}`} submit={t`Laat nog staan`} busy={t`Bezig met vastleggen …`} pending={excluding.isPending} error={excluding.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
        <TextBox label={t`Waarom moet dit nog blijven?`} hint={t`Bijvoorbeeld: er loopt een bezwaar. De reden blijft bij de lijst bewaard.`} value={reason} onChange={setReason} lines={2} problem={problems.reason} />
      </ActForm>
    </div>
  );
}
