/** Somebody from outside is invited for one item: a name and an address. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';

interface Guest {
  naam: string;
  email: string;
}

interface Props {
  item: Schemas['Agendapunt'];
  meetingId: string;
  /** What comes of it. */
  lead: string;
  onDone: () => void;
}

export function GuestForm({ item, meetingId, lead, onDone }: Props) {
  const { municipality } = useSetting();
  const form = useForm({ name: `vergaderingen/${meetingId}/gast/${item.id}`, begin: (): Guest => ({ naam: '', email: '' }) });
  const { draft: guest } = form;
  const [problems, setProblems] = useState<Partial<Record<keyof Guest, string>>>({});
  const path = { gemeente: municipality.gemeente, vergadering: meetingId, agendapunt: item.id };
  const inviting = useAct({
    form,
    act: (body: Guest, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/gasten', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ naam }) => t`${naam} is uitgenodigd.`,
    after: onDone,
  });
  const submit = (): void => {
    const [naam, email] = [guest.naam.trim(), guest.email.trim()];
    const found = { ...(naam === '' && { naam: t`Vul een naam in.` }), ...(email === '' && { email: t`Vul een mailadres in.` }) };
    setProblems(found);
    if (Object.keys(found).length === 0) inviting.mutate({ naam, email }, { onError: (error) => setProblems(problemsAt(error, { naam: 'naam' as const, email: 'email' as const })) });
  };
  return (
    <ActForm label={t`Een gast uitnodigen bij ${item.titel}`} submit={t`Nodig uit`} busy={t`Bezig met uitnodigen …`} pending={inviting.isPending} error={inviting.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <p>{lead}</p>
      <TextBox label={t`Naam`} value={guest.naam} onChange={(naam) => form.change({ naam })} problem={problems.naam} />
      <TextBox label={t`Mailadres`} kind="email" value={guest.email} onChange={(email) => form.change({ email })} problem={problems.email} />
    </ActForm>
  );
}
