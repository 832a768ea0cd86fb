import type { Schemas } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { type Day, dayOf, longDay, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { meetingWord, minutesWord } from '../../format/words';
import { t } from '../../language/t';
import styles from './Meetings.module.css';

export function MeetingList({ meetings }: { meetings: readonly Schemas['Vergadering'][] }) {
  const setting = useSetting();
  const next = meetings.find(({ begin, status }) => dayOf(begin) >= setting.today && status !== 'geannuleerd')?.id;
  return (
    <ol className={styles['list']}>
      {meetings.map((meeting) => (
        <Row key={meeting.id} meeting={meeting} body={nameOfBody(setting, meeting.overleg)} today={setting.today} next={meeting.id === next} />
      ))}
    </ol>
  );
}

function Row({ meeting, body, today, next }: { meeting: Schemas['Vergadering']; body: string; today: Day; next: boolean }) {
  const state = meetingWord(meeting);
  const minutes = meeting.verslagStatus && meeting.status !== 'geannuleerd' ? minutesWord(meeting.verslagStatus) : null;
  return (
    <li className={next ? `${styles['row']} ${styles['next']}` : styles['row']}>
      <p className={styles['when']}>
        <time dateTime={meeting.begin}>
          {capital(longDay(dayOf(meeting.begin), today))}
          <span>{timeOf(meeting.begin)}</span>
        </time>
      </p>
      <div>
        <p>
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: meeting.id }}>
            <strong>{body}</strong>
            <span className="visually-hidden"> {t`op ${longDay(dayOf(meeting.begin), today)}`}</span>
          </PageLink>
          {meeting.extra && t` (extra vergadering)`}
        </p>
        <p className="subtle">
          {[next ? t`Eerstvolgende vergadering` : '', meeting.plaats].filter((part) => part !== '').join(', ')}
        </p>
      </div>
      <p className={styles['state']}>
        <Status tone={(minutes ?? state).tone}>{(minutes ?? state).text}</Status>
      </p>
    </li>
  );
}
