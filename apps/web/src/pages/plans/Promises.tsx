/** Money that was promised from the plan; and a new promise, of which one sees beforehand what it leaves. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { planQuery, promiseQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox, Tick } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Page';
import { StackedTable } from '../../components/StackedTable';
import { TextBox } from '../../components/TextBox';
import { dayOf, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { centsIn } from './money';
import { euros } from './plan';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];

export function Promises({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const may = plan.mogelijk.includes('toezeggingen');
  if (plan.toezeggingen.length === 0 && !may) return null;
  const leave = () => moveFocusFrom(place.current, document.getElementById('toezeggingen'));
  // Each closes itself only: the row of a new promise can be there, and be taken back, before its form knows that it was kept.
  const closePromise = () => {
    setOpen(false);
    leave();
  };
  const closeWithdrawal = () => {
    setWithdrawing(null);
    leave();
  };
  const taken = plan.toezeggingen.find(({ id, ingetrokken }) => id === withdrawing && !ingetrokken);
  const nameOf = (id: string): string => plan.regels.find((line) => line.id === id)?.naam ?? id;
  return (
    <Section title={t`Toezeggingen`} id="toezeggingen">
      {plan.toezeggingen.length === 0 ? (
        <p className="subtle">{t`Er is nog geen geld toegezegd.`}</p>
      ) : (
        <StackedTable caption={t`Toegezegd geld`} heads={[t`Waarvoor`, t`Aan wie`, t`Regel`, t`Bedrag`, t`Wanneer`, ...(may ? [t`Gaat het niet door?`] : [])]} rows={plan.toezeggingen.map((one) => ({ key: one.id, cells: [...[one.waarvoor, one.aanWie, nameOf(one.regel)].map((text, column) => <Dutch key={column}>{text}</Dutch>), euros(one.centen), `${fullDay(dayOf(one.op))}${one.ingetrokken ? t`, ingetrokken` : ''}`, ...(may ? [<TakeBack key="terug" promise={one} onClick={() => setWithdrawing(one.id)} />] : [])] }))} />
      )}
      {may && (
        <div ref={place} className={styles['own']}>
          {taken ? (
            <WithdrawForm key={taken.id} plan={plan} promise={taken} onDone={closeWithdrawal} />
          ) : open ? (
            <PromiseForm plan={plan} onDone={closePromise} />
          ) : (
            <Button purpose="secondary" onClick={() => setOpen(true)}>
              {t`Zeg geld toe`}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

type Promised = Plan['toezeggingen'][number];

const TakeBack = ({ promise: { ingetrokken, waarvoor }, onClick }: { promise: Promised; onClick: () => void }) =>
  ingetrokken ? null : (
    <Button purpose="subtle" className="no-print" onClick={onClick}>
      {t`Trek in`}<span className="visually-hidden" lang={DUTCH}>: {waarvoor}</span>
    </Button>
  );

/** The promise stays in the list; its money is free again. */
function WithdrawForm({ plan, promise: { id, waarvoor, aanWie, centen }, onDone }: { plan: Plan; promise: Promised; onDone: () => void }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `jaarplan/${plan.jaar}/toezeggingen/${id}`, begin: () => ({ reason: '' }), on: { query: planQuery(municipality.gemeente, plan.jaar) } });
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<{ reason?: string }>({});
  const withdrawing = useAct({
    form,
    act: (body: { reden: string }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/toezeggingen/{toezegging}/intrekking', { params: { path: { gemeente: municipality.gemeente, jaar: plan.jaar, toezegging: id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De toezegging van ${euros(centen)} is ingetrokken.`,
    after: onDone,
  });
  const submit = () => {
    const found = reason.trim() === '' ? { reason: t`Schrijf waarom zij niet doorgaat.` } : {};
    setProblems(found);
    if (!found.reason) withdrawing.mutate({ reden: reason.trim() }, { onError: (error) => setProblems(problemsAt(error, { reden: 'reason' as const })) });
  };
  return (
    <ActForm label={t`Toezegging intrekken: ${waarvoor}`} submit={t`Trek de toezegging in`} busy={t`Bezig met intrekken …`} pending={withdrawing.isPending} error={withdrawing.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Waarom gaat de toezegging van ${euros(centen)} aan ${aanWie} niet door?`} hint={t`Het bedrag is daarna weer te besteden. De toezegging blijft te lezen, als ingetrokken.`} value={reason} onChange={setReason} problem={problems.reason} lines={2} />
    </ActForm>
  );
}

interface Problems {
  line?: string;
  amount?: string;
  what?: string;
  whom?: string;
  sure?: string;
}

function PromiseForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `jaarplan/${plan.jaar}/toezeggingen/nieuw`, begin: () => ({ line: '', amount: '', what: '', whom: '' }), on: { query: planQuery(municipality.gemeente, plan.jaar) } });
  const [line, setLine] = form.field('line');
  const [amount, setAmount] = form.field('amount');
  const [what, setWhat] = form.field('what');
  const [whom, setWhom] = form.field('whom');
  const [sure, setSure] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const cents = centsIn(amount) ?? 0;
  const left = useQuery(promiseQuery(municipality.gemeente, plan.jaar, { regel: line, centen: cents }));
  const passes = left.data?.past === false;
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar };
  const promising = useAct({
    form,
    act: (body: { regel: string; centen: number; waarvoor: string; aanWie: string; bevestigd: boolean }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/toezeggingen', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: ({ centen }) => t`${euros(centen)} is toegezegd.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(line === '' ? { line: t`Kies uit welke regel.` } : {}), ...(cents <= 0 ? { amount: t`Schrijf een bedrag boven nul.` } : {}), ...(what.trim() === '' ? { what: t`Schrijf waarvoor.` } : {}), ...(whom.trim() === '' ? { whom: t`Schrijf aan wie.` } : {}) };
    setProblems(found);
    if (Object.keys(found).length === 0) promising.mutate({ regel: line, centen: cents, waarvoor: what.trim(), aanWie: whom.trim(), bevestigd: sure && passes }, { onError: (error) => setProblems(problemsAt(error, { regel: 'line', centen: 'amount', waarvoor: 'what', aanWie: 'whom' })) });
  };
  return (
    <ActForm label={t`Geld toezeggen`} submit={t`Zeg toe`} busy={t`Bezig met toezeggen …`} pending={promising.isPending} error={promising.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <SelectBox label={t`Uit welke regel?`} none={t`Kies een regel`} value={line} onChange={setLine} problem={problems.line} options={plan.regels.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} />
      <TextBox label={t`Bedrag in euro’s`} value={amount} onChange={setAmount} problem={problems.amount} amount />
      <TextBox label={t`Waarvoor?`} value={what} onChange={setWhat} problem={problems.what} />
      <TextBox label={t`Aan wie?`} value={whom} onChange={setWhom} problem={problems.whom} />
      {left.data?.past && <p role="status">{t`Daarna is er in deze regel nog ${euros(left.data.regelOverCenten)} over.`}</p>}
      {left.data && passes && (
        <Notice kind="warning" title={t`Dit gaat ergens overheen`} live>
          <ul lang={DUTCH}>
            {left.data.waarschuwingen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Tick label={t`Ik zeg het toch toe`} checked={sure} onChange={setSure} />
        </Notice>
      )}
    </ActForm>
  );
}
