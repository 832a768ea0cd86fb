/** The group's chair accepted the assignment elsewhere: the secretary records it, with how and when. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { assignmentQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { t } from '../../language/t';
import type { Assignment } from './assignment';

export function AcceptFor({ assignment, people, onDone }: { assignment: Assignment; people: readonly Person[]; onDone: () => void }) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `opdrachten/${assignment.id}/aanvaarding`, begin: () => ({ told: onBehalfOf(today, people.length === 1 ? people[0]?.id : '') }), on: { query: assignmentQuery(municipality.gemeente, assignment.id) } });
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<OnBehalfProblems>({});
  const accepting = useAct({
    form,
    act: (body: { namens?: Schemas['Namens'] }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/aanvaarding', { params: { path: { gemeente: municipality.gemeente, opdracht: assignment.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`Vastgelegd: de werkgroep heeft de opdracht aanvaard.`,
    after: onDone,
  });
  const submit = () => {
    const found = onBehalfProblems(told, today, true);
    setProblems(found);
    if (Object.keys(found).length === 0) accepting.mutate(namensIn(told), { onError: (error) => setProblems(problemsAt(error, { namens: 'told' })) });
  };
  return (
    <ActForm label={t`Aanvaarding namens een ander`} submit={t`Leg de aanvaarding vast`} busy={t`Bezig met vastleggen …`} pending={accepting.isPending} error={accepting.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <OnBehalfFields people={people} required value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
