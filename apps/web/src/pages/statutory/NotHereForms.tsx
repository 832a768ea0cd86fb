/** What a meeting said of a topic, what was explored with the field, and that it plays here after all. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { meetingsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup, SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { ManyOf } from '../../components/Several';
import { Failure, Loading } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { type Day, dayOf, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { type Closing, endsOf, heldBy, type Topic } from './not-here';

type Props<P> = P & Closing & { topic: Topic };

interface Statement {
  punt: string;
  vergaderingId: string;
  vanafJaar: number;
  reden: string;
}

export function SayForm({ topic, year, bodies, onDone, onCancel }: Props<{ year: number; bodies: readonly string[] }>) {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const meetings = useQuery(meetingsQuery(gemeente, { van: `${year - 1}-01-01`, tot: `${year + 1}-01-01`, aantal: 200 }));
  const form = useForm({ name: `speelt-niet/${topic.id}/${year}`, begin: () => ({ meeting: '', from: `${year}`, reason: '' }) });
  const [meeting, setMeeting] = form.field('meeting');
  const [from, setFrom] = form.field('from');
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<{ meeting?: string; from?: string; reason?: string }>({});
  const saying = useAct({
    form,
    act: (body: Statement, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/speelt-niet', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body })),
    done: ({ vanafJaar }) => t`Vastgelegd: dit speelt hier niet, vanaf ${vanafJaar}.`,
    after: onDone,
  });
  if (meetings.isError && !meetings.data) return <Failure error={meetings.error} retry={() => void meetings.refetch()} />;
  if (!meetings.data) return <Loading what={t`De lijst met vergaderingen`} />;
  const submit = () => {
    const found = { ...(meeting === '' ? { meeting: t`Kies een vergadering.` } : {}), ...(from === '' ? { from: t`Kies een jaar.` } : {}), ...(reason.trim() === '' ? { reason: t`Schrijf waarom het hier niet speelt.` } : {}) };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    saying.mutate({ punt: topic.id, vergaderingId: meeting, vanafJaar: Number(from), reden: reason.trim() }, { onError: (error) => setProblems(problemsAt(error, { vergaderingId: 'meeting', vanafJaar: 'from', reden: 'reason' })) });
  };
  const held = heldBy(meetings.data.resultaten, bodies, setting.today);
  return (
    <ActForm label={t`‘${topic.naam}’ speelt hier niet`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={saying.isPending} error={saying.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <SelectBox label={t`Welke vergadering zei dit?`} hint={t`Alleen een vergadering van het overleg dat de wet vraagt, en die is gehouden.`} none={held.length === 0 ? t`Er is in deze jaren nog geen vergadering gehouden` : t`Kies een vergadering`} value={meeting} onChange={setMeeting} options={held.map(({ id, overleg, begin }) => ({ value: id, text: `${nameOfBody(setting, overleg)}, ${fullDay(dayOf(begin))}`, lang: DUTCH }))} problem={problems.meeting} />
      <SelectBox label={t`Vanaf welk jaar geldt het?`} none={t`Kies een jaar`} value={from} onChange={setFrom} options={[year - 1, year, year + 1].map((one) => ({ value: `${one}`, text: `${one}` }))} problem={problems.from} />
      <TextBox label={t`Waarom speelt het hier niet?`} hint={t`Wat de vergadering als reden gaf.`} value={reason} onChange={setReason} problem={problems.reason} lines={3} />
    </ActForm>
  );
}

interface Exploration {
  punt: string;
  op: Day;
  hoe: string;
  partners: string[];
  conclusie: string;
  speelt: boolean;
}

interface Exploring {
  on: Day | null;
  how: string;
  partners: string[];
  atIssue: 'yes' | 'no' | null;
  conclusion: string;
}

const EXPLORATION = { op: 'on', hoe: 'how', partners: 'partners', speelt: 'atIssue', conclusie: 'conclusion' } as const;
/** Before the law asked for the overleg. */
const EARLIEST = '2006-01-01';

