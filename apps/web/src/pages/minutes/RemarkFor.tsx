/** What a member says of the draft, recorded by their bestuurssecretariaat, or by the secretary whom they told it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';

interface Props {
  meetingId: string;
  /** One of them said it. */
  people: readonly Person[];
}

export function RemarkFor({ meetingId, people }: Props) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const [placed, setPlaced] = useState<string | null>(null);
  const only = people.length === 1 ? people[0] : undefined;
  return (
    <div ref={place}>
      {placed !== null && !open && <p>{t`De opmerking is geplaatst namens ${placed}.`}</p>}
      {open ? (
        <SayForm meetingId={meetingId} people={people} onDone={(naam) => (setPlaced(naam), close())} onCancel={() => close()} />
      ) : (
        <Button purpose="secondary" ref={opener} onClick={show}>
          {only ? t`Opmerking maken namens ${only.naam}` : t`Opmerking maken namens een lid`}
        </Button>
      )}
    </div>
  );
}

interface Problems extends OnBehalfProblems {
  text?: string;
}

function SayForm({ meetingId, people, onDone, onCancel }: Props & { onDone: (naam: string) => void; onCancel: () => void }) {
  const { municipality, today } = useSetting();
  const only = people.length === 1 ? people[0] : undefined;
  const form = useForm({ name: `verslag/${meetingId}/opmerking/${only?.id ?? 'namens'}`, begin: () => ({ text: '', told: onBehalfOf(today, only?.id) }) });
  const [text, setText] = form.field('text');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const nameOf = (namens?: Schemas['Namens']): string => people.find(({ id }) => id === namens?.persoonId)?.naam ?? '';
  const path = { gemeente: municipality.gemeente, vergadering: meetingId };
  const placing = useAct({
    form,
    act: (body: { tekst: string; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/opmerkingen', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ namens }) => t`De opmerking is geplaatst namens ${nameOf(namens)}.`,
    after: ({ namens }) => onDone(nameOf(namens)),
  });
  const submit = (): void => {
    const found: Problems = { ...(text.trim() === '' ? { text: t`Schrijf wat u wilt opmerken.` } : {}), ...onBehalfProblems(told, today, true) };
    setProblems(found);
    if (Object.keys(found).length === 0) placing.mutate({ tekst: text.trim(), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text', namens: 'told' })) });
  };
  return (
    <ActForm label={only ? t`Opmerking namens ${only.naam}` : t`Opmerking namens een lid`} submit={t`Plaats de opmerking`} busy={t`Bezig met plaatsen …`} pending={placing.isPending} error={placing.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <TextBox label={t`Wat moet er anders, of wat ontbreekt?`} value={text} onChange={setText} problem={problems.text} lines={3} />
      <OnBehalfFields people={people} required value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
