/** Every mail that went out, newest first, a page of the server at a time. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useRef } from 'react';
import { mailingsQuery } from '../../api/queries';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed, Turning } from '../../components/states';
import { shortMoment } from '../../format/dates';
import { listed } from '../../format/text';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { moveFocusFrom } from '../../layout/focus';
import { useTurned } from '../../layout/use-turned';
import { MailingList } from './MailingList';
import styles from './Outbox.module.css';

const route = getRouteApi('/postvak-uit');
const PER_PAGE = 25;

export function OutboxPage() {
  const setting = useSetting();
  const { vergadering } = route.useSearch();
  const bodies = bodiesWith(setting, 'secretaris', 'voorzitter');
  return (
    <>
      <PageHeading title={t`Postvak uit`} lead={<p>{t`Elke mail die Leidraad verstuurde`}{bodies.length > 0 && t` voor ${listed(bodies.map((id) => nameOfBody(setting, id)))}`}{t`, en wat ervan werd.`}</p>} />
      {/* Another list begins anew. */}
      {bodies.length > 0 ? <Mailings key={vergadering} /> : <NotYours />}
    </>
  );
}

function NotYours() {
  const { session, municipality } = useSetting();
  if (!session) return <ChooseFirst>{t`De voorzitter en de secretaris zien de mail van hun overleg, met wat ervan werd.`}</ChooseFirst>;
  return (
    <>
      <NotAllowed>{t`${session.naam} is van geen enkel overleg voorzitter of secretaris. Alleen zij zien de mail van hun overleg.`}</NotAllowed>
      {municipality.voorbeeld && (
        <p className={styles['after']}>
          <PageLink to="/kijk-mee" search={{ terug: '/postvak-uit' }}>
            {t`Kijk mee als iemand anders`}
          </PageLink>
          {t`. Of lees`} <PageLink to="/postvak">{t`alle mails van het voorbeeld`}</PageLink>.
        </p>
      )}
    </>
  );
}

function Mailings() {
  const { municipality, today } = useSetting();
  const { na, vergadering } = route.useSearch();
  const list = useRef<HTMLDivElement>(null);
  const mailings = useQuery({
    ...mailingsQuery(municipality.gemeente, { aantal: PER_PAGE, ...(na ? { na } : {}), ...(vergadering ? { vergadering } : {}) }),
    // The mails that one leaves stay until the others are there: of the same list.
    placeholderData: (mails, query) => (query?.queryKey[2]?.vergadering === vergadering ? mails : undefined),
  });
  // Twenty-five links are a long time on a slow telephone: they are made bit by bit, and it keeps listening.
  const shown = useDeferredValue(mailings.data);
  const turning = mailings.isPlaceholderData || shown !== mailings.data;
  const first = turning ? undefined : shown?.resultaten[0]?.gemaaktOp;
  // Who cannot see that the list is another one is told so; on the oldest and the newest mails the link that led there is gone.
  useTurned(na, first !== undefined, () => {
    announce(t`De mails van ${shortMoment(first!, today)} en ouder.`);
    moveFocusFrom(null, list.current?.querySelector('a'));
  });
  if (mailings.isError && !mailings.data) return <Failure error={mailings.error} retry={() => void mailings.refetch()} />;
  if (!shown) return <Loading what={t`De lijst met mails`} />;
  const { resultaten, volgende } = shown;
  const same = vergadering ? { vergadering } : {};
  return (
    <>
      <Turning to={turning} what={t`De lijst met mails`} />
      {vergadering && (
        <p className={styles['filter']}>
          {t`Alleen de mails over één vergadering.`} <PageLink to="/postvak-uit">{t`Toon alle mails`}</PageLink>
        </p>
      )}
      {resultaten.length === 0 ? <Empty>{t`Er is nog geen mail verstuurd. De eerste gaat uit als de oproep voor agendapunten begint.`}</Empty> : <div ref={list}><MailingList mailings={resultaten} /></div>}
      {(na || volgende) && (
        <nav className={styles['pages']} aria-label={t`Bladeren door de mails`}>
          {na && (
            <PageLink to="/postvak-uit" search={same}>
              {t`Terug naar de nieuwste`}
            </PageLink>
          )}
          {volgende && (
            <PageLink to="/postvak-uit" search={{ ...same, na: volgende }}>
              {t`Oudere mails`}<span aria-hidden="true"> →</span>
            </PageLink>
          )}
        </nav>
      )}
    </>
  );
}
