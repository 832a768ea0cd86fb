/** Writing a goal of a turn: a new one, or one that is not established yet. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { cycleQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { Dutch } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { t } from '../../language/t';
import type { Goal } from './cycle';
import { draftOf, EMPTY, goalBody, goalIn, type GoalProblems, problemsFrom, problemsWith } from './goal';
import { GoalCheck } from './GoalCheck';
import { GoalFields } from './GoalFields';
import { goalParts } from './goal-parts';
import styles from './Quality.module.css';

type Cycle = Schemas['Kwaliteitsronde'];
const newRoute = getRouteApi('/kwaliteitscyclus/$ambitie/$ronde/nieuw-doel');
const changeRoute = getRouteApi('/kwaliteitscyclus/$ambitie/$ronde/doelen/$doel');

export function NewGoalPage() {
  const { ambitie, ronde } = newRoute.useParams();
  return <GoalPage ambitie={ambitie} ronde={ronde} doel={null} />;
}

export function ChangeGoalPage() {
  const { ambitie, ronde, doel } = changeRoute.useParams();
  return <GoalPage ambitie={ambitie} ronde={ronde} doel={doel} />;
}

function GoalPage({ ambitie, ronde, doel }: { ambitie: string; ronde: number; doel: string | null }) {
  const { municipality } = useSetting();
  const cycle = useQuery(cycleQuery(municipality.gemeente, ambitie, ronde));
  const above = (
    <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie, ronde }}>
      {cycle.data ? <Dutch>{cycle.data.body.naam}</Dutch> : t`Kwaliteitscyclus`}
    </PageLink>
  );
  const goal = cycle.data?.body.doelen.find(({ id }) => id === doel) ?? null;
  const may = cycle.data?.body.mogelijk.includes('doelen') === true;
  return (
    <>
      <PageHeading title={doel === null ? t`Een doel opschrijven` : t`Een doel wijzigen`} above={above} lead={<p>{t`Een doel waarvan u straks kunt zeggen of het is gelukt. De doelentoets leest mee en geeft advies; hij houdt niets tegen.`}</p>} />
      {cycle.isPending && <Loading what={t`De kwaliteitscyclus`} />}
      {cycle.isError && !cycle.data && <Failure error={cycle.error} retry={() => void cycle.refetch()} />}
      {cycle.data && !may && <NotAllowed title={t`Dit kan nu niet`}>{t`Doelen worden opgeschreven door de eigenaar, de proces- of programmamanager of de secretaris, zolang zij niet zijn vastgesteld.`}</NotAllowed>}
      {cycle.data && may && doel !== null && !goal && <NotAllowed title={t`Dit doel is er niet`}>{t`Het staat niet in deze ronde. Ga terug en kies er een.`}</NotAllowed>}
      {cycle.data && may && (doel === null || goal) && <GoalForm cycle={cycle.data.body} goal={goal} />}
    </>
  );
}

function GoalForm({ cycle, goal }: { cycle: Cycle; goal: Goal | null }) {
  const { municipality } = useSetting();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<GoalProblems>({});
  const { ambitie, ronde } = cycle;
  const path = { gemeente: municipality.gemeente, ambitie, ronde };
  const topics = useQuery(topicsQuery(municipality.gemeente));
  const form = useForm({
    name: `kwaliteitscyclus/${ambitie}/${ronde}/doelen/${goal?.id ?? 'nieuw'}`,
    begin: () => (goal ? draftOf(goal) : EMPTY),
    ...(goal ? { on: { query: cycleQuery(municipality.gemeente, ambitie, ronde), of: (now: Cycle) => goalIn(now, goal.id), parts: goalParts((id) => topics.data?.resultaten.find((one) => one.id === id)?.naam ?? id) } } : {}),
  });
  const { draft } = form;
  const saving = useAct({
    form,
    act: (body: ReturnType<typeof goalBody>, key, etag): Promise<unknown> =>
      goal
        ? answer(api.PUT('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/doelen/{doel}', { params: { path: { ...path, doel: goal.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body }))
        : answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/doelen', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Het doel is bewaard.`,
    after: () => void navigate({ to: '/kwaliteitscyclus/$ambitie/$ronde', params: { ambitie, ronde } }),
  });
  const save = () => {
    const found = problemsWith(draft);
    setProblems(found);
    if (Object.keys(found).length === 0) saving.mutate(goalBody(draft), { onError: (error) => setProblems(error instanceof Refusal ? problemsFrom(error.fields, draft) : {}) });
  };
  return (
    <div className={styles['writing']}>
      <ActForm label={t`Het doel`} submit={t`Bewaar het doel`} busy={t`Bezig met bewaren …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={save} form={form}>
        <GoalFields draft={draft} onChange={form.set} problems={problems} />
      </ActForm>
      <GoalCheck draft={draft} />
    </div>
  );
}
