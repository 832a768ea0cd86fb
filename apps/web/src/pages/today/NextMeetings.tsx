import type { Schemas } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { PageLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { Empty } from '../../components/states';
import { type Day, dayOf, howFar, longMoment } from '../../format/dates';
import { capital } from '../../format/text';
import { progressOf } from '../../format/words';
import { t } from '../../language/t';
import { MeetingLink } from './MeetingLink';
import styles from './Today.module.css';

const SHOWN = 5;

export function NextMeetings({ now, meetings }: { now: Day; meetings: readonly Schemas['Vergadering'][] }) {
  const setting = useSetting();
  const next = meetings.filter(({ begin, status }) => dayOf(begin) >= now && status !== 'geannuleerd').slice(0, SHOWN);
  if (next.length === 0) return <Empty>{t`Er is geen vergadering gepland.`}</Empty>;
  return (
    <>
      <ol className={styles['meetings']}>
        {next.map((meeting) => (
          <li key={meeting.id}>
            <p>
              <MeetingLink id={meeting.id}>
                <strong>{nameOfBody(setting, meeting.overleg)}</strong>
              </MeetingLink>
            </p>
            <p>{capital(longMoment(meeting.begin, now))}</p>
            <p className="subtle">
              {capital(howFar(dayOf(meeting.begin), now))}
              {meeting.plaats !== '' && <>, <Dutch>{meeting.plaats}</Dutch></>}
            </p>
            <p>
              <Status tone={progressOf(meeting).tone}>{progressOf(meeting).text}</Status>
            </p>
          </li>
        ))}
      </ol>
      <p className="no-print">
        <PageLink to="/vergaderingen">{t`Alle vergaderingen`}</PageLink>
      </p>
    </>
  );
}
