/** A paper's own address, as mails link to it: which it is, and the file. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meetingQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { mixed } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { t } from '../../language/t';
import { paperUrl, sizeOf } from './papers';

const route = getRouteApi('/vergaderingen/$vergadering/stukken/$stuk');

export function PaperPage() {
  const { municipality } = useSetting();
  const { vergadering, stuk } = route.useParams();
  const meeting = useQuery(meetingQuery(municipality.gemeente, vergadering));
  if (meeting.isPending) return <Loading what={t`Het stuk`} />;
  const item = meeting.data?.body.agenda.find(({ stukken }) => stukken.some(({ id }) => id === stuk));
  const paper = item?.stukken.find(({ id }) => id === stuk);
  return (
    <>
      <PageHeading title={paper?.titel ?? t`Stuk`} dutch={paper !== undefined} above={<PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>{t`Naar de vergadering`}</PageLink>} />
      {meeting.isError && <Failure error={meeting.error} retry={() => void meeting.refetch()} />}
      {meeting.data && !paper && <NotAllowed>{t`Dit stuk staat niet (meer) op de agenda, of het is niet voor u.`}</NotAllowed>}
      {item && paper && (
        <p>
          {mixed`Bij agendapunt “${item.titel}”.`}{' '}
          {paper.aanwezig ? (
            <>
              <Link href={paperUrl(municipality.gemeente, vergadering, item.id, paper.id)}>{t`Bestand ophalen`}</Link> {sizeOf(paper.grootte)}
            </>
          ) : (
            t`Het bestand volgt nog.`
          )}
        </p>
      )}
    </>
  );
}
