/** Everything that the worked example's people got, newest first: open to who looks around, as the first page is. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { mailboxQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading, Turning } from '../../components/states';
import { shortMoment } from '../../format/dates';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { moveFocusFrom } from '../../layout/focus';
import { useTurned } from '../../layout/use-turned';
import { LetterList } from './LetterList';
import { lettersOf } from './letters';
import styles from './Mailbox.module.css';

const route = getRouteApi('/postvak');
const PER_PAGE = 200;

export function MailboxPage() {
  const { municipality, today } = useSetting();
  const { voor } = route.useSearch();
  const mailbox = useQuery({
    ...mailboxQuery(municipality.gemeente, { aantal: PER_PAGE, ...(voor === undefined ? {} : { voor }) }),
    // The mails that one leaves stay until the others are there.
    placeholderData: (mails) => mails,
  });
  const list = useRef<HTMLDivElement>(null);
  const first = mailbox.isPlaceholderData ? undefined : mailbox.data?.resultaten[0]?.ontvangenOp;
  useTurned(voor, first !== undefined, () => {
    announce(t`De mails van ${shortMoment(first!, today)} en ouder.`);
    moveFocusFrom(null, list.current?.querySelector('a'));
  });
  const messages = mailbox.data?.resultaten ?? [];
  const oldest = messages.length === PER_PAGE ? messages.at(-1)?.nummer : undefined;
  return (
    <>
      <PageHeading title={t`Mails van het voorbeeld`} lead={<p>{t`Dit zijn de mails aan de verzonnen mensen van het voorbeeld, zoals zij aankwamen. Er gaat niets de deur uit.`}</p>} />
      {mailbox.isPending && <Loading what={t`De lijst met mails`} />}
      <Turning to={mailbox.isPlaceholderData} what={t`De lijst met mails`} />
      {mailbox.isError && !mailbox.data && <Failure error={mailbox.error} retry={() => void mailbox.refetch()} />}
      {mailbox.data && (messages.length === 0 ? <Empty>{t`Er is nog geen mail verstuurd. De eerste gaat uit als de oproep voor agendapunten begint.`}</Empty> : <div ref={list}><LetterList letters={lettersOf(messages)} /></div>)}
      {(voor !== undefined || oldest !== undefined) && (
        <nav className={styles['more']} aria-label={t`Bladeren door de mails`}>
          {voor !== undefined && <PageLink to="/postvak">{t`Terug naar de nieuwste`}</PageLink>}
          {oldest !== undefined && (
            <PageLink to="/postvak" search={{ voor: oldest }}>
              {t`Oudere mails`}<span aria-hidden="true"> →</span>
            </PageLink>
          )}
        </nav>
      )}
    </>
  );
}
