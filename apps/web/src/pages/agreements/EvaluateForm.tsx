/** What an agreement brought, why, how the working together went, and how it goes on. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { textPart } from '../../api/form-parts';
import { problemsAt } from '../../api/problems';
import { agreementQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm, FormPart } from '../../components/ActForm';
import { RadioGroup } from '../../components/Choices';
import { namensIn, type OnBehalf, onBehalfOf, onBehalfProblems, type OnBehalfProblems, recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { capital } from '../../format/text';
import type { paths } from '../../generated/api';
import { t } from '../../language/t';
import { BECOMES, type Result, resultWord } from './agreement';
import { ContentFields, EvaluateOn, namesIn, useChoices } from './ContentFields';
import { type Agreement, bodyOf, changeIn, type Content, contentOf, contentParts, contentProblems, type ContentProblems, dayAheadProblem, FIELDS, inContent, type Judgement, type JudgementProblems, judgementProblems, lastOf, lastPart, type When, whenBody, whenProblems, type WhenProblems } from './draft';
import { WhenFields } from './WhenFields';

type Draft = When & Judgement & { process: string; content: Content; last: string; told: OnBehalf };
type Problems = WhenProblems & JudgementProblems & ContentProblems & OnBehalfProblems & { process?: string };
type Body = paths['/v1/gemeenten/{gemeente}/afspraken/{afspraak}/evaluatie']['post']['requestBody']['content']['application/json'];

const RESULTS = (['bereikt', 'deels', 'niet'] as const).map((value) => ({ value, text: capital(resultWord(value)) }));

interface Props {
  agreement: Agreement;
  onDone: () => void;
  onCancel: () => void;
}

export function EvaluateForm({ agreement, onDone, onCancel }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const choices = useChoices(agreement);
  // The day on which it should have been evaluated is none to go on with.
  const began = (now: Agreement): Draft => ({ meeting: '', on: today, result: null, cause: '', process: '', became: null, content: { ...contentOf(now, today), evaluateOn: null }, last: lastOf(now), told: onBehalfOf(today) });
  const form = useForm({
    name: `afspraken/${agreement.id}/evaluatie`,
    begin: () => began(agreement),
    on: { query: agreementQuery(municipality.gemeente, agreement.id), of: began, parts: () => [lastPart<Draft>(), ...contentParts(namesIn(choices)).map((part) => inContent<Draft>(part)), textPart<Draft>('cause', t`Waardoor`, { lines: true })] },
  });
  const { result, cause, process, became, content, told } = form.draft;
  const [problems, setProblems] = useState<Problems>({});
  const before = contentOf(agreement, today);
  const evaluating = useAct({
    form,
    act: (body: Body, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/afspraken/{afspraak}/evaluatie', { params: { path: { gemeente: municipality.gemeente, afspraak: agreement.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De evaluatie is vastgelegd.`,
    after: onDone,
  });
  const submit = () => {
    const after: ContentProblems = became === 'herzien' ? contentProblems(content, today, before) : became === 'voortgezet' ? dayAheadProblem(content.evaluateOn, today) : {};
    const found: Problems = { ...whenProblems(form.draft, today), ...judgementProblems(form.draft), ...after, ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const body: Body = { ...whenBody(form.draft), resultaat: result!, oorzaak: cause.trim() || null, samenwerking: process.trim() || null, vervolg: sequelOf(form.draft, before), ...namensIn(told) };
    evaluating.mutate(body, { onError: (error) => setProblems(problemsAt<keyof Problems>(error, { ...FIELDS, op: 'on', resultaat: 'result', oorzaak: 'cause', samenwerking: 'process', wordt: 'became', namens: 'told' }, 'vervolg')) });
  };
  const change = (part: Partial<Content>) => form.set((old) => ({ ...old, content: { ...old.content, ...part } }));
  return (
    <ActForm label={t`De evaluatie`} submit={t`Leg de evaluatie vast`} busy={t`Bezig met vastleggen …`} pending={evaluating.isPending} error={evaluating.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <RadioGroup legend={t`Wat is ervan gekomen?`} value={result} onChange={(one: Result) => form.change({ result: one })} options={RESULTS} problem={problems.result} />
      <TextBox label={result === 'deels' || result === 'niet' ? t`Waardoor niet, of niet helemaal?` : t`Waardoor lukte het?`} {...(result === 'deels' || result === 'niet' ? {} : { hint: t`Mag leeg blijven als het is bereikt.` })} value={cause} onChange={(text) => form.change({ cause: text })} problem={problems.cause} lines={3} />
      <TextBox label={t`Hoe verliep de samenwerking?`} hint={t`Wat ging goed tussen de partners, en wat moet anders? Mag leeg blijven.`} value={process} onChange={(text) => form.change({ process: text })} problem={problems.process} lines={3} />
      <WhenFields agreement={agreement} value={form.draft} onChange={form.change} problems={problems} />
      <RadioGroup legend={t`Hoe gaat het verder met de afspraak?`} value={became} onChange={(one) => form.change({ became: one })} options={BECOMES} problem={problems.became} />
      {became === 'voortgezet' && <EvaluateOn content={content} onChange={change} problems={problems} />}
      {became === 'herzien' && (
        <FormPart title={t`Zo gaat zij verder`}>
          <ContentFields content={content} choices={choices} onChange={change} problems={problems} />
        </FormPart>
      )}
      {became === 'beeindigd' && <p>{t`De afspraak staat daarna bij de beëindigde. Dat is niet terug te draaien; alles blijft te lezen.`}</p>}
      <OnBehalfFields people={recordedFor(setting, agreement.overleg, 'voorzitter', 'notulist')} value={told} onChange={(one) => form.change({ told: one })} problems={problems} />
    </ActForm>
  );
}

function sequelOf({ became, content }: Draft, before: Content): Body['vervolg'] {
  if (became === 'beeindigd') return { wordt: 'beeindigd' };
  const evalueerOp = bodyOf(content).evalueerOp;
  return became === 'herzien' ? { wordt: 'herzien', ...changeIn(content, before), evalueerOp } : { wordt: 'voortgezet', evalueerOp };
}
