/** An agreement holds no longer, and this is why; nobody has evaluated it. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { textPart } from '../../api/form-parts';
import { problemsAt } from '../../api/problems';
import { agreementQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, type OnBehalf, onBehalfOf, onBehalfProblems, type OnBehalfProblems, recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import type { paths } from '../../generated/api';
import { t } from '../../language/t';
import { type Agreement, lastOf, lastPart, type When, whenBody, whenProblems, type WhenProblems } from './draft';
import { WhenFields } from './WhenFields';

type Draft = When & { reason: string; last: string; told: OnBehalf };
type Problems = WhenProblems & OnBehalfProblems & { reason?: string };
type Body = paths['/v1/gemeenten/{gemeente}/afspraken/{afspraak}/beeindiging']['post']['requestBody']['content']['application/json'];

interface Props {
  agreement: Agreement;
  onDone: () => void;
  onCancel: () => void;
}

export function EndForm({ agreement, onDone, onCancel }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const began = (now: Agreement): Draft => ({ meeting: '', on: today, reason: '', last: lastOf(now), told: onBehalfOf(today) });
  const form = useForm({
    name: `afspraken/${agreement.id}/beeindiging`,
    begin: () => began(agreement),
    on: { query: agreementQuery(municipality.gemeente, agreement.id), of: began, parts: () => [lastPart<Draft>(), textPart<Draft>('reason', t`De reden`, { lines: true })] },
  });
  const { reason, told } = form.draft;
  const [problems, setProblems] = useState<Problems>({});
  const ending = useAct({
    form,
    act: (body: Body, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/afspraken/{afspraak}/beeindiging', { params: { path: { gemeente: municipality.gemeente, afspraak: agreement.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De afspraak is beëindigd.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(reason.trim() === '' ? { reason: t`Schrijf op waarom de afspraak niet meer geldt.` } : {}), ...whenProblems(form.draft, today), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    ending.mutate({ ...whenBody(form.draft), reden: reason.trim(), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt<keyof Problems>(error, { op: 'on', reden: 'reason', namens: 'told' })) });
  };
  return (
    <ActForm label={t`De afspraak beëindigen`} submit={t`Beëindig de afspraak`} busy={t`Bezig met beëindigen …`} pending={ending.isPending} error={ending.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <p>{t`Dit is niet terug te draaien. Niemand krijgt er bericht van, en Leidraad vraagt niet meer om een evaluatie. De afspraak blijft te lezen bij de beëindigde.`}</p>
      <TextBox label={t`Waarom geldt de afspraak niet meer?`} value={reason} onChange={(text) => form.change({ reason: text })} problem={problems.reason} lines={3} />
      <WhenFields agreement={agreement} value={form.draft} onChange={form.change} problems={problems} />
      <OnBehalfFields people={recordedFor(setting, agreement.overleg, 'notulist')} value={told} onChange={(one) => form.change({ told: one })} problems={problems} />
    </ActForm>
  );
}
