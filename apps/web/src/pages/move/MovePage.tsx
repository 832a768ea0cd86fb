/** Moving a meeting: choose another moment, see what it does, and only then do it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../../api/client';
import { meetingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { instantOf, longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { whyNotMove } from '../meeting/Facts';
import { MoveForm } from './MoveForm';
import { Preview } from './Preview';

const route = getRouteApi('/vergaderingen/$vergadering/verplaatsen');

export function MovePage() {
  const { municipality } = useSetting();
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(municipality.gemeente, vergadering));
  const above = (
    <PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>
      {t`Terug naar de vergadering`}
    </PageLink>
  );
  if (meeting.data) return <Move meeting={meeting.data.body} etag={meeting.data.etag} above={above} />;
  if (meeting.isPending) return <Loading what={t`De vergadering`} />;
  return (
    <>
      <PageHeading title={t`Vergadering verplaatsen`} above={above} />
      <Failure error={meeting.error} retry={() => void meeting.refetch()} />
    </>
  );
}

function Move({ meeting, etag, above }: { meeting: Schemas['VergaderingVolledig']; etag: string; above: ReactNode }) {
  const setting = useSetting();
  const { dag, tijd } = route.useSearch();
  const begin = dag && tijd ? instantOf(dag, tijd) : null;
  const refusal = whyNotMove(meeting, setting);
  const [edited, setEdited] = useState(false);
  return (
    <>
      <PageHeading title={t`${nameOfBody(setting, meeting.overleg)} verplaatsen`} above={above} lead={<p>{t`Nu op ${longMoment(meeting.begin, setting.today)}. U ziet eerst wat er verandert; er gebeurt niets voordat u bevestigt.`}</p>} />
      {refusal !== null && <NotAllowed title={t`Verplaatsen kan niet`}>{refusal}</NotAllowed>}
      {refusal === null && <MoveForm key={meeting.begin} meeting={meeting} dag={dag} tijd={tijd} onEdit={setEdited} />}
      {refusal === null && begin && !edited && <Preview meeting={meeting} etag={etag} begin={begin} />}
    </>
  );
}
