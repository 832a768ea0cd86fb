/** Other words, other partners or another day for an agreement, with the reason; what it said before stays to be read. */
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
import { ContentFields, namesIn, useChoices } from './ContentFields';
import { type Agreement, changeIn, type Content, contentOf, contentParts, contentProblems, type ContentProblems, FIELDS, inContent, lastOf, lastPart, type When, whenBody, whenProblems, type WhenProblems } from './draft';
import { WhenFields } from './WhenFields';

type Draft = When & { content: Content; note: string; last: string; told: OnBehalf };
type Problems = WhenProblems & ContentProblems & OnBehalfProblems & { note?: string };
type Body = paths['/v1/gemeenten/{gemeente}/afspraken/{afspraak}/herziening']['post']['requestBody']['content']['application/json'];

interface Props {
  agreement: Agreement;
  onDone: () => void;
  onCancel: () => void;
}

export function ReviseForm({ agreement, onDone, onCancel }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const choices = useChoices(agreement);
  const began = (now: Agreement): Draft => ({ meeting: '', on: today, content: contentOf(now, today), note: '', last: lastOf(now), told: onBehalfOf(today) });
  const form = useForm({
    name: `afspraken/${agreement.id}/herziening`,
    begin: () => began(agreement),
    on: { query: agreementQuery(municipality.gemeente, agreement.id), of: began, parts: () => [lastPart<Draft>(), ...contentParts(namesIn(choices)).map((part) => inContent<Draft>(part)), textPart<Draft>('note', t`De reden`, { lines: true })] },
  });
  const { content, note, told } = form.draft;
  const [problems, setProblems] = useState<Problems>({});
  const before = contentOf(agreement, today);
  const revising = useAct({
    form,
    act: (body: Body, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/afspraken/{afspraak}/herziening', { params: { path: { gemeente: municipality.gemeente, afspraak: agreement.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De afspraak is herzien.`,
    after: onDone,
  });
  const submit = () => {
    const change = changeIn(content, before);
    const found: Problems = {
      ...(Object.keys(change).length === 0 ? { text: t`Er is nog niets gewijzigd.` } : {}),
      ...contentProblems(content, today, before),
      ...(note.trim() === '' ? { note: t`Schrijf op waarom dit verandert.` } : {}),
      ...whenProblems(form.draft, today),
      ...onBehalfProblems(told, today),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    revising.mutate({ ...change, ...whenBody(form.draft), toelichting: note.trim(), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt<keyof Problems>(error, { ...FIELDS, op: 'on', toelichting: 'note', namens: 'told' })) });
  };
  return (
    <ActForm label={t`De afspraak herzien`} submit={t`Leg de herziening vast`} busy={t`Bezig met vastleggen …`} pending={revising.isPending} error={revising.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <ContentFields content={content} choices={choices} onChange={(part) => form.set((old) => ({ ...old, content: { ...old.content, ...part } }))} problems={problems} />
      <TextBox label={t`Waarom verandert dit?`} value={note} onChange={(text) => form.change({ note: text })} problem={problems.note} lines={3} />
      <WhenFields agreement={agreement} value={form.draft} onChange={form.change} problems={problems} />
      <OnBehalfFields people={recordedFor(setting, agreement.overleg, 'notulist')} value={told} onChange={(one) => form.change({ told: one })} problems={problems} />
    </ActForm>
  );
}
