/** The uitvoeringsagenda: which assignments each school year takes up, the latest first. */
import { useQuery } from '@tanstack/react-query';
import { yearChoicesQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading } from '../../components/Page';
import { Empty, Failure, Loading } from '../../components/states';
import { WorkNav } from '../../components/WorkNav';
import { t } from '../../language/t';
import { Year } from './Year';

export function YearChoicesPage() {
  const { municipality } = useSetting();
  const years = useQuery(yearChoicesQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Uitvoeringsagenda`} lead={<p>{t`Welke opdrachten een schooljaar aan de beurt zijn. Wie een opdracht opstelt, zet haar vanzelf op de lijst; het bestuur kiest in zijn vergadering.`}</p>} />
      <WorkNav />
      {years.isPending && <Loading what={t`De uitvoeringsagenda`} />}
      {years.isError && !years.data && <Failure error={years.error} retry={() => void years.refetch()} />}
      {years.data?.resultaten.length === 0 && <Empty>{t`Er staat nog geen opdracht op een lijst. Zodra er een is opgesteld, begint hier het schooljaar waarvoor zij is.`}</Empty>}
      {years.data && years.data.resultaten.length > 0 && (
        <>
          {years.data.resultaten.map((year) => (
            <Year key={year.schooljaar} year={year} />
          ))}
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/uitvoeringsagendas?formaat=csv`} />
        </>
      )}
    </>
  );
}
