/** How an agendacommissie prepares one agenda: asked, answered, decided, put in order, closed. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { preparationQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { WhyThisDate } from '../../components/WhyThisDate';
import { dayOf, longDay, longMoment } from '../../format/dates';
import { preparationWord } from '../../format/words';
import { t } from '../../language/t';
import { Agenda } from './Agenda';
import { Answer } from './Answer';
import { Answered } from './Answered';
import { Call } from './Call';
import { OfferedItem } from './OfferedItem';
import styles from './Preparation.module.css';

const route = getRouteApi('/vergaderingen/$vergadering/voorbereiding');
type Preparation = Schemas['Voorbereiding'];

export function PreparationPage() {
  const { municipality } = useSetting();
  const { vergadering } = route.useParams();
  const preparation = useQuery(preparationQuery(municipality.gemeente, vergadering));
  if (preparation.data) return <Shown preparation={preparation.data.body} etag={preparation.data.etag} />;
  if (preparation.isPending) return <Loading what={t`De voorbereiding`} />;
  return (
    <>
      <PageHeading title={t`Voorbereiding`} above={<PageLink to="/vergaderingen">{t`Vergaderingen`}</PageLink>} />
      <Failure error={preparation.error} retry={() => void preparation.refetch()} />
    </>
  );
}

function Shown({ preparation, etag }: { preparation: Preparation; etag: string }) {
  const setting = useSetting();
  const { vergaderingId, overleg, begin, punten, antwoorden } = preparation;
  const meeting = `${nameOfBody(setting, overleg)}, ${longDay(dayOf(begin), setting.today)}`;
  const above = (
    <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }}>
      {meeting}
    </PageLink>
  );
  return (
    <>
      <PageHeading title={t`Voorbereiding van ${meeting}`} above={above} lead={<p>{preparationWord(preparation.status)}</p>} />
      <Gathering preparation={preparation} />
      <Call preparation={preparation} />
      <Answer preparation={preparation} />
      <Section title={t`Ingebrachte punten`} id="punten">
        {punten.length === 0 ? <Empty>{t`Er is nog niets ingebracht.`}</Empty> : null}
        <ol className={styles['offers']}>
          {punten.map((item) => (
            <OfferedItem key={item.id} item={item} preparation={preparation} />
          ))}
        </ol>
      </Section>
      <Agenda preparation={preparation} etag={etag} />
      {antwoorden && <Answered answers={antwoorden} open={preparation.status === 'punten-verzamelen'} />}
    </>
  );
}

/** When and where the committee itself meets, and why then. */
function Gathering({ preparation: { vergaderingId, commissie, bijeenkomst, status, mogelijk } }: { preparation: Preparation }) {
  const setting = useSetting();
  const committee = nameOfBody(setting, commissie);
  if (status === 'afgesloten') return <Notice kind="info" title={t`De voorbereiding is gesloten`}>{t`Er valt niets meer te beslissen of in te brengen.`}</Notice>;
  return (
    <div className={styles['gathering']}>
      <p>
        {t`${committee} komt bijeen op`} <strong>{longMoment(bijeenkomst.begin, setting.today)}</strong>
        {bijeenkomst.plaats !== '' && <>, <Dutch>{bijeenkomst.plaats}</Dutch></>}.
      </p>
      <WhyThisDate steps={bijeenkomst.waarom} of={t`Bijeenkomst van ${committee}`} />
      {mogelijk.includes('voorbereiding/verplaatsing') && (
        <ButtonLink to="/vergaderingen/$vergadering/voorbereiding/verplaatsen" params={{ vergadering: vergaderingId }} className="no-print">
          {t`Deze bijeenkomst verplaatsen`}
        </ButtonLink>
      )}
    </div>
  );
}
