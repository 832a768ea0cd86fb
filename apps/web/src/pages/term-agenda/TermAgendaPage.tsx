/** Twelve months of all overleggen: which topic comes where and when. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { termAgendaQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { Dutch } from '../../components/Dutch';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { dayOf, fullDay, longDay, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, LOCALE, t } from '../../language/t';
import styles from '../meetings/Meetings.module.css';

type Meeting = Schemas['Termijnagenda']['vergaderingen'][number];

export function TermAgendaPage() {
  const { municipality } = useSetting();
  const agenda = useQuery(termAgendaQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Termijnagenda`} lead={<p>{t`Welk onderwerp waar en wanneer komt, de komende twaalf maanden.`}</p>} />
      {agenda.isPending && <Loading what={t`De termijnagenda`} />}
      {agenda.isError && !agenda.data && <Failure error={agenda.error} retry={() => void agenda.refetch()} />}
      {agenda.data && <Months agenda={agenda.data} />}
      <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/termijnagenda?formaat=csv`} />
    </>
  );
}

function Months({ agenda }: { agenda: Schemas['Termijnagenda'] }) {
  const months = new Map<string, Meeting[]>();
  for (const meeting of agenda.vergaderingen) {
    const month = dayOf(meeting.begin).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return (
    <>
      {months.size === 0 && <Empty>{t`Voor deze maanden is nog niets gepland.`}</Empty>}
      {[...months].map(([month, meetings]) => (
        <Section key={month} title={nameOf(month)} id={`maand-${month}`}>
          <ol className={styles['list']}>
            {meetings.map((meeting) => (
              <Row key={`${meeting.vergaderingId} ${meeting.overleg}`} meeting={meeting} />
            ))}
          </ol>
        </Section>
      ))}
      {agenda.nogZonderVergadering.length > 0 && (
        <Section title={t`Nog geen vergadering voor`} id="zonder-vergadering">
          <ul>
            {agenda.nogZonderVergadering.map(({ tekst, naam, van, totEnMet }) => (
              <li key={`${tekst} ${van}`}>
                <Dutch>{`${tekst}: ${naam}`}</Dutch>{t`, tussen ${fullDay(van)} en ${fullDay(totEnMet)}.`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Row({ meeting }: { meeting: Meeting }) {
  const { today } = useSetting();
  const day = longDay(dayOf(meeting.begin), today);
  return (
    <li className={styles['row']}>
      <p className={styles['when']}>
        <time dateTime={meeting.begin}>
          {capital(day)}
          <span>{timeOf(meeting.begin)}</span>
        </time>
      </p>
      <div>
        <p>
          <PageLink to={meeting.bereidtVoor ? '/vergaderingen/$vergadering/voorbereiding' : '/vergaderingen/$vergadering'} params={{ vergadering: meeting.vergaderingId }}>
            <strong>{meeting.naam}</strong>
            <span className="visually-hidden"> {t`op ${day}`}</span>
          </PageLink>
        </p>
        {meeting.onderwerpen.length > 0 && (
          <ul lang={DUTCH}>
            {meeting.onderwerpen.map(({ soort, tekst }, index) => (
              <li key={`${index} ${soort} ${tekst}`}>{tekst}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const nameOf = (month: string): string => capital(MONTH.format(new Date(`${month}-15T12:00:00Z`)));
