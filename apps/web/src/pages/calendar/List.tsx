/** Month by month, each date with what happens and why then. */
import { Fragment } from 'react';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { Section } from '../../components/Page';
import { Status } from '../../components/Status';
import { Empty } from '../../components/states';
import { WhyThisDate } from '../../components/WhyThisDate';
import { longDay, timeOf } from '../../format/dates';
import { firstOf, monthName, monthOf, monthPlus } from '../../format/months';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import { MomentLink } from './MomentLink';
import { groupOf, titleOf, type Free, type Moment } from './moments';
import styles from './Calendar.module.css';

interface Props {
  months: readonly string[];
  moments: readonly Moment[];
  free: readonly Free[];
}

export function List({ months, moments, free }: Props) {
  return months.map((month) => {
    const own = moments.filter(({ datum }) => monthOf(datum) === month);
    const days = free.filter(({ van, totEnMet }) => van < firstOf(monthPlus(month, 1)) && totEnMet >= firstOf(month));
    return (
      <Section key={month} title={capital(monthName(month))} id={`maand-${month}`}>
        {days.length > 0 && <FreeDays days={days} />}
        {own.length === 0 ? (
          <Empty>{t`In deze maand staat niets van wat u wilt zien.`}</Empty>
        ) : (
          <ol className={styles['list']}>
            {own.map((moment, index) => (
              <Row key={`${index} ${moment.tekst}`} moment={moment} />
            ))}
          </ol>
        )}
      </Section>
    );
  });
}

function FreeDays({ days }: { days: readonly Free[] }) {
  const { today } = useSetting();
  return (
    <p className={styles['free-days']}>
      <Joined
        of={days.map(({ naam, van, totEnMet, verwacht }) => (
          <Fragment key={van}>
            <Dutch>{capital(naam)}</Dutch>: {van === totEnMet ? longDay(van, today) : t`${longDay(van, today)} tot en met ${longDay(totEnMet, today)}`}
            {verwacht && t` (verwacht)`}
          </Fragment>
        ))}
        by=". "
      />
      .
    </p>
  );
}

function Row({ moment }: { moment: Moment }) {
  const { today } = useSetting();
  const { datum, totEnMet, begin, soort, gedaan, waarom } = moment;
  return (
    <li data-group={groupOf(moment).id}>
      <p className={styles['when']}>
        <time dateTime={begin ?? datum}>
          {capital(longDay(datum, today))}
          {begin && <span>{timeOf(begin)}</span>}
          {totEnMet !== null && <span>{t`tot en met ${longDay(totEnMet, today)}`}</span>}
        </time>
      </p>
      <div>
        <p className={soort === 'vergadering' ? styles['strong'] : undefined}>
          <MomentLink moment={moment}>
            <Dutch>{titleOf(moment)}</Dutch>
            <span className="visually-hidden">, {longDay(datum, today)}</span>
          </MomentLink>
          {gedaan && <> <Status tone="good">{t`Gedaan`}</Status></>}
        </p>
        <WhyThisDate steps={waarom} of={<><Dutch>{titleOf(moment)}</Dutch>, {longDay(datum, today)}</>} />
      </div>
    </li>
  );
}
