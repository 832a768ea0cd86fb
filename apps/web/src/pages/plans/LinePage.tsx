/** Writing one programme line of a plan: its columns, its means and its actions, with the totals following. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { planQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm, FormPart } from '../../components/ActForm';
import { Dutch } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import { ActionFields } from './ActionFields';
import { CoverFields } from './CoverFields';
import { lineParts } from './line-parts';
import { bodyOf, draftOf, lineIn, type LineProblems, problemsFrom, problemsWith, sumsOf } from './draft';
import styles from './Plan.module.css';
import { Totals } from './Totals';

const route = getRouteApi('/jaarplannen/$jaar/regels/$regel');
type Plan = Schemas['Jaarplan'];

export function LinePage() {
  const { municipality } = useSetting();
  const { jaar, regel } = route.useParams();
  const plan = useQuery(planQuery(municipality.gemeente, jaar));
  const line = plan.data?.body.regels.find(({ id }) => id === regel);
  const above = (
    <PageLink to="/jaarplannen/$jaar" params={{ jaar }}>
      {plan.data ? <Dutch>{plan.data.body.titel}</Dutch> : t`Jaarplan ${jaar}`}
    </PageLink>
  );
  return (
    <>
      <PageHeading title={line?.naam ?? t`Een regel schrijven`} dutch={line !== undefined} above={above} lead={<p>{t`Wat u bewaart, vervangt deze regel. Geldt het plan al, dan is dit een wijziging: die gaat pas in als de besturen haar vaststellen.`}</p>} />
      {plan.isPending && <Loading what={t`Het jaarplan`} />}
      {plan.isError && !plan.data && <Failure error={plan.error} retry={() => void plan.refetch()} />}
      {plan.data && !line && <NotAllowed title={t`Deze regel is er niet`}>{t`In dit plan staat geen regel met deze naam. Ga terug naar het plan en kies er een.`}</NotAllowed>}
      {plan.data && line && !line.magWijzigen && <NotAllowed title={t`U kunt deze regel nu niet wijzigen`}>{t`Schrijven doen secretaris en voorzitter van het overleg dat het plan afstemt, en van de werkgroep van deze regel, zolang het plan niet bij anderen ligt.`}</NotAllowed>}
      {plan.data && line?.magWijzigen && <LineForm plan={plan.data.body} line={line} />}
    </>
  );
}

function LineForm({ plan, line }: { plan: Plan; line: Plan['regels'][number] }) {
  const { municipality } = useSetting();
  const navigate = useNavigate();
  const form = useForm({
    name: `jaarplan/${plan.jaar}/regels/${line.id}`,
    begin: () => draftOf(line, plan.kolommen),
    on: { query: planQuery(municipality.gemeente, plan.jaar), of: (now: Plan) => lineIn(now, line.id), parts: lineParts },
  });
  const { draft, change } = form;
  const [problems, setProblems] = useState<LineProblems>({});
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar, regel: line.id };
  const saving = useAct({
    form,
    act: (body: ReturnType<typeof bodyOf>, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/regels/{regel}', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`‘${line.naam}’ is bewaard.`,
    after: () => void navigate({ to: '/jaarplannen/$jaar', params: { jaar: plan.jaar } }),
  });
  const save = () => {
    const found = problemsWith(draft);
    setProblems(found);
    if (Object.keys(found).length === 0) saving.mutate(bodyOf(draft), { onError: (error) => setProblems(error instanceof Refusal ? problemsFrom(error.fields) : {}) });
  };
  return (
    <ActForm label={line.naam} submit={t`Bewaar deze regel`} busy={t`Bezig met bewaren …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={save} form={form} wide>
      {plan.kolommen.length > 0 && (
        <FormPart title={t`Wat en waarom`}>
          <div className={styles['texts']}>
            {plan.kolommen.map((name) => (
              <TextBox key={name} label={<Dutch>{name}</Dutch>} value={draft.fields[name] ?? ''} onChange={(text) => change({ fields: { ...draft.fields, [name]: text } })} problem={problems[`fields.${name}`]} lines={3} />
            ))}
          </div>
        </FormPart>
      )}
      <FormPart title={t`Acties`}>
        <ActionFields plan={plan} actions={draft.actions} onChange={(actions) => change({ actions })} problems={problems} />
      </FormPart>
      <FormPart title={t`Middelen`}>
        <div className={styles['means']}>
          <div className={styles['means-fields']}>
            <TextBox label={t`Mensen`} hint={t`Wie werkt eraan, en hoeveel? Mag leeg blijven.`} value={draft.people} onChange={(people) => change({ people })} problem={problems['people']} />
            <TextBox label={t`Kosten in euro’s`} value={draft.cost} onChange={(cost) => change({ cost })} problem={problems['cost']} amount />
            <CoverFields sources={plan.bronnen} cover={draft.cover} onChange={(cover) => change({ cover })} problems={problems} />
          </div>
          <Totals plan={plan} line={line} sums={sumsOf(draft)} actions={draft.actions} />
        </div>
      </FormPart>
    </ActForm>
  );
}
