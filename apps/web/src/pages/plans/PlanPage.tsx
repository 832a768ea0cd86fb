/** One annual plan: what can be done with it, who has adopted it, the money, the year as a time line, and each programme line. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { planQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { Adoptions } from './Adoptions';
import { Compared, Versions } from './Compared';
import { Council } from './Council';
import { Line } from './Line';
import { Money } from './Money';
import { onlyToRead, planWord } from './plan';
import styles from './Plan.module.css';
import { PlanDoing } from './PlanDoing';
import { Promises } from './Promises';
import { Timeline } from './Timeline';

const route = getRouteApi('/jaarplannen/$jaar');
type Plan = Schemas['Jaarplan'];

export function PlanPage() {
  const { municipality } = useSetting();
  const { jaar } = route.useParams();
  const { versie } = route.useSearch();
  const plan = useQuery(planQuery(municipality.gemeente, jaar, versie));
  const above = <PageLink to="/jaarplannen">{t`Alle jaarplannen`}</PageLink>;
  if (plan.data) return <PlanParts plan={versie === undefined ? plan.data.body : onlyToRead(plan.data.body)} etag={plan.data.etag} old={versie !== undefined} above={above} />;
  return (
    <>
      <PageHeading title={t`Jaarplan ${jaar}`} above={above} />
      {plan.isPending ? <Loading what={t`Het jaarplan`} /> : <Failure error={plan.error} retry={() => void plan.refetch()} />}
    </>
  );
}

function PlanParts({ plan, etag, old, above }: { plan: Plan; etag: string; old: boolean; above: ReactNode }) {
  const setting = useSetting();
  const { jaar, titel, overleg, status, versie, van, totEnMet, regels, evaluatie, opmerkingen } = plan;
  // While it is written, who will adopt it can wait.
  const liesBefore = status !== 'schrijven' && status !== 'afstemmen';
  return (
    <>
      <PageHeading
        title={titel}
        dutch
        above={above}
        lead={
          <p>
            {t`Van ${fullDay(van)} tot en met ${fullDay(totEnMet)}, afgestemd in ${nameOfBody(setting, overleg)}. Versie ${versie}.`}
          </p>
        }
      />
      <p className={styles['state']}>
        <Status tone={planWord(status).tone}>{planWord(status).text}</Status>
      </p>
      {old && (
        <Notice kind="info" title={t`U leest versie ${versie}`}>
          <PageLink to="/jaarplannen/$jaar" params={{ jaar }}>
            {t`Naar de nieuwste tekst`}
          </PageLink>
        </Notice>
      )}
      {opmerkingen.length > 0 && (
        <Notice kind="warning" title={t`Let op`}>
          <ul lang={DUTCH}>
            {opmerkingen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PlanDoing plan={plan} etag={etag} />
      {liesBefore && <Adoptions plan={plan} />}
      <Money plan={plan} />
      <Timeline plan={plan} />
      {regels.map((line) => (
        <Line key={line.id} plan={plan} line={line} />
      ))}
      {!liesBefore && <Adoptions plan={plan} />}
      <Promises plan={plan} />
      {evaluatie && (
        <Section title={t`Wat ervan terechtkwam`} id="evaluatie">
          <p className={styles['text']} lang={DUTCH}>{evaluatie}</p>
        </Section>
      )}
      <Council plan={plan} />
      <Compared plan={plan} />
      <Versions plan={plan} />
      <DownloadTable href={`/v1/gemeenten/${setting.municipality.gemeente}/jaarplannen/${jaar}?formaat=csv${old ? `&versie=${versie}` : ''}`} />
    </>
  );
}
