/** That somebody has no items for the agenda, recorded by who answers for them. */
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

type Answer = { antwoord: 'geen-agendapunten'; namens?: Schemas['Namens'] };

interface Props {
  meetingId: string;
  /** Only for this member, by who answers for them. */
  forPerson?: Person;
  /** For whom it can be, for who keeps the agenda; left out: for nobody else. */
  people?: readonly Person[];
  send(body: Answer, key: string): Promise<unknown>;
  /** `answered`: it was recorded. */
  onDone: (answered: boolean) => void;
}

export function NothingForm({ meetingId, forPerson, people = [], send, onDone }: Props) {
  const { today } = useSetting();
  const form = useForm({ name: `vergaderingen/${meetingId}/geen-agendapunten${forPerson ? `/${forPerson.id}` : ''}`, begin: () => ({ told: onBehalfOf(today, forPerson?.id) }) });
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<OnBehalfProblems>({});
  const choices = forPerson ? [forPerson] : people;
  const done = ({ namens }: Answer): string => {
    const member = choices.find(({ id }) => id === namens?.persoonId);
    return member ? t`Vastgelegd: ${member.naam} heeft geen agendapunten.` : t`Vastgelegd: u hebt geen agendapunten.`;
  };
  const answering = useAct({ form, act: send, done, after: () => onDone(true) });
  const submit = (): void => {
    const found = onBehalfProblems(told, today, forPerson !== undefined);
    setProblems(found);
    if (Object.keys(found).length === 0) answering.mutate({ antwoord: 'geen-agendapunten', ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { namens: 'told' })) });
  };
  return (
    <ActForm label={forPerson ? t`Meld dat ${forPerson.naam} geen agendapunten heeft` : t`Meld dat iemand geen agendapunten heeft`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={answering.isPending} error={answering.error} problems={problems} onSubmit={submit} form={form} onCancel={() => onDone(false)}>
      <OnBehalfFields people={choices} required={forPerson !== undefined} value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
