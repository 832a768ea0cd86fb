/** Who sits in one seat goes to another on a day, with no day in between. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { type Day, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { nameOfPlace, type Seat } from './seats';

interface Props {
  seat: Seat & { deelname: NonNullable<Seat['deelname']> };
  /** Where one can go; at least one. */
  places: readonly Seat[];
  onDone: () => void;
}

interface Move {
  overleg: string;
  plek: string;
  op: Day;
}

export function MoveForm({ seat: { overleg, plek, deelname }, places, onDone }: Props) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `mensen/${overleg.id}/${plek.id}/overstap`, begin: (): { to: string; on: Day | null } => ({ to: '', on: today }) });
  const [to, setTo] = form.field('to');
  const [on, setOn] = form.field('on');
  const [problems, setProblems] = useState<{ to?: string; on?: string }>({});
  const keyOf = (place: Seat): string => `${place.overleg.id}/${place.plek.id}`;
  const chosen = places.find((place) => keyOf(place) === to);
  const moving = useAct({
    form,
    act: (body: Move, key) => answer(api.POST('/v1/gemeenten/{gemeente}/deelnames/{deelname}/overstap', { params: { path: { gemeente: municipality.gemeente, deelname: deelname.deelnameId }, header: { 'Idempotency-Key': key } }, body })),
    done: ({ op }) => t`${deelname.naam} gaat op ${fullDay(op)} naar ${chosen ? nameOfPlace(chosen) : t`de andere plek`}.`,
    after: onDone,
  });
  const submit = () => {
    setProblems({ ...(chosen === undefined ? { to: t`Kies een plek.` } : {}), ...(on === null ? { on: t`Kies een dag.` } : {}) });
    if (chosen && on !== null) moving.mutate({ overleg: chosen.overleg.id, plek: chosen.plek.id, op: on }, { onError: (error) => setProblems(problemsAt(error, { overleg: 'to', plek: 'to', op: 'on' })) });
  };
  return (
    <ActForm label={t`${deelname.naam} naar een andere plek`} submit={t`Leg de overstap vast`} busy={t`Bezig met vastleggen …`} pending={moving.isPending} error={moving.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <p>{t`Vanaf die dag spreekt ${deelname.naam} namens de andere plek. Deze plek is dan leeg, tot u er iemand op zet.`}</p>
      <SelectBox label={t`Naar welke plek?`} hint={t`U ziet alleen plekken die leeg zijn.`} none={t`Kies een plek`} value={to} onChange={setTo} options={places.map((place) => ({ value: keyOf(place), text: nameOfPlace(place), lang: DUTCH }))} problem={problems.to} />
      <DayField label={t`Vanaf`} value={on} onChange={setOn} earliest={deelname.sinds} problem={problems.on ?? null} />
    </ActForm>
  );
}
