/** The school year at a glance: twelve months with their meetings; each leads to its month. */
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { PageLink } from '../../components/PageLink';
import { longDay, shortDay } from '../../format/dates';
import { monthName, monthOf, weeksOf } from '../../format/months';
import { capital, counted } from '../../format/text';
import { t } from '../../language/t';
import { MomentLink } from './MomentLink';
import { freeOn, groupOf, on, titleOf, type Free, type Moment } from './moments';
import styles from './Calendar.module.css';

interface Props {
  months: readonly string[];
  moments: readonly Moment[];
  free: readonly Free[];
}

/** Said in words under each month; the rest is counted. */
const NAMED: ReadonlySet<Moment['soort']> = new Set(['vergadering', 'evaluatie', 'monitor', 'wisseling']);

export function Year({ months, moments, free }: Props) {
  return (
    <div className={styles['year']}>
      {months.map((month) => {
        const own = moments.filter(({ datum }) => monthOf(datum) === month);
        const named = own.filter(({ soort }) => NAMED.has(soort));
        return (
          <section key={month} aria-labelledby={`jaar-${month}`} className={styles['small']}>
            <h2 id={`jaar-${month}`}>
              <PageLink to="/kalender" search={(before) => ({ ...before, weergave: 'maand' as const, maand: month })}>
                {capital(monthName(month))}
              </PageLink>
            </h2>
            <Days month={month} moments={own} free={free} />
            <ul>
              {named.map((moment, index) => (
                <NamedMoment key={`${index} ${moment.tekst}`} moment={moment} />
              ))}
              {own.length > named.length && <li className="subtle">{counted(own.length - named.length, t`ander moment`, t`andere momenten`)}</li>}
              {own.length === 0 && <li className="subtle">{t`Niets`}</li>}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function NamedMoment({ moment }: { moment: Moment }) {
  const { today } = useSetting();
  return (
    <li>
      <MomentLink moment={moment}>
        <span aria-hidden="true">{shortDay(moment.datum)}</span>
        <span className="visually-hidden">{longDay(moment.datum, today)}</span> <Dutch>{titleOf(moment)}</Dutch>
      </MomentLink>
    </li>
  );
}

/** For the eye only: what it shows stands in words below it, and in the month itself. */
function Days({ month, moments, free }: { month: string; moments: readonly Moment[]; free: readonly Free[] }) {
  return (
    <div className={styles['days']} aria-hidden="true">
      {weeksOf(month)
        .flat()
        .map((day) => {
          if (monthOf(day) !== month) return <span key={day} />;
          const here = on(moments, day);
          const kind = here.find(({ soort }) => soort === 'vergadering') ?? here[0];
          return (
            <span key={day} data-group={kind && groupOf(kind).id} className={freeOn(free, day).length > 0 ? styles['free'] : undefined}>
              {Number(day.slice(8))}
            </span>
          );
        })}
    </div>
  );
}
