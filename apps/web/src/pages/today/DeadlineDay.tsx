/** One day of the list, with what must be ready then. */
import type { Schemas } from '../../api/client';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { WhyThisDate } from '../../components/WhyThisDate';
import { alike } from '../../format/alike';
import { type Day, dayOf, howFar, longDay, timeOf } from '../../format/dates';
import { progressOf } from '../../format/words';
import { t } from '../../language/t';
import type { ComingDeadline, DayOfDeadlines } from './group';
import { MeetingLink } from './MeetingLink';
import styles from './Today.module.css';

export function DeadlineDay({ day, deadlines, now, meetings }: DayOfDeadlines & { now: Day; meetings: ReadonlyMap<string, Schemas['Vergadering']> }) {
  // In English a comma stands between them.
  const [weekday, ...rest] = longDay(day, now).replace(',', '').split(' ');
  return (
    <li className={styles['day']}>
      <p className={styles['date']}>
        <time dateTime={day}>
          <strong>{weekday}</strong> {rest.join(' ')}
        </time>
        <span className={styles['far']}>{howFar(day, now)}</span>
      </p>
      <ul className={styles['deadlines']}>
        {alike(deadlines, ({ vergaderingId, naam, moment, haalbaar }) => `${vergaderingId} ${naam} ${moment} ${haalbaar}`).map(({ one: deadline, times }) => (
          <DeadlineItem key={`${deadline.vergaderingId} ${deadline.id}`} deadline={deadline} times={times} now={now} meeting={meetings.get(deadline.vergaderingId)} />
        ))}
      </ul>
    </li>
  );
}

function DeadlineItem({ deadline, times, meeting, now }: { deadline: ComingDeadline; times: number; meeting: Schemas['Vergadering'] | undefined; now: Day }) {
  const setting = useSetting();
  const body = nameOfBody(setting, deadline.overleg);
  const part = deadline.id === 'itemsDue' && bodiesWith(setting, 'lid', 'voorzitter', 'secretaris').includes(deadline.overleg) ? 'inbreng' : deadline.id === 'approval' || deadline.id === 'papers' ? 'agenda' : undefined;
  return (
    <li className={styles['deadline']}>
      <p className={styles['what']}>
        <strong>{times > 1 ? mixed`${deadline.naam} (${times} keer)` : <Dutch>{deadline.naam}</Dutch>}</strong> <span className={styles['until']}>{deadline.id === 'preview' ? t`om` : t`uiterlijk`} {timeOf(deadline.moment)}</span>
      </p>
      <p>
        {body}, <MeetingLink id={deadline.vergaderingId} part={part}>{t`vergadering van ${longDay(dayOf(deadline.begin), now)}`}</MeetingLink>
      </p>
      {meeting && meeting.status !== 'gepland' && <p className="subtle">{t`Nu: ${lower(progressOf(meeting).text)}`}</p>}
      {!deadline.haalbaar && <p className={styles['tight']}>{t`De afgesproken termijn is niet meer haalbaar; dit is de beste datum die er nog is.`}</p>}
      <WhyThisDate steps={deadline.waarom} of={<Dutch>{`${deadline.naam}, ${body}`}</Dutch>} />
    </li>
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
