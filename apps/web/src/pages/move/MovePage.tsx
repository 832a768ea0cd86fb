/** Moving a meeting: choose another moment, see what it does, and only then do it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { meetingQuery, movePreviewQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { whyNotMove } from '../meeting/acts-on-meeting';
import { Moving } from './Moving';

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
  if (meeting.data) return <Move key={vergadering} meeting={meeting.data.body} above={above} />;
  if (meeting.isPending) return <Loading what={t`De vergadering`} />;
  return (
    <>
      <PageHeading title={t`Vergadering verplaatsen`} above={above} />
      <Failure error={meeting.error} retry={() => void meeting.refetch()} />
    </>
  );
}

function Move({ meeting, above }: { meeting: Schemas['VergaderingVolledig']; above: ReactNode }) {
  const setting = useSetting();
  const search = route.useSearch();
  const navigate = useNavigate();
  const refusal = whyNotMove(meeting, setting);
  const { gemeente } = setting.municipality;
  const path = { gemeente, vergadering: meeting.id };
  return (
    <>
      <PageHeading title={t`${nameOfBody(setting, meeting.overleg)} verplaatsen`} above={above} lead={<p>{t`Nu op ${longMoment(meeting.begin, setting.today)}. U ziet eerst wat er verandert; er gebeurt niets voordat u bevestigt.`}</p>} />
      {refusal !== null ? (
        <NotAllowed title={t`Verplaatsen kan niet`}>{refusal}</NotAllowed>
      ) : (
        <Moving<Schemas['VergaderingVolledig']>
          name={`vergaderingen/${meeting.id}/moment`}
          planned={meeting}
          on={{ query: meetingQuery(gemeente, meeting.id), of: (body) => body }}
          search={search}
          query={(begin) => movePreviewQuery(gemeente, meeting.id, begin)}
          move={(body, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body }))}
          done={(begin) => t`De vergadering is verplaatst naar ${longMoment(begin, setting.today)}.`}
          after={() => void navigate({ to: '/vergaderingen/$vergadering', params: { vergadering: meeting.id } })}
        />
      )}
    </>
  );
}
