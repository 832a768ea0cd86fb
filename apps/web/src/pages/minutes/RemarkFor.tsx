/** What a member says of the draft, recorded by their bestuurssecretariaat. */
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
  forPerson: Person;
}

export function RemarkFor({ meetingId, forPerson }: Props) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const [placed, setPlaced] = useState(false);
  return (
    <div ref={place}>
      {placed && !open && <p>{t`De opmerking is geplaatst namens ${forPerson.naam}.`}</p>}
      {open ? (
        <SayForm meetingId={meetingId} forPerson={forPerson} onDone={() => (setPlaced(true), close())} onCancel={() => close()} />
      ) : (
        <Button purpose="secondary" ref={opener} onClick={show}>
          {t`Opmerking maken namens ${forPerson.naam}`}
        </Button>
      )}
    </div>
  );
}

interface Problems extends OnBehalfProblems {
  text?: string;
}

function SayForm({ meetingId, forPerson, onDone, onCancel }: Props & { onDone: () => void; onCancel: () => void }) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `verslag/${meetingId}/opmerking/${forPerson.id}`, begin: () => ({ text: '', told: onBehalfOf(today, forPerson.id) }) });
  const [text, setText] = form.field('text');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, vergadering: meetingId };
  const placing = useAct({
    form,
    act: (body: { tekst: string; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/opmerkingen', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`De opmerking is geplaatst namens ${forPerson.naam}.`,
    after: onDone,
  });
  const submit = (): void => {
    const found: Problems = { ...(text.trim() === '' ? { text: t`Schrijf wat u wilt opmerken.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) placing.mutate({ tekst: text.trim(), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text', namens: 'told' })) });
  };
  return (
    <ActForm label={t`Opmerking namens ${forPerson.naam}`} submit={t`Plaats de opmerking`} busy={t`Bezig met plaatsen …`} pending={placing.isPending} error={placing.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <TextBox label={t`Wat moet er anders, of wat ontbreekt?`} value={text} onChange={setText} problem={problems.text} lines={3} />
      <OnBehalfFields people={[forPerson]} required value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
