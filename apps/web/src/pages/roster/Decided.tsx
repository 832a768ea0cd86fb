/** What was decided elsewhere and is recorded here: an appointment, and whom the members chose to preside. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { rotationQuery, seatsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { Failure, Loading } from '../../components/states';
import { addDays, type Day, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { choicesFor } from './choices';

type Rotation = Schemas['RotatieVolledig'];
interface Props {
  rotation: Rotation;
}

/** Nobody records what was decided long before there was a rooster. */
const YEAR = 365;
const decidedProblem = (day: Day | null, today: Day): string | null => (day === null ? t`Kies de dag van het besluit.` : day > today ? t`Kies vandaag of een eerdere dag.` : null);

/** Of whoever was put forward, or of somebody who can come. */
export function Appoint({ seat, rotation, close }: Props & { seat: Rotation['plekken'][number]; close: () => void }) {
  const { municipality, today } = useSetting();
  const first = today < rotation.op ? rotation.op : addDays(today, 1);
  const choices = choicesFor(seat.kandidaten);
  const form = useForm({ name: `rotatie/${rotation.id}/benoeming/${seat.id}`, begin: () => ({ chosen: '', decided: today as Day | null, from: first as Day | null }), on: { query: rotationQuery(municipality.gemeente, rotation.id) } });
  const [chosen, setChosen] = form.field('chosen');
  const [decided, setDecided] = form.field('decided');
  const [from, setFrom] = form.field('from');
  const [problems, setProblems] = useState<{ who: string | null; decided: string | null; from: string | null }>({ who: null, decided: null, from: null });
  const choice = choices.find(({ value }) => value === chosen);
  const who = seat.voorgedragen ? { persoonId: seat.voorgedragen.persoon.id, naam: seat.voorgedragen.persoon.naam } : choice ? { persoonId: choice.persoonId, naam: choice.naam, namensOrganisatie: choice.kandidaat } : null;
  const appointing = useAct({
    form,
    act: (body: { persoonId: string; namensOrganisatie?: string; beslotenOp: string; op: string }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/rotaties/{rotatie}/plekken/{plek}/benoeming', { params: { path: { gemeente: municipality.gemeente, rotatie: rotation.id, plek: seat.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: ({ op }) => t`De benoeming is vastgelegd, vanaf ${fullDay(op)}.`,
    after: close,
  });
  const submit = () => {
    const found = { who: who ? null : t`Kies wie is benoemd.`, decided: decidedProblem(decided, today), from: from === null ? t`Kies de eerste dag.` : from < first ? t`Kies ${fullDay(first)} of later.` : null };
    setProblems(found);
    if (!who || decided === null || from === null || found.decided !== null || found.from !== null) return;
    const { naam: _, ...person } = who;
    appointing.mutate({ ...person, beslotenOp: decided, op: from });
  };
  return (
    <ActForm label={t`Benoeming op ${seat.naam}`} submit={t`Leg de benoeming vast`} busy={t`Bezig met vastleggen …`} pending={appointing.isPending} error={appointing.error} problems={problems} onSubmit={submit} form={form} onCancel={close}>
      {seat.voorgedragen ? <p>{t`${seat.voorgedragen.persoon.naam} is benoemd, buiten een vergadering in Leidraad om.`}</p> : <SelectBox label={t`Wie is benoemd?`} none={t`Kies iemand`} value={chosen} onChange={setChosen} options={choices.map(({ value, text }) => ({ value, text }))} problem={problems.who} />}
      <DayField label={t`Dag van het besluit`} value={decided} onChange={setDecided} earliest={addDays(today, -YEAR)} problem={problems.decided} />
      <DayField label={t`Eerste dag op deze plek`} value={from} onChange={setFrom} earliest={first} problem={problems.from} />
    </ActForm>
  );
}

/** From those who sit there with a vote on the day, but for who presides now. */
export function ChooseChair({ rotation, close }: Props & { close: () => void }) {
  const { municipality, today } = useSetting();
  const day = today < rotation.op ? rotation.op : addDays(today, 1);
  const seats = useQuery(seatsQuery(municipality.gemeente, day));
  const form = useForm({ name: `rotatie/${rotation.id}/voorzitter`, begin: () => ({ chosen: '', decided: today as Day | null }), on: { query: rotationQuery(municipality.gemeente, rotation.id) } });
  const [chosen, setChosen] = form.field('chosen');
  const [decided, setDecided] = form.field('decided');
  const [problems, setProblems] = useState<{ who: string | null; decided: string | null }>({ who: null, decided: null });
  const choosing = useAct({
    form,
    act: (body: { persoonId: string; beslotenOp: string }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/rotaties/{rotatie}/voorzitter', { params: { path: { gemeente: municipality.gemeente, rotatie: rotation.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De keuze van een voorzitter is vastgelegd.`,
    after: close,
  });
  if (seats.isPending) return <Loading what={t`De lijst met leden`} />;
  if (!seats.data) return <Failure error={seats.error} retry={() => void seats.refetch()} />;
  const members = seats.data.resultaten.flatMap(({ overleg, stemt, plek, deelname }) => (overleg.id === rotation.overleg.id && stemt && deelname && deelname.persoonId !== rotation.voorzitter.nu?.id ? [{ value: deelname.persoonId, text: `${deelname.naam} (${plek.naam})`, lang: DUTCH }] : []));
  const submit = () => {
    const found = { who: chosen === '' ? t`Kies wie de leden kozen.` : null, decided: decidedProblem(decided, today) };
    setProblems(found);
    if (found.who === null && found.decided === null && decided !== null) choosing.mutate({ persoonId: chosen, beslotenOp: decided });
  };
  return (
    <ActForm label={t`Keuze van een voorzitter`} submit={t`Leg de keuze vast`} busy={t`Bezig met vastleggen …`} pending={choosing.isPending} error={choosing.error} problems={problems} onSubmit={submit} form={form} onCancel={close}>
      <SelectBox label={t`Wie is gekozen?`} hint={t`Wie er op ${fullDay(day)} zit. Wie nog niet is benoemd, staat er niet bij.`} none={t`Kies iemand`} value={chosen} onChange={setChosen} options={members} problem={problems.who} />
      <DayField label={t`Dag van de keuze`} value={decided} onChange={setDecided} earliest={addDays(today, -YEAR)} problem={problems.decided} />
    </ActForm>
  );
}
