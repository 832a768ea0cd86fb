/** Raising a knelpunt, with the time that is needed where that is the question; and saying how one was solved. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { Tick } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { addDays, type Day } from '../../format/dates';
import { t } from '../../language/t';
import type { Assignment } from './assignment';

interface Problems extends OnBehalfProblems {
  text?: string;
  until?: string;
}

export function BottleneckForm({ assignment, onDone }: { assignment: Assignment; onDone: () => void }) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const form = useForm({ name: `opdrachten/${assignment.id}/knelpunt`, begin: () => ({ told: onBehalfOf(today), text: '', asks: false, until: null as Day | null }) });
  const [told, setTold] = form.field('told');
  const [text, setText] = form.field('text');
  const [asks, setAsks] = form.field('asks');
  const [until, setUntil] = form.field('until');
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, opdracht: assignment.id };
  const raising = useAct({
    form,
    act: (body: { tekst: string; vraagtTijdTot: Day | null; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/knelpunten', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ vraagtTijdTot }) => (vraagtTijdTot ? t`Het knelpunt is gemeld. De vraag om meer tijd komt op de agenda.` : t`Het knelpunt is gemeld.`),
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(text.trim() === '' ? { text: t`Schrijf wat er in de weg staat.` } : {}), ...(asks && until === null ? { until: t`Kies de dag die u nodig hebt, of haal het vinkje weg.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) raising.mutate({ tekst: text, vraagtTijdTot: asks ? until : null, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text', vraagtTijdTot: 'until', namens: 'told' })) });
  };
  return (
    <ActForm label={t`Knelpunt melden`} submit={t`Meld het knelpunt`} busy={t`Bezig met melden …`} pending={raising.isPending} error={raising.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Wat staat er in de weg?`} hint={t`En wat is er nodig, van wie? De eigenaren van de ambitie krijgen dit te lezen.`} value={text} onChange={setText} problem={problems.text} lines={4} />
      <Tick label={t`De werkgroep heeft meer tijd nodig`} checked={asks} onChange={setAsks} />
      {asks && <DayField label={t`Tot welke dag?`} value={until} onChange={setUntil} earliest={addDays(today, 1)} problem={problems.until ?? null} />}
      <OnBehalfFields people={recordedFor(setting, assignment.werkgroep, 'lid')} value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}

export function SolutionForm({ assignment, bottleneck, onDone }: { assignment: Assignment; bottleneck: string; onDone: () => void }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `opdrachten/${assignment.id}/knelpunten/${bottleneck}`, begin: () => ({ text: '' }) });
  const [text, setText] = form.field('text');
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, opdracht: assignment.id, knelpunt: bottleneck };
  const solving = useAct({
    form,
    act: (body: { tekst: string }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/knelpunten/{knelpunt}/oplossing', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Het knelpunt is opgelost.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = text.trim() === '' ? { text: t`Schrijf hoe het is opgelost.` } : {};
    setProblems(found);
    if (!found.text) solving.mutate({ tekst: text }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text' as const })) });
  };
  return (
    <ActForm label={t`Knelpunt oplossen`} submit={t`Leg de oplossing vast`} busy={t`Bezig met vastleggen …`} pending={solving.isPending} error={solving.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Hoe is het opgelost?`} value={text} onChange={setText} problem={problems.text} lines={3} />
    </ActForm>
  );
}
