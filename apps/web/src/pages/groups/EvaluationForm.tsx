/** An evaluation that an overleg made by itself, written down so that it is not lost. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { agreementsQuery, meetingQuery, meetingsQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup, SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { ManyOf } from '../../components/Several';
import { TextBox } from '../../components/TextBox';
import { addDays, type Day, dayOf, fullDay } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { resultWord } from '../agreements/agreement';
import { bodyOf, type Draft, FIELDS, needsCause, type Problems, problemsWith, type Said } from './evaluation';

const RESULTS: readonly { value: Said; text: string }[] = [...(['bereikt', 'deels', 'niet'] as const).map((value) => ({ value, text: capital(resultWord(value)) })), { value: 'geen', text: t`Daarover zegt de evaluatie niets` }];
/** What was found longer ago, nobody writes down any more. */
const EARLIEST: Day = '1990-01-01';

interface Props {
  /** Of which the reader writes it down: one, or one to choose. */
  bodies: readonly { id: string; naam: string }[];
  onDone: () => void;
  onCancel: () => void;
}

export function EvaluationForm({ bodies, onDone, onCancel }: Props) {
  const setting = useSetting();
  const { today } = setting;
  const { gemeente } = setting.municipality;
  const only = bodies.length === 1 ? bodies[0]! : null;
  const begin = (): Draft & { told: ReturnType<typeof onBehalfOf> } => ({ body: only?.id ?? '', on: today, title: '', conclusion: '', result: null, cause: '', agreement: '', ambition: '', topics: [], meeting: '', paper: '', told: onBehalfOf(today) });
  const form = useForm({ name: `groepsevaluaties/${only?.id ?? ''}`, begin });
  const { body, on, title, conclusion, result, cause, agreement, ambition, topics, meeting, paper, told } = form.draft;
  const [problems, setProblems] = useState<Problems & OnBehalfProblems>({});
  const register = useQuery(agreementsQuery(gemeente, 'geldt'));
  const known = useQuery(topicsQuery(gemeente));
  const meetings = useQuery({ ...meetingsQuery(gemeente, { overleg: body, tot: addDays(today, 1), aantal: 200 }), enabled: body !== '' });
  const chosen = useQuery({ ...meetingQuery(gemeente, meeting), enabled: meeting !== '' });
  const held = (body === '' ? [] : (meetings.data?.resultaten ?? [])).filter(({ status }) => status === 'gehouden' || status === 'afgesloten').sort((a, b) => (a.begin < b.begin ? 1 : -1));
  const papers = meeting === '' ? [] : (chosen.data?.body.agenda ?? []).flatMap(({ stukken }) => stukken.filter(({ aanwezig }) => aanwezig));
  const saving = useAct({
    form,
    act: (sent: ReturnType<typeof bodyOf> & { namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/groepsevaluaties', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body: sent })),
    done: () => t`De evaluatie is vastgelegd.`,
    after: onDone,
  });
  const submit = () => {
    const found = { ...problemsWith(form.draft, today), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) saving.mutate({ ...bodyOf(form.draft), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt<keyof (Problems & OnBehalfProblems)>(error, { ...FIELDS, namens: 'told' })) });
  };
  const choose = (id: string) => {
    const at = held.find((one) => one.id === id)?.begin;
    form.change({ meeting: id, paper: '', on: at === undefined ? on : dayOf(at) });
  };
  return (
    <ActForm label={t`Een evaluatie`} submit={t`Leg de evaluatie vast`} busy={t`Bezig met vastleggen …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <p>{t`Wat u vastlegt, blijft staan: wijzigen of weghalen kan daarna niet. Iedereen die in een overleg zit, kan het lezen.`}</p>
      {only === null && <SelectBox label={t`Welk overleg evalueerde dit?`} none={t`Kies een overleg`} value={body} onChange={(id) => form.change({ body: id, meeting: '', paper: '', told: onBehalfOf(today) })} options={bodies.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} problem={problems.body} />}
      <TextBox label={t`Wat is er geëvalueerd?`} hint={t`Bijvoorbeeld: de proef met het nieuwe formulier, of de samenwerking in dit jaar.`} value={title} onChange={(text) => form.change({ title: text })} problem={problems.title} />
      <TextBox label={t`Wat is de conclusie?`} value={conclusion} onChange={(text) => form.change({ conclusion: text })} problem={problems.conclusion} lines={4} />
      <RadioGroup legend={t`Is bereikt wat de bedoeling was?`} value={result} onChange={(one) => form.change({ result: one })} options={RESULTS} problem={problems.result} />
      {needsCause(result) && <TextBox label={t`Waardoor niet, of niet helemaal?`} value={cause} onChange={(text) => form.change({ cause: text })} problem={problems.cause} lines={3} />}
      {held.length > 0 && <SelectBox label={t`In welke vergadering is dit besproken?`} none={t`In geen vergadering`} value={meeting} onChange={choose} options={held.map(({ id, begin: at }) => ({ value: id, text: capital(fullDay(dayOf(at))) }))} problem={problems.meeting} />}
      {papers.length > 0 && <SelectBox label={t`In welk stuk staat het?`} none={t`In geen stuk van deze vergadering`} value={paper} onChange={(id) => form.change({ paper: id })} options={papers.map(({ id, titel }) => ({ value: id, text: titel, lang: DUTCH }))} problem={problems.paper} />}
      <DayField label={t`Op welke dag?`} value={on} onChange={(day) => form.change({ on: day })} earliest={EARLIEST} problem={problems.on ?? null} />
      <SelectBox label={t`Gaat het over een afspraak?`} none={t`Over geen afspraak`} value={agreement} onChange={(id) => form.change({ agreement: id })} options={(register.data?.resultaten ?? []).map(({ id, tekst }) => ({ value: id, text: tekst.split('\n')[0]!, lang: DUTCH }))} problem={problems.agreement} />
      <SelectBox label={t`Bij welke ambitie hoort het?`} none={t`Bij geen ambitie`} value={ambition} onChange={(id) => form.change({ ambition: id })} options={(register.data?.keuzes.ambities ?? []).map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} problem={problems.ambition} />
      <ManyOf legend={t`Waarover gaat het?`} add={t`Voeg een onderwerp toe`} none={t`Kies een onderwerp`} value={topics} onChange={(all) => form.change({ topics: all })} problem={problems.topics} options={(known.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} />
      <OnBehalfFields people={recordedFor(setting, body, 'voorzitter', 'notulist')} value={told} onChange={(one) => form.change({ told: one })} problems={problems} />
    </ActForm>
  );
}