export function ExploreForm({ topic, partners, onDone, onCancel }: Props<{ partners: Schemas['WettelijkeToets']['organisaties'] }>) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `verkenning/${topic.id}`, begin: (): Exploring => ({ on: today, how: '', partners: [], atIssue: null, conclusion: '' }) });
  const { on, how, partners: chosen, atIssue, conclusion } = form.draft;
  const [problems, setProblems] = useState<Partial<Record<keyof Exploring, string>>>({});
  const exploring = useAct({
    form,
    act: (body: Exploration, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/verkenningen', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`De verkenning is vastgelegd.`,
    after: onDone,
  });
  const submit = () => {
    const found = {
      ...(on === null ? { on: t`Kies een dag.` } : {}),
      ...(how.trim() === '' ? { how: t`Schrijf hoe dit is verkend.` } : {}),
      ...(chosen.length === 0 ? { partners: t`Kies met wie dit is verkend.` } : {}),
      ...(atIssue === null ? { atIssue: t`Kies wat eruit kwam.` } : {}),
      ...(conclusion.trim() === '' ? { conclusion: t`Schrijf de conclusie.` } : {}),
    };
    setProblems(found);
    if (on === null || atIssue === null || Object.keys(found).length > 0) return;
    exploring.mutate({ punt: topic.id, op: on, hoe: how.trim(), partners: chosen, speelt: atIssue === 'yes', conclusie: conclusion.trim() }, { onError: (error) => setProblems(problemsAt(error, EXPLORATION)) });
  };
  return (
    <ActForm label={t`Verkenning: ‘${topic.naam}’`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={exploring.isPending} error={exploring.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <p>{t`Een verkenning blijft staan. Klopt zij niet meer, of niet helemaal? Leg dan een nieuwe vast: de laatste telt.`}</p>
      <DayField label={t`Op welke dag was de verkenning klaar?`} value={on} onChange={(day) => form.change({ on: day })} earliest={EARLIEST} problem={problems.on ?? null} />
      <TextBox label={t`Hoe is dit verkend?`} hint={t`Bijvoorbeeld: cijfers van de scholen, en een gesprek met de besturen.`} value={how} onChange={(text) => form.change({ how: text })} problem={problems.how} lines={3} />
      <ManyOf legend={t`Met wie?`} add={t`Voeg een organisatie toe`} none={t`Kies een organisatie`} options={partners.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} value={chosen} onChange={(value) => form.change({ partners: value })} problem={problems.partners} />
      <RadioGroup legend={t`Wat kwam eruit?`} value={atIssue} onChange={(value) => form.change({ atIssue: value })} options={[{ value: 'no', text: t`Het speelt hier niet` }, { value: 'yes', text: t`Het speelt hier` }]} problem={problems.atIssue} />
      <TextBox label={t`Conclusie`} value={conclusion} onChange={(text) => form.change({ conclusion: text })} problem={problems.conclusion} lines={3} />
    </ActForm>
  );
}

export function TakeBackForm({ said, topic, onDone, onCancel }: Props<{ said: Schemas['SpeeltNiet'] }>) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `speelt-niet/${said.id}/intrekking`, begin: () => ({ until: '' }) });
  const [until, setUntil] = form.field('until');
  const [problems, setProblems] = useState<{ until?: string }>({});
  const takingBack = useAct({
    form,
    act: (totEnMetJaar: number, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/speelt-niet/{uitspraak}/intrekking', { params: { path: { gemeente: municipality.gemeente, uitspraak: said.id }, header: { 'Idempotency-Key': key } }, body: { totEnMetJaar } })),
    done: (year) => (year < said.vanafJaar ? t`Vastgelegd: dat dit hier niet speelt, geldt voor geen enkel jaar.` : t`Vastgelegd: vanaf ${year + 1} speelt dit hier.`),
    after: onDone,
  });
  const submit = () => {
    setProblems(until === '' ? { until: t`Kies een jaar.` } : {});
    if (until !== '') takingBack.mutate(Number(until), { onError: (error) => setProblems(problemsAt(error, { totEnMetJaar: 'until' })) });
  };
  const text = (year: number): string => (year < said.vanafJaar ? t`Voor geen enkel jaar: het was een vergissing` : t`Tot en met ${year}`);
  return (
    <ActForm label={t`‘${topic.naam}’ speelt toch`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={takingBack.isPending} error={takingBack.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <SelectBox label={t`Tot wanneer gold dat dit hier niet speelt?`} hint={t`Voor de jaren daarna vraagt de toets dit onderwerp weer. Dat is niet terug te draaien; u kunt het wel opnieuw vastleggen.`} none={t`Kies een jaar`} value={until} onChange={setUntil} options={endsOf(said, Number(today.slice(0, 4))).map((year) => ({ value: `${year}`, text: text(year) }))} problem={problems.until} />
    </ActForm>
  );
}
