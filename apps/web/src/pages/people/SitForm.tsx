/** Somebody takes a seat, or stands in for who holds it, from a day on. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { type Day, fullDay } from '../../format/dates';
import type { Seat } from './seats';

/** Who sits where is put right with hindsight, too. */
const EARLIEST = '2000-01-01';
const FIELDS = { persoonId: 'person', vanaf: 'from', tot: 'until' } as const;
type Problems = Partial<Record<'person' | 'from' | 'until', string>>;

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
  const [person, setPerson] = useState('');
  const [from, setFrom] = useState<Day | null>(day < today ? today : day);
  const [until, setUntil] = useState<Day | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const nameOf = (id: string): string => people.data?.resultaten.find((one) => one.id === id)?.naam ?? 'Deze persoon';
  const sitting = useAct({
    act: ({ persoonId, vanaf, tot }: { persoonId: string; vanaf: Day; tot: Day | null }, key) => {
      const params = { path: { gemeente }, header: { 'Idempotency-Key': key } };
      const body = { overleg: seat.overleg.id, plek: seat.plek.id, persoonId, vanaf, ...(tot === null ? {} : { tot }) };
      return as === 'seat' ? answer(api.POST('/v1/gemeenten/{gemeente}/deelnames', { params, body: { ...body, opvolging: seat.deelname !== null } })) : answer(api.POST('/v1/gemeenten/{gemeente}/plaatsvervangingen', { params, body }));
    },
    done: ({ persoonId, vanaf }) => `${nameOf(persoonId)} ${as === 'seat' ? `zit vanaf ${fullDay(vanaf)} op deze plek` : `vervangt vanaf ${fullDay(vanaf)}`}.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(person === '' && { person: 'Kies iemand.' }), ...(from === null && { from: 'Kies een dag.' }) };
    setProblems(found);
    if (person !== '' && from !== null) sitting.mutate({ persoonId: person, vanaf: from, tot: until }, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  const label = as === 'seat' ? (seat.deelname ? 'Een opvolger' : 'Iemand op deze plek') : 'Een plaatsvervanger';
  return (
    <ActForm label={`${label} voor ${seat.plek.naam}`} submit={as === 'seat' ? 'Zet op deze plek' : 'Leg de vervanging vast'} busy="Bezig met vastleggen …" pending={sitting.isPending} error={sitting.error} problems={problems} onSubmit={submit} onCancel={onDone}>
      {as === 'seat' && seat.deelname && <p>{seat.deelname.naam} vertrekt op die dag, en krijgt de vraag om over te dragen.</p>}
      <SelectBox label="Wie?" hint="Staat iemand niet op de lijst? Voeg die persoon eerst toe." none="Kies iemand" value={person} onChange={setPerson} problem={problems.person} options={(people.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam }))} />
      <DayField label="Vanaf" value={from} onChange={setFrom} earliest={EARLIEST} problem={problems.from ?? null} />
      <DayField label="Tot (mag leeg blijven)" value={until} onChange={setUntil} earliest={from ?? EARLIEST} problem={problems.until ?? null} />
    </ActForm>
  );
}
