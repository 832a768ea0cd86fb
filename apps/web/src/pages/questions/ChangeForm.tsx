/** Saying who works on a vraagstuk, and what was decided of it: closed, moved, opened again. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { questionQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { beginWith, bodyOf, type Change, type ChangeBody, CHANGES, type DraftProblems, FIELDS, problemsWith } from './change';
import { DecidedFields } from './DecidedFields';
import type { QuestionDetail } from './question';

export function ChangeForm({ change, question, onDone }: { change: Change; question: QuestionDetail; onDone: () => void }) {
  const { municipality, today } = useSetting();
  const { keuzes } = question;
  const words = CHANGES.find(({ name }) => name === change)!;
  const form = useForm({ name: `vraagstukken/${question.id}/${change}`, begin: () => beginWith(change, question, today), on: { query: questionQuery(municipality.gemeente, question.id) } });
  const { draft } = form;
  const [problems, setProblems] = useState<DraftProblems>({});
  const path = { gemeente: municipality.gemeente, vraagstuk: question.id };
  const changing = useAct({ form, act: (sent: ChangeBody, key, etag) => send(sent, path, { 'Idempotency-Key': key, 'If-Match': etag }), done: () => words.done, after: onDone });
  const submit = () => {
    const found = problemsWith(change, draft, today);
    setProblems(found);
    if (Object.keys(found).length === 0) changing.mutate(bodyOf(change, draft), { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  return (
    <ActForm label={words.button} submit={words.submit} busy={t`Bezig met vastleggen …`} pending={changing.isPending} error={changing.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      {change === 'behandeling' && <SelectBox label={t`Wie werkt eraan?`} none={t`Kies een overleg`} value={draft.to} onChange={(to) => form.change({ to })} options={keuzes.overleggen.map(({ id, naam }) => ({ value: id, text: naam }))} problem={problems.to} />}
      {change === 'verplaatsing' && <SelectBox label={t`Bij welke ambitie hoort het?`} none={t`Kies een ambitie`} value={draft.to} onChange={(to) => form.change({ to })} options={keuzes.ambities.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} problem={problems.to} />}
      <TextBox label={words.label} {...(words.hint === undefined ? {} : { hint: words.hint })} value={draft.text} onChange={(text) => form.change({ text })} problem={problems.text} lines={4} />
      {(change !== 'behandeling' || keuzes.vergaderingen.length > 0) && <DecidedFields meetings={keuzes.vergaderingen} value={draft} onChange={form.change} problems={problems} optional={change === 'behandeling'} />}
    </ActForm>
  );
}

interface Headers {
  'Idempotency-Key': string;
  'If-Match': string;
}

function send(sent: ChangeBody, path: { gemeente: string; vraagstuk: string }, header: Headers): Promise<unknown> {
  const params = { path, header };
  switch (sent.change) {
    case 'behandeling':
      return answer(api.POST('/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/behandeling', { params, body: sent.body }));
    case 'verplaatsing':
      return answer(api.POST('/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/verplaatsing', { params, body: sent.body }));
    case 'afsluiting':
      return answer(api.POST('/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/afsluiting', { params, body: sent.body }));
    case 'heropening':
      return answer(api.POST('/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/heropening', { params, body: sent.body }));
  }
}
