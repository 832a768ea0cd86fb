/** Adjusting: of each goal whether it goes on, changes or stops, and which come new. The next turn begins with that. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { cycleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup } from '../../components/Choices';
import { Dutch, mixed } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { Status } from '../../components/Status';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { type Added, type Adjusted, adjustmentBody, type Decision, problemsWith } from './adjustment';
import { type Goal, RESULTS } from './cycle';
import { draftOf, EMPTY, type GoalProblems } from './goal';
import { GoalCheck } from './GoalCheck';
import { GoalFields } from './GoalFields';
import styles from './Quality.module.css';

const route = getRouteApi('/kwaliteitscyclus/$ambitie/$ronde/bijstellen');
type Cycle = Schemas['Kwaliteitsronde'];

export function AdjustPage() {
  const { municipality } = useSetting();
  const { ambitie, ronde } = route.useParams();
  const cycle = useQuery(cycleQuery(municipality.gemeente, ambitie, ronde));
  const above = (
    <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie, ronde }}>
      {cycle.data ? <Dutch>{cycle.data.body.naam}</Dutch> : t`Kwaliteitscyclus`}
    </PageLink>
  );
  const may = cycle.data?.body.mogelijk.includes('bijstelling') === true;
  return (
    <>
      <PageHeading title={t`De doelen bijstellen`} above={above} lead={<p>{t`Beslis per doel, met wat de evaluatie leerde. Daarna begint de volgende ronde.`}</p>} />
      {cycle.isPending && <Loading what={t`De kwaliteitscyclus`} />}
      {cycle.isError && !cycle.data && <Failure error={cycle.error} retry={() => void cycle.refetch()} />}
      {cycle.data && !may && <NotAllowed title={t`Bijstellen kan nu niet`}>{t`Dat kan als de evaluatie is besproken, door de eigenaar, de proces- of programmamanager, de secretaris of de voorzitter.`}</NotAllowed>}
      {cycle.data && may && <AdjustForm cycle={cycle.data.body} />}
    </>
  );
}

const DECISIONS: readonly { value: Decision; text: string }[] = [
  { value: 'doorgaan', text: t`Gaat zo door` },
  { value: 'bijstellen', text: t`Wordt anders` },
  { value: 'stoppen', text: t`Stopt` },
];

function AdjustForm({ cycle }: { cycle: Cycle }) {
  const { municipality } = useSetting();
  const navigate = useNavigate();
  const goals = cycle.doelen.filter(({ status }) => status === 'vastgesteld');
  const [problems, setProblems] = useState<GoalProblems>({});
  const { ambitie, ronde } = cycle;
  const form = useForm({
    name: `kwaliteitscyclus/${ambitie}/${ronde}/bijstelling`,
    begin: () => ({ adjusted: goals.map((goal): Adjusted => ({ goalId: goal.id, decision: null, reason: '', draft: draftOf(goal) })) as readonly Adjusted[], added: [] as readonly Added[] }),
    on: { query: cycleQuery(municipality.gemeente, ambitie, ronde) },
  });
  const { adjusted, added } = form.draft;
  const saving = useAct({
    form,
    act: (body: ReturnType<typeof adjustmentBody>, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/bijstelling', { params: { path: { gemeente: municipality.gemeente, ambitie, ronde }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De doelen zijn bijgesteld. De volgende ronde begint.`,
    after: () => void navigate({ to: '/kwaliteitscyclus/$ambitie/$ronde', params: { ambitie, ronde } }),
  });
  const save = () => {
    const found = problemsWith(adjusted, added);
    setProblems(found);
    if (Object.keys(found).length === 0) saving.mutate(adjustmentBody(adjusted, added));
  };
  const set = (goalId: string, part: Partial<Adjusted>) => form.change({ adjusted: adjusted.map((one) => (one.goalId === goalId ? { ...one, ...part } : one)) });
  const setNew = (key: string, part: Partial<Added>) => form.change({ added: added.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <ActForm label={t`Bijstelling`} submit={t`Stel de doelen zo bij`} busy={t`Bezig met bijstellen …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={save} form={form}>
      {adjusted.map((one) => (
        <OneGoal key={one.goalId} goal={goals.find(({ id }) => id === one.goalId)!} cycle={cycle} adjusted={one} problems={under(problems, one.goalId)} onChange={(part) => set(one.goalId, part)} />
      ))}
      {added.map((one, index) => (
        <div key={one.key} role="group" aria-label={t`Nieuw doel ${index + 1}`} className={styles['judged']}>
          <p>
            <strong>{t`Nieuw doel`}</strong>
          </p>
          <TextBox label={t`Waarom komt dit doel erbij?`} value={one.reason} onChange={(reason) => setNew(one.key, { reason })} problem={problems[`${one.key}.reason`]} lines={2} />
          <GoalFields draft={one.draft} onChange={(draft) => setNew(one.key, { draft })} problems={under(problems, one.key)} />
          <GoalCheck draft={one.draft} />
          <div>
            <Button purpose="subtle" onClick={() => form.change({ added: added.filter(({ key }) => key !== one.key) })}>
              {t`Toch geen nieuw doel`}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button purpose="secondary" onClick={() => form.change({ added: [...added, { key: crypto.randomUUID(), reason: '', draft: EMPTY }] })}>
          {t`Voeg een nieuw doel toe`}
        </Button>
      </div>
    </ActForm>
  );
}

/** Problems of one goal, by its own fields. */
const under = (problems: GoalProblems, key: string): GoalProblems => Object.fromEntries(Object.entries(problems).flatMap(([field, text]) => (field.startsWith(`${key}.`) ? [[field.slice(key.length + 1), text]] : [])));

function OneGoal({ goal, cycle, adjusted, problems, onChange }: { goal: Goal; cycle: Cycle; adjusted: Adjusted; problems: GoalProblems; onChange: (part: Partial<Adjusted>) => void }) {
  const judged = cycle.evaluaties.flatMap(({ oordelen }) => oordelen).findLast(({ doelId }) => doelId === goal.id);
  return (
    <div role="group" aria-label={goal.tekst} className={styles['judged']}>
      <p>
        <strong lang={DUTCH}>{goal.tekst}</strong> {judged && <Status tone={RESULTS[judged.uitkomst].tone}>{RESULTS[judged.uitkomst].text}</Status>}
      </p>
      {judged?.oorzaak && <p className="subtle">{mixed`Oorzaak: ${judged.oorzaak}`}</p>}
      <RadioGroup legend={t`Wat wordt ervan?`} value={adjusted.decision} onChange={(decision) => onChange({ decision })} options={DECISIONS} problem={problems['decision']} />
      {adjusted.decision !== null && adjusted.decision !== 'doorgaan' && <TextBox label={adjusted.decision === 'stoppen' ? t`Waarom stopt het?` : t`Waarom wordt het anders?`} value={adjusted.reason} onChange={(reason) => onChange({ reason })} problem={problems['reason']} lines={2} />}
      {adjusted.decision === 'bijstellen' && (
        <>
          <GoalFields draft={adjusted.draft} onChange={(draft) => onChange({ draft })} problems={problems} />
          <GoalCheck draft={adjusted.draft} />
        </>
      )}
    </div>
  );
}
