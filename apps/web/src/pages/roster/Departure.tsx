/** Somebody leaves before the term is over: announced, put on another day, or taken back. */
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { wholePart } from '../../api/form-parts';
import { rotationQuery } from '../../api/queries';
import { bodiesWith, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActButton } from '../../components/ActButton';
import { ActForm } from '../../components/ActForm';
import { AskFirst } from '../../components/AskFirst';
import { SelectBox, Tick } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { Section } from '../../components/Page';
import { TextBox } from '../../components/TextBox';
import { addDays, type Day, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { leavers } from './choices';

/** For whoever sits in a seat that rotates, and for the secretary, who records it for somebody else. */
export function AnnounceDeparture({ roster: { overleg, opstellingen, wisselingen } }: { roster: Schemas['Rooster'] }) {
  const setting = useSetting();
  const { municipality, today, session } = setting;
  const navigate = useNavigate();
  const everybody = bodiesWith(setting, 'secretaris').includes(overleg.id);
  const mine = leavers(opstellingen, wisselingen).filter(({ persoon }) => everybody || persoon.id === session?.persoonId);
  const form = useForm({ name: `vertrek/${overleg.id}`, begin: () => ({ chosen: '', day: null as Day | null, reason: '', canStay: true }) });
  const [chosen, setChosen] = form.field('chosen');
  const [day, setDay] = form.field('day');
  const [reason, setReason] = form.field('reason');
  const [canStay, setCanStay] = form.field('canStay');
  const [problems, setProblems] = useState<{ seat: string | null; day: string | null }>({ seat: null, day: null });
  const announced = useRef<string | null>(null);
  const announcing = useAct({
    form,
    act: async (body: { overleg: string; plek: string; op: string; reden: string | null; kanBlijven: boolean }, key) => {
      const { id } = await answer(api.POST('/v1/gemeenten/{gemeente}/vertrek', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body }));
      announced.current = id;
    },
    done: ({ op }) => t`Het vertrek op ${fullDay(op)} is aangekondigd.`,
    after: () => announced.current !== null && void navigate({ to: '/rooster/$rotatie', params: { rotatie: announced.current } }),
  });
  if (mine.length === 0) return null;
  const seat = mine.length === 1 ? mine[0]!.plek.id : chosen;
  const submit = () => {
    const found = { seat: seat === '' ? t`Kies wie vertrekt.` : null, day: day === null ? t`Kies de eerste dag zonder deze persoon.` : day <= today ? t`Kies een dag die nog komt.` : null };
    setProblems(found);
    if (found.seat !== null || found.day !== null || day === null) return;
    announcing.mutate({ overleg: overleg.id, plek: seat, op: day, reden: reason.trim() === '' ? null : reason.trim(), kanBlijven: canStay });
  };
  return (
    <Section title={t`Vertrek tussendoor`} id={`vertrek-${overleg.id}`} level={3}>
      <p>{t`Gaat iemand weg voordat de termijn om is? Wie opvolgt, zit voor de rest van de termijn. Wie iemand kan voordragen, krijgt bericht.`}</p>
      <ActForm label={t`Vertrek uit ${overleg.naam} aankondigen`} submit={t`Kondig het vertrek aan`} busy={t`Bezig met aankondigen …`} pending={announcing.isPending} error={announcing.error} problems={problems} onSubmit={submit} form={form}>
        {mine.length === 1 ? <p>{`${mine[0]!.persoon.naam}, ${mine[0]!.plek.naam}`}</p> : <SelectBox label={t`Wie vertrekt?`} none={t`Kies wie vertrekt`} value={chosen} onChange={setChosen} options={mine.map(({ plek, persoon }) => ({ value: plek.id, text: `${persoon.naam} (${plek.naam})`, lang: DUTCH }))} problem={problems.seat} />}
        <DayField label={t`Eerste dag zonder deze persoon`} value={day} onChange={setDay} earliest={addDays(today, 1)} problem={problems.day} />
        <Tick label={t`Blijft zitten als er op die dag nog geen opvolger is`} checked={canStay} onChange={setCanStay} />
        <TextBox label={t`Reden (niet verplicht)`} hint={t`Staat in het bericht aan wie het aangaat.`} value={reason} onChange={setReason} lines={2} />
      </ActForm>
    </Section>
  );
}

type Rotation = Schemas['RotatieVolledig'];

/** Of a departure that is announced: another day, or not at all. */
export function ChangeDeparture({ rotation: { id, op, vertrekt, mogelijk }, etag }: { rotation: Rotation; etag: string }) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `vertrek/${id}/dag`, begin: () => ({ day: op as Day | null }), on: { query: rotationQuery(municipality.gemeente, id), of: (now: Rotation) => ({ day: now.op as Day | null }), parts: () => [wholePart<{ day: Day | null }, 'day'>('day', t`Eerste dag zonder deze persoon`, (value) => (value === null ? '' : fullDay(value)))] } });
  const [day, setDay] = form.field('day');
  const [problem, setProblem] = useState<string | null>(null);
  const path = { gemeente: municipality.gemeente, vertrek: id };
  const moving = useAct({
    form,
    act: (body: { op: string }, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/vertrek/{vertrek}', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: (body) => t`Het vertrek is nu op ${fullDay(body.op)}.`,
  });
  const may = { move: mogelijk.includes('verzetting'), withdraw: mogelijk.includes('vertrek-intrekking') };
  if (!may.move && !may.withdraw) return null;
  const submit = () => {
    const found = day === null ? t`Kies een dag.` : day === op ? t`Kies een andere dag dan nu.` : day <= today ? t`Kies een dag die nog komt.` : null;
    setProblem(found);
    if (found === null && day !== null) moving.mutate({ op: day });
  };
  return (
    <Section title={t`Het vertrek wijzigen`} id="vertrek">
      {may.move && (
        <ActForm label={t`Vertrek op een andere dag`} submit={t`Verzet het vertrek`} busy={t`Bezig met verzetten …`} pending={moving.isPending} error={moving.error} problems={{ problem }} onSubmit={submit} form={form}>
          <DayField label={t`Eerste dag zonder deze persoon`} value={day} onChange={setDay} earliest={addDays(today, 1)} problem={problem} />
        </ActForm>
      )}
      {may.withdraw && (
        <AskFirst button={t`Trek het vertrek in`} question={t`Dan blijft ${vertrekt?.naam ?? t`deze persoon`} tot het einde van de termijn, en komt wie al benoemd is niet.`}>
          <ActButton purpose="primary" busy={t`Bezig met intrekken …`} done={t`Het vertrek is ingetrokken.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vertrek/{vertrek}/intrekking', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: {} }))}>
            {t`Ja, trek het vertrek in`}
          </ActButton>
        </AskFirst>
      )}
    </Section>
  );
}
