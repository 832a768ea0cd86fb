/** The worked example's last mails, a glance away from the first page. */
import { useQuery } from '@tanstack/react-query';
import { mailboxQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { t } from '../../language/t';
import { LetterList } from '../mailbox/LetterList';
import { lettersOf } from '../mailbox/letters';

const SHOWN = 5;
/** A letter to a platform is some dozens of messages. */
const LOOKED_AT = 200;

export const latestMailQuery = (gemeente: string) => mailboxQuery(gemeente, { aantal: LOOKED_AT });

export function LatestMail() {
  const { municipality } = useSetting();
  const mailbox = useQuery(latestMailQuery(municipality.gemeente));
  return (
    <Section title={t`Laatste mails van het voorbeeld`} id="laatste-mails">
      <p className="subtle">{t`Zo gaat de mail naar de verzonnen mensen van dit voorbeeld. Deze mails zijn niet aan u.`}</p>
      {mailbox.isPending && <Loading what={t`De lijst met mails`} />}
      {mailbox.isError && !mailbox.data && <Failure error={mailbox.error} retry={() => void mailbox.refetch()} />}
      {mailbox.data?.totaal === 0 && <Empty>{t`Er is nog geen mail verstuurd.`}</Empty>}
      {mailbox.data && mailbox.data.totaal > 0 && (
        <>
          <LetterList letters={lettersOf(mailbox.data.resultaten).slice(0, SHOWN)} />
          <p className="no-print">
            <PageLink to="/postvak">{t`Alle mails van het voorbeeld`}</PageLink>
          </p>
        </>
      )}
    </Section>
  );
}
