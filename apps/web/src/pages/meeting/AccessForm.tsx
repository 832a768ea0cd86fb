/** Who is kept from an agenda item, or reads what is confidential of it, and why. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup, SelectBox } from '../../components/Choices';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';

type Rule = Schemas['ToegangTotPunt'];

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
  onDone: () => void;
}

type Field = 'persoonId' | 'soort' | 'reden';

export function AccessForm({ item, meeting, onDone }: Props) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id, agendapunt: item.id };
  const people = useQuery(peopleQuery(municipality.gemeente));
  const form = useForm({ name: `vergaderingen/${meeting.id}/toegang/${item.id}`, begin: () => ({ person: '', rule: null as Rule['soort'] | null, reason: '' }) });
  const [person, setPerson] = form.field('person');
  const [rule, setRule] = form.field('rule');
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({});
  const members = (people.data?.resultaten ?? []).filter(({ plekken }) => plekken.some(({ overleg }) => overleg === meeting.overleg));
  const setting = useAct({
    form,
    act: (body: { persoonId: string; soort: Rule['soort']; reden: string }, key) =>
      answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toegang', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Vastgelegd wie dit punt mag lezen.`,
    after: onDone,
  });
  const submit = () => {
    const reden = reason.trim();
    const found = { ...(person === '' ? { persoonId: t`Kies om wie het gaat.` } : {}), ...(rule === null ? { soort: t`Kies wat er geldt.` } : {}), ...(reden === '' ? { reden: t`Schrijf op waarom.` } : {}) };
    setProblems(found);
    if (rule !== null && Object.keys(found).length === 0) setting.mutate({ persoonId: person, soort: rule, reden }, { onError: (error) => setProblems(problemsAt(error, { persoonId: 'persoonId' as const, soort: 'soort' as const, reden: 'reden' as const })) });
  };
  return (
    <ActForm label={t`Wie ${item.titel} mag lezen`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={setting.isPending} error={setting.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <SelectBox label={t`Om wie gaat het?`} value={person} onChange={setPerson} none={t`Kies iemand uit dit overleg`} options={members.map(({ id, naam }) => ({ value: id, text: naam }))} problem={problems.persoonId} />
      <RadioGroup
        legend={t`Wat geldt er?`}
        value={rule}
        onChange={setRule}
        options={[
          { value: 'geweerd', text: t`Heeft een eigen belang: geen stukken, en niets vertrouwelijks van dit punt` },
          { value: 'genoemd', text: t`Leest wat vertrouwelijk is; wie niet is genoemd, leest dat dan niet` },
        ]}
        problem={problems.soort}
      />
      <TextBox label={t`Waarom?`} hint={t`Alleen voorzitter en secretaris zien dit.`} value={reason} onChange={setReason} lines={2} problem={problems.reden} />
    </ActForm>
  );
}
