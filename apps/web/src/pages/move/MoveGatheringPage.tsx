/** An agendacommissie meets at another moment for the agenda that it prepares; the meeting itself stays where it is. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { preparationQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { Moving } from './Moving';
import { gatheringPreviewQuery } from './queries';

const route = getRouteApi('/vergaderingen/$vergadering/voorbereiding/verplaatsen');
type Preparation = Schemas['Voorbereiding'];

export function MoveGatheringPage() {
  const { municipality } = useSetting();
  const { vergadering } = route.useParams();
  const preparation = useQuery(preparationQuery(municipality.gemeente, vergadering));
  const above = (
    <PageLink to="/vergaderingen/$vergadering/voorbereiding" params={{ vergadering }}>
      {t`Terug naar de voorbereiding`}
    </PageLink>
  );
  if (preparation.data) return <Move key={vergadering} preparation={preparation.data.body} above={above} />;
  if (preparation.isPending) return <Loading what={t`De voorbereiding`} />;
  return (
    <>
      <PageHeading title={t`Bijeenkomst verplaatsen`} above={above} />
      <Failure error={preparation.error} retry={() => void preparation.refetch()} />
    </>
  );
}

function Move({ preparation, above }: { preparation: Preparation; above: ReactNode }) {
  const setting = useSetting();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { vergaderingId, commissie, bijeenkomst, termijnen, mogelijk } = preparation;
  const { gemeente } = setting.municipality;
  const path = { gemeente, vergadering: vergaderingId };
  const [opens, closes] = ['itemsDue', 'approval'].map((step) => termijnen.find(({ id }) => id === step)?.moment);
  return (
    <>
      <PageHeading
        title={t`${nameOfBody(setting, commissie)} verplaatsen`}
        above={above}
        lead={
          <>
            <p>{t`De bijeenkomst is nu op ${longMoment(bijeenkomst.begin, setting.today)}. De vergadering zelf blijft op ${longMoment(preparation.begin, setting.today)}.`}</p>
            {opens && closes && <p>{t`Kies een moment nadat de agendapunten binnen zijn (${longMoment(opens, setting.today)}) en voordat de agenda vaststaat (${longMoment(closes, setting.today)}).`}</p>}
          </>
        }
      />
      {mogelijk.includes('voorbereiding/verplaatsing') ? (
        <Moving<Preparation>
          name={`vergaderingen/${vergaderingId}/voorbereiding/verplaatsing`}
          planned={bijeenkomst}
          on={{ query: preparationQuery(gemeente, vergaderingId), of: (body) => body.bijeenkomst }}
          search={search}
          query={(begin) => gatheringPreviewQuery(gemeente, vergaderingId, begin)}
          move={(body, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/verplaatsing', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body }))}
          done={(begin) => t`De bijeenkomst is verplaatst naar ${longMoment(begin, setting.today)}.`}
          after={() => void navigate({ to: '/vergaderingen/$vergadering/voorbereiding', params: { vergadering: vergaderingId } })}
        />
      ) : (
        <NotAllowed title={t`Verplaatsen kan niet`}>{whyNot(preparation)}</NotAllowed>
      )}
    </>
  );
}

const whyNot = ({ status }: Preparation): string => (status === 'afgerond' || status === 'afgesloten' ? t`De agendacommissie is klaar met deze agenda.` : t`Alleen de secretaris van de agendacommissie of van het overleg kan de bijeenkomst verplaatsen.`);
