/** The handovers that concern the reader: as who leaves, as who comes, or as who keeps the overleg going. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { handoversQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading } from '../../components/Page';
import { PeopleNav } from '../../components/PeopleNav';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { howFar, longDay } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import { stateWord } from './handover';

export function HandoversPage() {
  const { municipality } = useSetting();
  const handovers = useQuery(handoversQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Overdrachten`} lead={<p>{t`Wie een plek verlaat, draagt over wat er openstaat: punt voor punt, tot iemand het heeft overgenomen.`}</p>} />
      <PeopleNav />
      {handovers.isPending && <Loading what={t`De lijst met overdrachten`} />}
      {handovers.isError && !handovers.data && <Failure error={handovers.error} retry={() => void handovers.refetch()} />}
      {handovers.data?.resultaten.length === 0 && <Empty>{t`Er is nu geen overdracht waar u bij hoort.`}</Empty>}
      {handovers.data && handovers.data.resultaten.length > 0 && (
        <>
          <ol className={list['list']}>
            {handovers.data.resultaten.map((one) => (
              <Row key={one.id} handover={one} />
            ))}
          </ol>
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/overdrachten?formaat=csv`} />
        </>
      )}
    </>
  );
}

function Row({ handover: { id, overleg, van, naar, vertrektOp, status, open } }: { handover: Schemas['OverdrachtRegel'] }) {
  const setting = useSetting();
  const word = stateWord(status, open);
  return (
    <li className={list['row']}>
      <p className={list['when']}>
        <time dateTime={vertrektOp}>
          {capital(longDay(vertrektOp, setting.today))}
          <span>{howFar(vertrektOp, setting.today)}</span>
        </time>
      </p>
      <div>
        <p>
          <PageLink to="/overdrachten/$overdracht" params={{ overdracht: id }}>
            <strong>
              {t`${van.naam} aan ${naar?.naam ?? t`een opvolger die nog niet bekend is`}`}
            </strong>
          </PageLink>
        </p>
        <p className="subtle">{nameOfBody(setting, overleg)}</p>
      </div>
      <p className={list['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
    </li>
  );
}
