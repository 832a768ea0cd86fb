/** That a member has no items for the agenda, recorded by who answers for them. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import type { Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { t } from '../../language/t';

interface Props {
  meetingId: string;
  forPerson: Person;
  send(body: { antwoord: 'geen-agendapunten'; namens?: Schemas['Namens'] }, key: string): Promise<unknown>;
  /** `answered`: it was recorded. */
  onDone: (answered: boolean) => void;
}

export function NothingForm({ meetingId, forPerson, send, onDone }: Props) {
  const { today } = useSetting();
  const form = useForm({ name: `vergaderingen/${meetingId}/geen-agendapunten/${forPerson.id}`, begin: () => ({ told: onBehalfOf(today, forPerson.id) }) });
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<OnBehalfProblems>({});
  const answering = useAct({ form, act: send, done: () => t`Vastgelegd: ${forPerson.naam} heeft geen agendapunten.`, after: () => onDone(true) });
  const submit = (): void => {
    const found = onBehalfProblems(told, today, true);
    setProblems(found);
    if (Object.keys(found).length === 0) answering.mutate({ antwoord: 'geen-agendapunten', ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { namens: 'told' })) });
  };
  return (
    <ActForm label={t`Meld dat ${forPerson.naam} geen agendapunten heeft`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={answering.isPending} error={answering.error} problems={problems} onSubmit={submit} form={form} onCancel={() => onDone(false)}>
      <OnBehalfFields people={[forPerson]} required value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
