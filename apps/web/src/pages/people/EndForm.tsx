/** Who sits in a seat, or stands in, leaves it on a day. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { DayField } from '../../components/DayField';
import { type Day, fullDay } from '../../format/dates';
import { t } from '../../language/t';
import type { Seat } from './seats';

export function EndForm({ seat: { overleg, plek, deelname, plaatsvervanger }, what, onDone }: { seat: Seat; what: 'end' | 'end-stand-in'; onDone: () => void }) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `mensen/${overleg.id}/${plek.id}/${what}`, begin: (): { on: Day | null } => ({ on: today }) });
  const [on, setOn] = form.field('on');
  const [problems, setProblems] = useState<{ on?: string }>({});
  const leaves = what === 'end' ? deelname : plaatsvervanger;
  const ending = useAct({
    form,
    act: (op: Day, key) => {
      const header = { 'Idempotency-Key': key };
      const path = { gemeente: municipality.gemeente };
      return what === 'end'
        ? answer(api.PUT('/v1/gemeenten/{gemeente}/deelnames/{deelname}/einde', { params: { path: { ...path, deelname: deelname?.deelnameId ?? '' }, header }, body: { op } }))
        : answer(api.PUT('/v1/gemeenten/{gemeente}/plaatsvervangingen/{plaatsvervanging}/einde', { params: { path: { ...path, plaatsvervanging: plaatsvervanger?.plaatsvervangingId ?? '' }, header }, body: { op } }));
    },
    done: (op) => t`${leaves?.naam ?? t`Wie er zat`} vertrekt op ${fullDay(op)}.`,
    after: onDone,
  });
  const submit = () => {
    setProblems(on === null ? { on: t`Kies een dag.` } : {});
    if (on !== null) ending.mutate(on, { onError: (error) => setProblems(problemsAt(error, { op: 'on' as const })) });
  };
  return (
    <ActForm label={t`Vertrek van ${leaves?.naam ?? plek.naam}`} submit={t`Leg het vertrek vast`} busy={t`Bezig met vastleggen …`} pending={ending.isPending} error={ending.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <p>{t`Rechten en uitnodigingen van`} {leaves?.naam} {t`houden op die dag op. De stukken uit de eigen periode blijven te lezen.`}</p>
      <DayField label={t`Eerste dag zonder`} value={on} onChange={setOn} earliest={leaves?.sinds ?? today} problem={problems.on ?? null} />
    </ActForm>
  );
}
