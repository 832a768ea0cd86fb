/** One meeting: where and when, the agenda, the deadlines with their reasons, the minutes, and who got what. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { meetingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { dayOf, longDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { Agenda } from './Agenda';
import { AgendaWork, type AgendaWorkProps } from './AgendaWork';
import { Course } from './Course';
import { Deadlines } from './Deadlines';
import { Facts } from './Facts';
import { Cancelled } from './forms';
import { HandIns } from './HandIn';
import { Minutes } from './Minutes';
import { readsRecord } from './reads-record';
import { Record } from './Record';
import { Sent } from './Sent';
import { Work } from './Work';
import styles from './Meeting.module.css';

const route = getRouteApi('/vergaderingen/$vergadering');

export function MeetingPage() {
  const { municipality, session } = useSetting();
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(municipality.gemeente, vergadering));
  if (meeting.data) return <Meeting key={vergadering} meeting={meeting.data.body} etag={meeting.data.etag} />;
  if (meeting.isPending) return <Loading what={t`De vergadering`} />;
  return (
    <>
      <PageHeading title={t`Vergadering`} above={<PageLink to="/vergaderingen">{t`Vergaderingen`}</PageLink>} />
      <Failure error={meeting.error} retry={() => void meeting.refetch()} />
      {session && municipality.voorbeeld && (
        <p>
          <PageLink to="/kijk-mee" search={{ terug: `/vergaderingen/${vergadering}` }}>
            {t`Kijk mee als iemand anders`}
          </PageLink>
        </p>
      )}
    </>
  );
}

function Meeting({ meeting, etag }: AgendaWorkProps) {
  const setting = useSetting();
  const record = readsRecord(meeting);
  const body = nameOfBody(setting, meeting.overleg);
  return (
    <>
      <PageHeading title={`${body}, ${longDay(dayOf(meeting.begin), setting.today)}`} above={<PageLink to="/vergaderingen">{t`Vergaderingen`}</PageLink>} />
      {meeting.geannuleerdWegens !== null && (
        <Notice kind="warning" title={t`Deze vergadering gaat niet door`}>
          {meeting.geannuleerdWegens !== '' && <p lang={DUTCH}>{meeting.geannuleerdWegens}</p>}
          <Suspense>
            <Cancelled meeting={meeting} />
          </Suspense>
        </Notice>
      )}
      <Facts meeting={meeting} />
      <Work meeting={meeting} />
      {record && <Minutes meetingId={meeting.id} />}
      {record && <Record meeting={meeting} />}
      <HandIns meeting={meeting} />
      <Section title={t`Agenda`} id="agenda">
        {meeting.voorbereiding && meeting.lezer === 'lid' && (
          <p>
            <PageLink to="/vergaderingen/$vergadering/voorbereiding" params={{ vergadering: meeting.id }}>
              {t`Hoe de agendacommissie deze agenda voorbereidt`}
            </PageLink>
          </p>
        )}
        <Agenda meeting={meeting} />
        <div className={styles['agenda-work']}>
          <AgendaWork meeting={meeting} etag={etag} />
        </div>
      </Section>
      {meeting.geannuleerdWegens === null && (
        <Section title={t`Termijnen`} id="termijnen">
          <Deadlines meeting={meeting} />
        </Section>
      )}
      <Course meeting={meeting} />
      <Section title={t`Wie kreeg wat`} id="verzonden">
        <Sent meeting={meeting} />
      </Section>
    </>
  );
}
