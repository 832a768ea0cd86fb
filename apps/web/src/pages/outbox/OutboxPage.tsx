/** Every mail that went out, newest first, a page of the server at a time. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { mailingsQuery } from '../../api/queries';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { listed } from '../../format/text';
import { MailingList } from './MailingList';
import styles from './Outbox.module.css';

const route = getRouteApi('/postvak-uit');
const PER_PAGE = 50;

export function OutboxPage() {
  const setting = useSetting();
  const bodies = bodiesWith(setting, 'secretaris', 'voorzitter');
  return (
    <>
      <PageHeading title="Postvak uit" lead={<p>Elke mail die Leidraad verstuurde{bodies.length > 0 && ` voor ${listed(bodies.map((id) => nameOfBody(setting, id)))}`}, en wat ervan werd.</p>} />
      {bodies.length > 0 ? <Mailings /> : <NotYours />}
    </>
  );
}

function NotYours() {
  const { session, municipality } = useSetting();
  if (!session) return <ChooseFirst>De voorzitter en de secretaris zien de mail van hun overleg, met wat ervan werd.</ChooseFirst>;
  return (
    <>
      <NotAllowed>{session.naam} is van geen enkel overleg voorzitter of secretaris. Alleen zij zien de mail van hun overleg.</NotAllowed>
      {municipality.voorbeeld && (
        <p className={styles['after']}>
          <PageLink to="/kijk-mee" search={{ terug: '/postvak-uit' }}>
            Kijk mee als iemand anders
          </PageLink>
          . Of lees <PageLink to="/postvak">alle mails van het voorbeeld</PageLink>.
        </p>
      )}
    </>
  );
}

function Mailings() {
  const { municipality } = useSetting();
  const { na, vergadering } = route.useSearch();
  const mailings = useQuery(mailingsQuery(municipality.gemeente, { aantal: PER_PAGE, ...(na ? { na } : {}), ...(vergadering ? { vergadering } : {}) }));
  if (mailings.isPending) return <Loading what="De lijst met mails" />;
  if (!mailings.data) return <Failure error={mailings.error} retry={() => void mailings.refetch()} />;
  const { resultaten, volgende } = mailings.data;
  const same = vergadering ? { vergadering } : {};
  return (
    <>
      {vergadering && (
        <p className={styles['filter']}>
          Alleen de mails over één vergadering. <PageLink to="/postvak-uit">Toon alle mails</PageLink>
        </p>
      )}
      {resultaten.length === 0 ? <Empty>Er is nog geen mail verstuurd. De eerste gaat uit als de oproep voor agendapunten begint.</Empty> : <MailingList mailings={resultaten} />}
      {(na || volgende) && (
        <nav className={styles['pages']} aria-label="Bladeren door de mails">
          {na && (
            <PageLink to="/postvak-uit" search={same}>
              Terug naar de nieuwste
            </PageLink>
          )}
          {volgende && (
            <PageLink to="/postvak-uit" search={{ ...same, na: volgende }}>
              Oudere mails<span aria-hidden="true"> →</span>
            </PageLink>
          )}
        </nav>
      )}
    </>
  );
}
