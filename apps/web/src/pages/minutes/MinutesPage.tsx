/** The minutes of a meeting: written from the agenda and what was recorded, looked over, agreed to, sent; with every version. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { meetingQuery, minutesVersionQuery, peopleQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { dayOf, longDay } from '../../format/dates';
import { nameIn } from '../../format/names';
import { LOCALE, t } from '../../language/t';
import type { Meeting } from '../recording/values';
import { Acts } from './Acts';
import { Editor } from './Editor';
import { Next } from './Next';
import { Published } from './Published';
import { Reading } from './Reading';
import { Received } from './Received';
import { Remarks } from './Remarks';
import { useMinutes, type Minutes } from './use-minutes';
import { Versions } from './Versions';

const route = getRouteApi('/vergaderingen/$vergadering/verslag');

export function MinutesPage() {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(gemeente, vergadering));
  const minutes = useQuery(minutesVersionQuery(gemeente, vergadering));
  // The text names people: without their names it is not there yet.
  const people = useQuery(peopleQuery(gemeente));
  const body = meeting.data?.body;
  const title = body ? t`Verslag: ${nameOfBody(setting, body.overleg)}, ${longDay(dayOf(body.begin), setting.today)}` : t`Verslag`;
  const failed = [meeting, minutes].find(({ isError, data }) => isError && !data);
  return (
    <>
      <PageHeading title={title} above={<PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>{t`Naar de vergadering`}</PageLink>} />
      {failed && <Failure error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && (!body || !minutes.data || people.isPending) && <Loading what={t`Het verslag`} />}
      {body && minutes.data && !people.isPending && setting.session && (
        <I18nProvider locale={LOCALE}>
          <Shown key={vergadering} meeting={body} minutes={minutes.data.body} etag={minutes.data.etag} personId={setting.session.persoonId} nameOf={nameIn(people.data?.resultaten, body.namenInVerslag)} />
        </I18nProvider>
      )}
    </>
  );
}

interface Props {
  meeting: Meeting;
  minutes: Minutes;
  etag: string;
  personId: string;
  nameOf: (id: string | null) => string;
}

function Shown({ meeting, minutes, etag, personId, nameOf }: Props) {
  const writes = minutes.mogelijk.includes('verslag') || minutes.mogelijk.includes('verslag/correctie');
  return (
    <>
      <Next minutes={minutes} meeting={meeting} />
      {writes ? (
        <Writer meeting={meeting} minutes={minutes} etag={etag} personId={personId} nameOf={nameOf} />
      ) : (
        <>
          <Reading meeting={meeting} sections={minutes.secties} nameOf={nameOf} />
          <Remarks minutes={minutes} bodyId={meeting.overleg} nameOf={nameOf} />
          <Acts minutes={minutes} meeting={meeting} tag={() => etag} />
        </>
      )}
      <Received minutes={minutes} meeting={meeting} />
      {minutes.vaststelling !== null && <Published meetingId={meeting.id} />}
      {minutes.lezer === 'lid' && minutes.versie !== null && <Versions meeting={meeting} latest={minutes.versie} />}
    </>
  );
}

/** Who writes has a sheet, which goes by its own version. */
function Writer({ meeting, minutes, etag, personId, nameOf }: Props) {
  const { municipality } = useSetting();
  const order = meeting.agenda.map(({ id }) => id);
  const writing = useMinutes(municipality.gemeente, personId, { body: minutes, etag }, order);
  // What others remark while one writes comes in by the sheet.
  const now = writing.sheet.snapshot;
  return (
    <>
      <Remarks minutes={now} bodyId={meeting.overleg} nameOf={nameOf} />
      <Editor meeting={meeting} minutes={now} writing={writing} nameOf={nameOf} />
      <Acts minutes={now} meeting={meeting} tag={() => writing.sheet.tag()} writing={writing} />
    </>
  );
}
