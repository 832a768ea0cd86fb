/** A new vraagstuk, as a meeting decided; it goes on at its own page. */
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { ADDITION_FIELDS, additionBody, type DraftProblems, emptyAddition, problemsWithAddition } from './change';
import { DecidedFields } from './DecidedFields';

interface Props {
  choices: Schemas['Vraagstukken']['keuzes'];
  /** That is shown; '' where all are. */
  ambition: string;
  onCancel: () => void;
}

export function AddForm({ choices: { ambities, vergaderingen }, ambition, onCancel }: Props) {
  const { municipality, today } = useSetting();
  const navigate = useNavigate();
  const form = useForm({ name: 'vraagstukken/nieuw', begin: () => emptyAddition(ambities.some(({ id }) => id === ambition) ? ambition : '', today) });
  const { draft } = form;
  const [problems, setProblems] = useState<DraftProblems>({});
  const made = useRef<string | null>(null);
  const adding = useAct({
    form,
    act: async (body: ReturnType<typeof additionBody>, key) => {
      made.current = (await answer(api.POST('/v1/gemeenten/{gemeente}/vraagstukken', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body }))).id;
    },
    done: () => t`Het vraagstuk is toegevoegd.`,
    after: () => void navigate({ to: '/vraagstukken/$vraagstuk', params: { vraagstuk: made.current! } }),
  });
  const submit = () => {
    const found = problemsWithAddition(draft, today);
    setProblems(found);
    if (Object.keys(found).length === 0) adding.mutate(additionBody(draft), { onError: (error) => setProblems(problemsAt(error, ADDITION_FIELDS)) });
  };
  return (
    <ActForm label={t`Vraagstuk toevoegen`} submit={t`Voeg het vraagstuk toe`} busy={t`Bezig met toevoegen …`} pending={adding.isPending} error={adding.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <SelectBox label={t`Bij welke ambitie hoort het?`} none={t`Kies een ambitie`} value={draft.ambition} onChange={(chosen) => form.change({ ambition: chosen })} options={ambities.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} problem={problems.to} />
      <TextBox label={t`Het vraagstuk`} hint={t`Waar zoekt het bestuur een antwoord op?`} value={draft.words} onChange={(words) => form.change({ words })} problem={problems.words} lines={2} />
      <TextBox label={t`Toelichting`} hint={t`Mag leeg blijven.`} value={draft.text} onChange={(text) => form.change({ text })} problem={problems.text} lines={3} />
      <DecidedFields meetings={vergaderingen} value={draft} onChange={form.change} problems={problems} />
    </ActForm>
  );
}
