/** The meetings of a school year, of all bodies or one. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meetingsQuery } from '../../api/queries';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { schoolYearDays, schoolYearOf, schoolYearPlus } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { BodyFilter } from './BodyFilter';
import { MeetingList } from './MeetingList';
import styles from './Meetings.module.css';

const route = getRouteApi('/vergaderingen');
/** As many as the API gives at once; a school year holds some dozens. */
const ALL = 200;

export function MeetingsPage() {
  const setting = useSetting();
  const { schooljaar = schoolYearOf(setting.today), overleg } = route.useSearch();
  const { from, until } = schoolYearDays(schooljaar);
  const meetings = useQuery(meetingsQuery(setting.municipality.gemeente, { van: from, tot: until, aantal: ALL, ...(overleg ? { overleg } : {}) }));
  return (
    <>
      <PageHeading title={t`Vergaderingen ${schooljaar}`} lead={<p>{t`Van ${overleg ? nameOfBody(setting, overleg) : t`alle overleggen`}, per schooljaar.`}</p>} />
      <div className={styles['tools']}>
        <BodyFilter overleg={overleg} />
        <nav aria-label={t`Schooljaar`}>
          <PageLink to="/vergaderingen" search={(search) => ({ ...search, schooljaar: schoolYearPlus(schooljaar, -1) })}>
            <span aria-hidden="true">← </span>{t`Schooljaar ${schoolYearPlus(schooljaar, -1)}`}
          </PageLink>
          <PageLink to="/vergaderingen" search={(search) => ({ ...search, schooljaar: schoolYearPlus(schooljaar, 1) })}>
            {t`Schooljaar ${schoolYearPlus(schooljaar, 1)}`}
            <span aria-hidden="true"> →</span>
          </PageLink>
        </nav>
        {bodiesWith(setting, 'secretaris').length > 0 && until > setting.today && (
          <ButtonLink to="/vergaderingen/plannen" search={{ schooljaar, overleg }}>
            {t`Vergaderingen plannen`}
          </ButtonLink>
        )}
      </div>
      {meetings.isPending && <Loading what={t`De lijst met vergaderingen`} />}
      {meetings.isError && !meetings.data && <Failure error={meetings.error} retry={() => void meetings.refetch()} />}
      {meetings.data && (
        <>
          <p className="subtle" role="status">
            {t`${counted(meetings.data.totaal, t`vergadering`, t`vergaderingen`)} in schooljaar ${schooljaar}`}
          </p>
          {meetings.data.totaal === 0 ? <Empty>{t`Voor dit schooljaar is nog niets gepland.`}</Empty> : <MeetingList meetings={meetings.data.resultaten} />}
        </>
      )}
    </>
  );
}
