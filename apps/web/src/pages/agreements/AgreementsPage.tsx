/** The register of agreements: who agreed what, about what, and what came of it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { agreementsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { mixed } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay, longDay } from '../../format/dates';
import { capital, counted, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import styles from './Agreement.module.css';
import { agreementWord, someOf } from './agreement';

const route = getRouteApi('/afspraken');

export function AgreementsPage() {
  const { municipality } = useSetting();
  const { status = 'geldt' } = route.useSearch();
  const agreements = useQuery(agreementsQuery(municipality.gemeente, status));
  return (
    <>
      <PageHeading title={status === 'geldt' ? t`Afspraken` : t`Beëindigde afspraken`} lead={<p>{t`Wie wat afsprak, waarover, en wat ervan kwam.`}</p>} />
      <div className={`${styles['above']} no-print`}>
        {status === 'geldt' ? <PageLink to="/afspraken" search={{ status: 'beeindigd' }}>{t`Beëindigde afspraken`}</PageLink> : <PageLink to="/afspraken">{t`Afspraken die gelden`}</PageLink>}
        {agreements.data && agreements.data.legtVast.length > 0 && <ButtonLink to="/afspraken/nieuw">{t`Leg een afspraak vast`}</ButtonLink>}
      </div>
      {agreements.isPending && <Loading what={t`Het afsprakenregister`} />}
      {agreements.isError && !agreements.data && <Failure error={agreements.error} retry={() => void agreements.refetch()} />}
      {agreements.data && (
        <>
          <p className="subtle" role="status">
            {counted(agreements.data.resultaten.length, t`afspraak`, t`afspraken`)}
          </p>
          {agreements.data.resultaten.length === 0 ? (
            <Empty>{t`Er is nog niets vastgelegd.`}</Empty>
          ) : (
            <ol className={list['list']}>
              {agreements.data.resultaten.map((one) => (
                <Row key={one.id} agreement={one} />
              ))}
            </ol>
          )}
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/afspraken?status=${status}&formaat=csv`} />
        </>
      )}
    </>
  );
}

function Row({ agreement }: { agreement: Schemas['Afspraak'] }) {
  const setting = useSetting();
  const { id, tekst, partners, onderwerpen, overleg, besloten, evalueerOp, status } = agreement;
  const word = agreementWord(agreement);
  return (
    <li className={list['row']}>
      <p className={list['when']}>
        {capital(fullDay(besloten.op))}
        <span>{nameOfBody(setting, overleg)}</span>
      </p>
      <div>
        <p>
          <PageLink to="/afspraken/$afspraak" params={{ afspraak: id }}>
            <strong lang={DUTCH}>{tekst}</strong>
          </PageLink>
        </p>
        {onderwerpen.length > 0 && <p className="subtle">{mixed`Over: ${listed(onderwerpen.map(({ naam }) => naam))}`}</p>}
        {partners.length > 0 && <p className="subtle">{t`Met: ${someOf(partners.map(({ naam }) => naam))}`}</p>}
      </div>
      <div className={list['state']}>
        <Status tone={word.tone}>{word.text}</Status>
        {status === 'geldt' && <p className="subtle">{t`Evalueren op ${longDay(evalueerOp, setting.today)}`}</p>}
      </div>
    </li>
  );
}
