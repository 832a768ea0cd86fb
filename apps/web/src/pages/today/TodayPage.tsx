/** The first page: what asks for attention, what is coming and why then, and the next meetings. */
import { useQuery } from '@tanstack/react-query';
import { currentMeetingsQuery, deadlinesQuery, tasksQuery } from '../../api/queries';
import { bodiesWith, mayManage, useSetting } from '../../api/setting';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { dayOf, fullDay } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import { Attention } from './Attention';
import { Beginning } from './Beginning';
import { ComingDeadlines } from './ComingDeadlines';
import { forReader } from './for-reader';
import { LatestMail, latestMailQuery } from './LatestMail';
import { managed } from './management';
import { NextMeetings } from './NextMeetings';
import styles from './Today.module.css';
import { Welcome } from './Welcome';

export function TodayPage() {
  const setting = useSetting();
  const { municipality, session, today } = setting;
  const deadlines = useQuery(deadlinesQuery(municipality.gemeente));
  const meetings = useQuery(currentMeetingsQuery(municipality.gemeente, today));
  const tasks = useQuery({ ...tasksQuery(municipality.gemeente), enabled: session !== null });
  // Drawn last, asked with the rest.
  useQuery({ ...latestMailQuery(municipality.gemeente), enabled: municipality.voorbeeld });
  // In one go: what comes later would push down what somebody reads already.
  const arriving = [deadlines, meetings, ...(session ? [tasks] : [])].some(({ isFetched }) => !isFetched);
  const now = deadlines.data ? dayOf(deadlines.data.nu) : today;
  const known = forReader(session, meetings.data?.resultaten ?? []);
  const coming = forReader(session, deadlines.data?.komend ?? []);
  const begins = meetings.data?.resultaten.length === 0 && (bodiesWith(setting, 'secretaris').length > 0 || mayManage(setting, 'structuur-wijzigen'));
  return (
    <>
      <PageHeading title={t`Vandaag`} lead={<p>{capital(fullDay(now))}</p>} />
      {!session && municipality.voorbeeld && <Welcome />}
      {arriving ? (
        <Loading what={t`De pagina`} />
      ) : (
        <>
          {begins && <Beginning />}
          <div className={styles['columns']}>
            <div>
              {deadlines.data && <Attention now={now} late={forReader(session, deadlines.data.telaat)} waiting={forReader(session, deadlines.data.wacht)} tasks={tasks.data?.resultaten ?? []} own={tasks.data?.eigen ?? []} asked={tasks.data?.gevraagd ?? []} served={tasks.data?.namens ?? []} turns={tasks.data?.kwaliteitscyclus ?? []} management={managed(tasks.data?.beheer ?? null, setting.bodies)} known={session === null || tasks.data !== undefined} />}
              {tasks.isError && !tasks.data && <Failure error={tasks.error} retry={() => void tasks.refetch()} />}
              <Section title={t`Komende termijnen`} id="komende-termijnen">
                {deadlines.isPending && <Loading what={t`De lijst met termijnen`} />}
                {deadlines.isError && !deadlines.data && <Failure error={deadlines.error} retry={() => void deadlines.refetch()} />}
                {deadlines.data && <ComingDeadlines now={now} deadlines={coming} meetings={known} />}
                {deadlines.data && coming.length < deadlines.data.komend.length && (
                  <p className="no-print">
                    <PageLink to="/kalender">{t`Van alle overleggen: de kalender`}</PageLink>
                  </p>
                )}
              </Section>
            </div>
            <div>
              <Section title={t`Volgende vergaderingen`} id="volgende-vergaderingen">
                {meetings.isPending && <Loading what={t`De lijst met vergaderingen`} />}
                {meetings.isError && !meetings.data && <Failure error={meetings.error} retry={() => void meetings.refetch()} />}
                {meetings.data && <NextMeetings now={now} meetings={known} />}
              </Section>
              {municipality.voorbeeld && <LatestMail />}
            </div>
          </div>
        </>
      )}
    </>
  );
}
