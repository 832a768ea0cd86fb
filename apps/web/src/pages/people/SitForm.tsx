/** Somebody takes a seat, or stands in for who holds it, from a day on. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { type Day, fullDay } from '../../format/dates';
import { t } from '../../language/t';
import type { Seat } from './seats';

/** Who sits where is put right with hindsight, too. */
const EARLIEST = '2000-01-01';
const FIELDS = { persoonId: 'person', vanaf: 'from', tot: 'until' } as const;
type Problems = Partial<Record<'person' | 'from' | 'until', string>>;

interface Sitting {
  person: string;
  from: Day | null;
  until: Day | null;
}

interface Props {
  seat: Seat;
  /** The day that is looked at: proposed as the first. */
  day: Day;
  as: 'seat' | 'stand-in';
  onDone: () => void;
}

export function SitForm({ seat, day, as, onDone }: Props) {
  const { municipality, today } = useSetting();
  const { gemeente } = municipality;
  const people = useQuery(peopleQuery(gemeente));
  const form = useForm({ name: `mensen/${seat.overleg.id}/${seat.plek.id}/${as}`, begin: (): Sitting => ({ person: '', from: day < today ? today : day, until: null }) });
  const { person, from, until } = form.draft;
  const [problems, setProblems] = useState<Problems>({});
  const nameOf = (id: string): string => people.data?.resultaten.find((one) => one.id === id)?.naam ?? t`Deze persoon`;
  const sitting = useAct({
    form,
    act: ({ persoonId, vanaf, tot }: { persoonId: string; vanaf: Day; tot: Day | null }, key) => {
      const params = { path: { gemeente }, header: { 'Idempotency-Key': key } };
      const body = { overleg: seat.overleg.id, plek: seat.plek.id, persoonId, vanaf, ...(tot === null ? {} : { tot }) };
      return as === 'seat' ? answer(api.POST('/v1/gemeenten/{gemeente}/deelnames', { params, body: { ...body, ...(seat.deelname ? { opvolging: true, volgtPersoon: seat.deelname.persoonId } : {}) } })) : answer(api.POST('/v1/gemeenten/{gemeente}/plaatsvervangingen', { params, body }));
    },
    done: ({ persoonId, vanaf }) => `${nameOf(persoonId)} ${as === 'seat' ? t`zit vanaf ${fullDay(vanaf)} op deze plek` : t`vervangt vanaf ${fullDay(vanaf)}`}.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(person === '' && { person: t`Kies iemand.` }), ...(from === null && { from: t`Kies een dag.` }) };
    setProblems(found);
    if (person !== '' && from !== null) sitting.mutate({ persoonId: person, vanaf: from, tot: until }, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  const label = as === 'seat' ? (seat.deelname ? t`Een opvolger` : t`Iemand op deze plek`) : t`Een plaatsvervanger`;
  return (
    <ActForm label={t`${label} voor ${seat.plek.naam}`} submit={as === 'seat' ? t`Zet op deze plek` : t`Leg de vervanging vast`} busy={t`Bezig met vastleggen …`} pending={sitting.isPending} error={sitting.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      {as === 'seat' && seat.deelname && <p>{t`${seat.deelname.naam} vertrekt op die dag, en krijgt de vraag om over te dragen.`}</p>}
      <SelectBox label={t`Wie?`} hint={t`Staat iemand niet op de lijst? Voeg die persoon eerst toe.`} none={t`Kies iemand`} value={person} onChange={(chosen) => form.change({ person: chosen })} problem={problems.person} options={(people.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam }))} />
      <DayField label={t`Vanaf`} value={from} onChange={(chosen) => form.change({ from: chosen })} earliest={EARLIEST} problem={problems.from ?? null} />
      <DayField label={t`Tot (mag leeg blijven)`} value={until} onChange={(chosen) => form.change({ until: chosen })} earliest={from ?? EARLIEST} problem={problems.until ?? null} />
    </ActForm>
  );
}
