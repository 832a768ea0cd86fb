/** Writing an assignment: a new one, or a draft that there is. What is not filled in yet can follow later. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { assignmentQuery, assignmentsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Dutch } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { t } from '../../language/t';
import type { Assignment } from './assignment';
import { changeBody, draftOf, EMPTY, newBody } from './draft';
import { DraftForm } from './DraftForm';
import { useDraftParts } from './draft-parts';

const route = getRouteApi('/opdrachten/$opdracht/wijzigen');
const newRoute = getRouteApi('/opdrachten/nieuw');

export function NewAssignmentPage() {
  const { municipality } = useSetting();
  const navigate = useNavigate();
  const assignments = useQuery(assignmentsQuery(municipality.gemeente));
  const { ambitie: ambition = '', vraagstuk: question = '' } = newRoute.useSearch();
  const form = useForm({ name: question === '' ? 'opdrachten/nieuw' : `opdrachten/nieuw/${question}`, begin: () => ({ ...EMPTY, ambition, question }) });
  const made = useRef<string | null>(null);
  const drafting = useAct({
    form,
    act: async (body: ReturnType<typeof newBody>, key) => {
      made.current = (await answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body }))).id;
    },
    done: ({ titel }) => t`‘${titel}’ is bewaard als concept.`,
    after: () => void navigate({ to: '/opdrachten/$opdracht', params: { opdracht: made.current! } }),
  });
  return (
    <>
      <PageHeading title={t`Een opdracht opstellen`} above={<PageLink to="/opdrachten">{t`Alle opdrachten`}</PageLink>} lead={<p>{t`Schrijf op wat de werkgroep moet opleveren. De toets leest mee; bewaren kan ook als het nog niet af is.`}</p>} />
      {assignments.isPending && <Loading what={t`De pagina`} />}
      {assignments.isError && !assignments.data && <Failure error={assignments.error} retry={() => void assignments.refetch()} />}
      {assignments.data && !assignments.data.mogelijk.includes('opdrachten') && <NotAllowed title={t`Dit doet een ander`}>{t`Opdrachten worden opgesteld door wie in het overleg zit dat ze uitgeeft.`}</NotAllowed>}
      {assignments.data?.mogelijk.includes('opdrachten') && <DraftForm form={form} isNew submit={t`Bewaar als concept`} saving={drafting} send={(draft, options) => drafting.mutate(newBody(draft), options)} />}
    </>
  );
}

export function ChangeAssignmentPage() {
  const { municipality } = useSetting();
  const { opdracht } = route.useParams();
  const assignment = useQuery(assignmentQuery(municipality.gemeente, opdracht));
  const above = (
    <PageLink to="/opdrachten/$opdracht" params={{ opdracht }}>
      {assignment.data ? <Dutch>{assignment.data.body.titel}</Dutch> : t`De opdracht`}
    </PageLink>
  );
  return (
    <>
      <PageHeading title={t`De opdracht wijzigen`} above={above} />
      {assignment.isPending && <Loading what={t`De opdracht`} />}
      {assignment.isError && !assignment.data && <Failure error={assignment.error} retry={() => void assignment.refetch()} />}
      {assignment.data && !assignment.data.body.mogelijk.includes('') && <NotAllowed title={t`Wijzigen kan nu niet`}>{t`Alleen een concept kan worden gewijzigd, door wie in het overleg zit dat de opdracht uitgeeft.`}</NotAllowed>}
      {assignment.data?.body.mogelijk.includes('') && <Change assignment={assignment.data.body} />}
    </>
  );
}

function Change({ assignment }: { assignment: Assignment }) {
  const { municipality } = useSetting();
  const navigate = useNavigate();
  const path = { gemeente: municipality.gemeente, opdracht: assignment.id };
  const parts = useDraftParts();
  const form = useForm({ name: `opdrachten/${assignment.id}`, begin: () => draftOf(assignment), on: { query: assignmentQuery(municipality.gemeente, assignment.id), of: draftOf, parts: () => parts } });
  const changing = useAct({
    form,
    act: (body: ReturnType<typeof changeBody>, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De opdracht is gewijzigd.`,
    after: () => void navigate({ to: '/opdrachten/$opdracht', params: { opdracht: assignment.id } }),
  });
  return <DraftForm form={form} submit={t`Bewaar`} saving={changing} send={(draft, options) => changing.mutate(changeBody(draft), options)} />;
}
