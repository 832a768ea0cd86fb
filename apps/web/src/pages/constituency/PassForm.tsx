/** Saying that the text was passed on: when, to whom; and for who records it for another, how they said so. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { DayField } from '../../components/DayField';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { type Day, dayOf } from '../../format/dates';
import { t } from '../../language/t';

interface Problems extends OnBehalfProblems {
  day?: string;
  whom?: string;
  remark?: string;
}

interface Props {
  meetingId: string;
  passing: Schemas['AchterbanTekst'];
  forPerson?: { id: string; naam: string };
  /** What was said before, to change. */
  said?: Pick<Schemas['AchterbanTekst']['vertegenwoordigers'][number], 'doorgegevenOp' | 'aan' | 'opmerking'>;
  onDone: () => void;
}

export function PassForm({ meetingId, passing, forPerson, said, onDone }: Props) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `achterban/${meetingId}/${forPerson?.id ?? ''}`, begin: () => ({ day: (said?.doorgegevenOp ?? today) as Day | null, whom: said?.aan ?? '', remark: said?.opmerking ?? '', told: onBehalfOf(today, forPerson?.id) }) });
  const [day, setDay] = form.field('day');
  const [whom, setWhom] = form.field('whom');
  const [remark, setRemark] = form.field('remark');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, vergadering: meetingId };
  const telling = useAct({
    form,
    act: (body: { op: Day; aan: string | null; opmerking: string | null; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/achterban/melding', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Vastgelegd.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(day === null ? { day: t`Kies de dag.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (day === null || Object.keys(found).length > 0) return;
    telling.mutate({ op: day, aan: whom.trim() || null, opmerking: remark.trim() || null, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { op: 'day', aan: 'whom', opmerking: 'remark', namens: 'told' })) });
  };
  return (
    <ActForm label={forPerson ? t`Melding van ${forPerson.naam}` : t`Uw melding`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={telling.isPending} error={telling.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <DayField label={t`Op welke dag is het doorgegeven?`} value={day} onChange={setDay} earliest={dayOf(passing.verstuurdOp)} problem={problems.day ?? null} />
      <TextBox label={t`Aan wie?`} hint={t`In uw eigen woorden. Mag leeg blijven.`} value={whom} onChange={setWhom} problem={problems.whom} />
      <TextBox label={forPerson ? t`Wat gaf de achterban mee?` : t`Wat wilt u de secretaris meegeven?`} hint={t`Een vraag, een zorg of een idee van ${forPerson ? t`de` : t`uw`} achterban. Secretaris en voorzitter lezen het. Mag leeg blijven.`} value={remark} onChange={setRemark} lines={3} problem={problems.remark} />
      {forPerson && <OnBehalfFields people={[forPerson]} required value={told} onChange={setTold} problems={problems} />}
    </ActForm>
  );
}
