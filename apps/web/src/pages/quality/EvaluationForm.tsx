/** Writing an evaluation: of each goal what came of it, with the cause, and how the co-operation went. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { type Part, textPart } from '../../api/form-parts';
import { cycleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { figuresOf, type Goal, RESULTS } from './cycle';
import styles from './Quality.module.css';

type Cycle = Schemas['Kwaliteitsronde'];
type Result = keyof typeof RESULTS;

interface Judged {
  result: Result | null;
  cause: string;
}

const OPTIONS = (Object.keys(RESULTS) as Result[]).map((value) => ({ value, text: RESULTS[value].text }));

interface Props {
  cycle: Cycle;
  evaluation: Cycle['evaluaties'][number];
  onDone: () => void;
}

export function EvaluationForm({ cycle, evaluation, onDone }: Props) {
  const { municipality } = useSetting();
  const goals = cycle.doelen.filter(({ status }) => status === 'vastgesteld');
  const begin = (now: Cycle): EvaluationDraft | null => draftIn(now, evaluation.id, goals);
  const form = useForm({
    name: `kwaliteitscyclus/${cycle.ambitie}/${cycle.ronde}/evaluaties/${evaluation.id}`,
    begin: () => begin(cycle)!,
    on: { query: cycleQuery(municipality.gemeente, cycle.ambitie, cycle.ronde), of: begin, parts: () => partsOf(goals) },
  });
  const { judged, together } = form.draft;
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde, evaluatie: evaluation.id };
  const saving = useAct({
    form,
    act: (body: { oordelen: { doelId: string; uitkomst: Result; oorzaak: string | null }[]; samenwerking: string }, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/evaluaties/{evaluatie}', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De evaluatie is bewaard.`,
    after: onDone,
  });
  const save = () => {
    const found = problemsWith(goals, judged, together);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const oordelen = goals.map(({ id }) => ({ doelId: id, uitkomst: judged[id]!.result!, oorzaak: judged[id]!.cause.trim() || null }));
    saving.mutate({ oordelen, samenwerking: together.trim() }, { onError: (error) => setProblems(error instanceof Refusal ? atGoals(error.fields, goals) : {}) });
  };
  const set = (id: string, part: Partial<Judged>) => form.set((old) => ({ ...old, judged: { ...old.judged, [id]: { ...old.judged[id]!, ...part } } }));
  return (
    <ActForm label={evaluation.naam} submit={t`Bewaar de evaluatie`} busy={t`Bezig met bewaren …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={save} form={form} onCancel={onDone}>
      {goals.map((goal) => (
        <div key={goal.id} role="group" aria-label={goal.tekst} className={styles['judged']}>
          <p>
            <strong lang={DUTCH}>{goal.tekst}</strong>
          </p>
          <Figures goal={goal} />
          <RadioGroup legend={t`Is het bereikt?`} value={judged[goal.id]!.result} onChange={(result) => set(goal.id, { result })} options={OPTIONS} problem={problems[`${goal.id}.result`]} />
          {judged[goal.id]!.result !== null && <TextBox label={judged[goal.id]!.result === 'bereikt' ? t`Waardoor lukte het?` : t`Waardoor niet, of niet helemaal?`} {...(judged[goal.id]!.result === 'bereikt' ? { hint: t`Mag leeg blijven.` } : {})} value={judged[goal.id]!.cause} onChange={(cause) => set(goal.id, { cause })} problem={problems[`${goal.id}.cause`]} lines={2} />}
        </div>
      ))}
      <TextBox label={t`Hoe verliep de samenwerking?`} hint={t`Wat ging goed tussen de partners, en wat moet anders?`} value={together} onChange={(text) => form.change({ together: text })} problem={problems['together']} lines={4} />
    </ActForm>
  );
}

/** What the judgement rests on. */
function Figures({ goal }: { goal: Goal }) {
  if (goal.indicatoren.length === 0) return <p className="subtle">{t`Dit doel heeft geen indicator.`}{goal.nietMeetbaarOmdat && <> <Dutch>{goal.nietMeetbaarOmdat}</Dutch></>}</p>;
  return (
    <ul className={styles['figures-said']}>
      {goal.indicatoren.map((one) => {
        const last = figuresOf(one).at(-1);
        return (
          <li key={one.id}>
            <Dutch>{one.naam}</Dutch>{t`: was ${one.huidigeSituatie ?? t`onbekend`}, moest ${one.teBereikenResultaat ?? t`onbekend`}, ${last ? t`is nu ${last.opgeschreven}` : t`nog geen cijfer`}.`}
          </li>
        );
      })}
    </ul>
  );
}

interface EvaluationDraft {
  judged: Readonly<Record<string, Judged>>;
  together: string;
}

function draftIn({ evaluaties }: Cycle, id: string, goals: readonly Goal[]): EvaluationDraft | null {
  const found = evaluaties.find((one) => one.id === id);
  return found ? { judged: Object.fromEntries(goals.map((goal) => [goal.id, before(found, goal.id)])), together: found.samenwerking ?? '' } : null;
}

/** A judgement goes with its cause. */
const partsOf = (goals: readonly Goal[]): Part<EvaluationDraft>[] => [
  ...goals.map(({ id, tekst }) => ({
    key: id,
    name: tekst,
    get: ({ judged }: EvaluationDraft) => judged[id],
    put: (draft: EvaluationDraft, value: unknown) => ({ ...draft, judged: { ...draft.judged, [id]: value as Judged } }),
    said: (value: unknown) => saidOf(value as Judged),
  })),
  textPart<EvaluationDraft>('together', t`Hoe de samenwerking verliep`, { lines: true }),
];

const saidOf = ({ result, cause }: Judged): string => [result === null ? t`nog niet beoordeeld` : RESULTS[result].text, cause].filter((part) => part !== '').join('; ');

function before({ oordelen }: Props['evaluation'], goalId: string): Judged {
  const own = oordelen.find(({ doelId }) => doelId === goalId);
  return { result: own?.uitkomst ?? null, cause: own?.oorzaak ?? '' };
}

function problemsWith(goals: readonly Goal[], judged: Readonly<Record<string, Judged>>, together: string): Record<string, string> {
  const found = goals.flatMap(({ id }): [string, string][] => {
    const { result, cause } = judged[id]!;
    if (result === null) return [[`${id}.result`, t`Kies of dit doel is bereikt.`]];
    return result !== 'bereikt' && cause.trim() === '' ? [[`${id}.cause`, t`Schrijf waardoor: daar leert de volgende ronde van.`]] : [];
  });
  return Object.fromEntries([...found, ...(together.trim() === '' ? [['together', t`Schrijf hoe de samenwerking verliep.`] as [string, string]] : [])]);
}

/** 'oordelen/0/oorzaak': goals are sent in their order. */
function atGoals(places: Readonly<Record<string, string>>, goals: readonly Goal[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places).map(([place, text]): [string, string] => {
      const [field, index, part] = place.split('/');
      const goal = goals[Number(index)] ?? goals[0];
      return field === 'samenwerking' || !goal ? ['together', text] : [`${goal.id}.${part === 'oorzaak' ? 'cause' : 'result'}`, text];
    }),
  );
}
