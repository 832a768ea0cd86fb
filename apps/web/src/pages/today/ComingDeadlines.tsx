/** The deadlines ahead of all bodies, by week and day; the nearest weeks first, the rest when asked for. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { Empty } from '../../components/states';
import { type Day, weekTitle } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { DeadlineDay } from './DeadlineDay';
import { byWeek, type ComingDeadline, nearAndFar, numberIn, type WeekOfDeadlines } from './group';
import styles from './Today.module.css';

/** About what fits two screens. */
const ENOUGH = 10;

export function ComingDeadlines({ now, deadlines, meetings }: { now: Day; deadlines: readonly ComingDeadline[]; meetings: readonly Schemas['Vergadering'][] }) {
  const { near, far } = useMemo(() => nearAndFar(byWeek(deadlines), ENOUGH), [deadlines]);
  const known = useMemo(() => new Map(meetings.map((meeting) => [meeting.id, meeting])), [meetings]);
  const [all, setAll] = useState(false);
  if (deadlines.length === 0) return <Empty>{t`Er zijn geen termijnen. Zodra een vergadering is gepland, staan ze hier.`}</Empty>;
  return (
    <>
      {near.map((week) => (
        <Week key={week.monday} week={week} now={now} meetings={known} />
      ))}
      {all && far.map((week, index) => <Week key={week.monday} week={week} now={now} meetings={known} takesFocus={index === 0} />)}
      {!all && far.length > 0 && (
        <Button purpose="secondary" onClick={() => setAll(true)} className="no-print">
          {t`Toon ook de ${counted(numberIn(far), t`termijn`, t`termijnen`)} daarna`}
        </Button>
      )}
    </>
  );
}

interface WeekProps {
  week: WeekOfDeadlines;
  now: Day;
  meetings: ReadonlyMap<string, Schemas['Vergadering']>;
  /** The first of the weeks that were asked for: reading goes on there. */
  takesFocus?: boolean;
}

function Week({ week, now, meetings, takesFocus = false }: WeekProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles['week']} aria-labelledby={`week-${week.monday}`}>
      <Heading level={3} appearance="level-5" id={`week-${week.monday}`} ref={heading} tabIndex={-1} className={styles['week-title']}>
        {weekTitle(week.monday, now)}
      </Heading>
      <ol className={styles['days']}>
        {week.days.map((day) => (
          <DeadlineDay key={day.day} {...day} now={now} meetings={meetings} />
        ))}
      </ol>
    </section>
  );
}
