/** One month in weeks, and under it the same as a list with the reason for each date. */
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { longDay, timeOf, type Day } from '../../format/dates';
import { monthName, monthOf, weeksOf } from '../../format/months';
import { DUTCH, t } from '../../language/t';
import { List } from './List';
import { MomentLink } from './MomentLink';
import { freeOn, groupOf, on, titleOf, type Free, type Moment } from './moments';
import styles from './Calendar.module.css';

interface Props {
  month: string;
  moments: readonly Moment[];
  free: readonly Free[];
}

const DAYS = [t`Maandag`, t`Dinsdag`, t`Woensdag`, t`Donderdag`, t`Vrijdag`, t`Zaterdag`, t`Zondag`];

export function Month({ month, moments, free }: Props) {
  return (
    <>
      <table className={styles['month']}>
        <caption className="visually-hidden">{monthName(month)}</caption>
        <thead>
          <tr>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell key={day} day={day} month={month} moments={on(moments, day)} free={freeOn(free, day)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <List months={[month]} moments={moments} free={free} />
    </>
  );
}

function DayCell({ day, month, moments, free }: { day: Day; month: string; moments: readonly Moment[]; free: readonly Free[] }) {
  const { today } = useSetting();
  const outside = monthOf(day) !== month;
  if (outside) return <td className={styles['outside']} />;
  const names = free.map(({ naam }) => naam);
  return (
    <td className={free.length > 0 ? styles['free'] : undefined} data-today={day === today ? '' : undefined}>
      <time dateTime={day} className={styles['number']}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="visually-hidden">
          {longDay(day, today)}
          {day === today && t`, vandaag`}
        </span>
      </time>
      {names.length > 0 && <p className={styles['free-name']} lang={DUTCH}>{names.join(', ')}</p>}
      {moments.map((moment, index) => (
        <p key={`${index} ${moment.tekst}`} className={styles['entry']} data-group={groupOf(moment).id}>
          <MomentLink moment={moment}>
            {moment.soort === 'vergadering' && moment.begin && `${timeOf(moment.begin).replace(' uur', '')} `}
            <Dutch>{titleOf(moment)}</Dutch>
            {moment.gedaan && t` (gedaan)`}
          </MomentLink>
        </p>
      ))}
    </td>
  );
}
