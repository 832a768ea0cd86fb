/** What who keeps the plan can do with it as a whole: lay it before others, take it back, write what came of it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { textPart } from '../../api/form-parts';
import { problemsAt } from '../../api/problems';
import { planQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActButton } from '../../components/ActButton';
import { ActForm } from '../../components/ActForm';
import { mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { TextBox } from '../../components/TextBox';
import { inSentence } from '../../format/text';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];
interface Props {
  plan: Plan;
  etag: string;
}

export function PlanDoing({ plan, etag }: Props) {
  const setting = useSetting();
  const [evaluating, setEvaluating] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const may = (what: string): boolean => plan.mogelijk.includes(what);
  if (!may('indiening') && !may('terugname') && !may('evaluatie')) return null;
  const close = () => {
    setEvaluating(false);
    moveFocusFrom(place.current, document.getElementById('doen'));
  };
  const params = (key: string) => ({ path: { gemeente: setting.municipality.gemeente, jaar: plan.jaar }, header: { 'If-Match': etag, 'Idempotency-Key': key } });
  return (
    <Section title={t`Wat u nu kunt doen`} id="doen">
      <div ref={place} className={styles['own']}>
        {may('indiening') && plan.geldendeVersie === null && (
          <>
            <p>
              {t`Is de tekst klaar? Dan komt het plan vanzelf op de agenda van ${inSentence(nameOfBody(setting, plan.overleg))}; daarna stelt elk bestuur het voor zich vast.`}
              {plan.regels.some(({ leeg }) => leeg) && mixed` Nog leeg: ${plan.regels.filter(({ leeg }) => leeg).map(({ naam }) => naam).join(', ')}.`}
            </p>
            <ActButton purpose="primary" busy={t`Bezig met voorleggen …`} done={t`Het plan ligt voor.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/indiening', { params: params(key), body: {} }))}>
              {t`Leg het plan voor`}
            </ActButton>
          </>
        )}
        {may('indiening') && plan.geldendeVersie !== null && <AmendForm plan={plan} />}
        {may('terugname') && (
          <ActButton busy={t`Bezig met terugnemen …`} done={t`Het plan is teruggenomen.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/terugname', { params: params(key) }))}>
            {t`Neem terug wat voorligt`}
          </ActButton>
        )}
        {may('evaluatie') &&
          (evaluating ? (
            <EvaluateForm plan={plan} onDone={close} />
          ) : (
            <Button purpose="secondary" onClick={() => setEvaluating(true)}>
              {t`Schrijf wat ervan terechtkwam`}
            </Button>
          ))}
      </div>
    </Section>
  );
}

/** An amended plan says why: those who adopted the old one read it. */
function AmendForm({ plan }: { plan: Plan }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `jaarplan/${plan.jaar}/wijziging`, begin: () => ({ reason: '' }), on: { query: planQuery(municipality.gemeente, plan.jaar) } });
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<{ reason?: string }>({});
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar };
  const laying = useAct({
    form,
    act: (body: { reden: string }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/indiening', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`Het gewijzigde plan ligt voor bij wie het oude vaststelden.`,
  });
  const submit = () => {
    const found = reason.trim() === '' ? { reason: t`Schrijf waarom het plan verandert.` } : {};
    setProblems(found);
    if (!found.reason) laying.mutate({ reden: reason }, { onError: (error) => setProblems(problemsAt(error, { reden: 'reason' as const })) });
  };
  return (
    <ActForm label={t`Gewijzigd plan voorleggen`} submit={t`Leg het gewijzigde plan voor`} busy={t`Bezig met voorleggen …`} pending={laying.isPending} error={laying.error} problems={problems} onSubmit={submit} form={form}>
      <TextBox label={t`Waarom verandert het plan?`} hint={t`Wie het oude plan vaststelde, krijgt dit te lezen en beslist opnieuw. Tot dan geldt het oude.`} value={reason} onChange={setReason} problem={problems.reason} lines={3} />
    </ActForm>
  );
}

function EvaluateForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { municipality } = useSetting();
  const begin = (now: Plan) => ({ text: now.evaluatie ?? '' });
  const form = useForm({ name: `jaarplan/${plan.jaar}/evaluatie`, begin: () => begin(plan), on: { query: planQuery(municipality.gemeente, plan.jaar), of: begin, parts: () => [textPart('text', t`Wat er van het plan terechtkwam`, { lines: true })] } });
  const [text, setText] = form.field('text');
  const [problems, setProblems] = useState<{ text?: string }>({});
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar };
  const evaluating = useAct({
    form,
    act: (body: { tekst: string }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/evaluatie', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De evaluatie is bewaard.`,
    after: onDone,
  });
  const submit = () => {
    const found = text.trim() === '' ? { text: t`Schrijf wat er van het plan terechtkwam.` } : {};
    setProblems(found);
    if (!found.text) evaluating.mutate({ tekst: text }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text' as const })) });
  };
  return (
    <ActForm label={t`Evaluatie van het plan`} submit={t`Bewaar de evaluatie`} busy={t`Bezig met bewaren …`} pending={evaluating.isPending} error={evaluating.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Wat kwam er van het plan terecht?`} hint={t`Wat lukte, wat niet, en waardoor? Wat niet af is, gaat mee naar het plan van volgend jaar.`} value={text} onChange={setText} problem={problems.text} lines={8} />
    </ActForm>
  );
}
