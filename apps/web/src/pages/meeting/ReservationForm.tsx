/** What the achterban said of a decision under reservation, and for who records it for another, how they heard it. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup } from '../../components/Choices';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { t } from '../../language/t';

type Said = 'ja' | 'nee';

interface Problems extends OnBehalfProblems {
  said?: string;
}

interface Props {
  item: Schemas['Agendapunt'];
  meetingId: string;
  forPerson?: Person;
  onDone: () => void;
  onCancel: () => void;
}

export function ReservationForm({ item, meetingId, forPerson, onDone, onCancel }: Props) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `vergaderingen/${meetingId}/voorbehoud/${item.id}`, begin: () => ({ said: null as Said | null, told: onBehalfOf(today, forPerson?.id) }) });
  const [said, setSaid] = form.field('said');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, vergadering: meetingId, agendapunt: item.id };
  const saying = useAct({
    form,
    act: (body: { akkoord: boolean; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/voorbehoud', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ akkoord }) => (akkoord ? t`Vastgelegd: de achterban stemde in.` : t`Vastgelegd: de achterban stemde niet in.`),
    after: onDone,
  });
  const mine = item.voorbehoudVan !== null;
  const submit = (): void => {
    const found: Problems = { ...(said === null ? { said: t`Kies wat de achterban zei.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (said !== null && Object.keys(found).length === 0) saying.mutate({ akkoord: said === 'ja', ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { akkoord: 'said', namens: 'told' })) });
  };
  return (
    <ActForm label={forPerson ? t`Antwoord van de achterban van ${forPerson.naam}` : mine ? t`Antwoord van uw achterban` : t`Antwoord van de achterban`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={saying.isPending} error={saying.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <RadioGroup
        legend={forPerson ? t`Wat zei de achterban van ${forPerson.naam}?` : mine ? t`Wat zei uw achterban?` : t`Wat zei de achterban?`}
        value={said}
        onChange={setSaid}
        options={[{ value: 'ja', text: t`Akkoord: het besluit geldt` }, { value: 'nee', text: t`Niet akkoord: het besluit gaat niet door` }]}
        problem={problems.said}
      />
      {forPerson && <OnBehalfFields people={[forPerson]} required value={told} onChange={setTold} problems={problems} />}
    </ActForm>
  );
}
