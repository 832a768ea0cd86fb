/** What was mailed about a meeting, for who may see the mail of its body. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { mailingsQuery } from '../../api/queries';
import { bodiesWith, useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Unfold } from '../../components/Unfold';
import { t } from '../../language/t';
import { MailingList } from '../outbox/MailingList';

const SHOWN = 20;

export function Sent({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const setting = useSetting();
  if (!bodiesWith(setting, 'secretaris', 'voorzitter').includes(meeting.overleg)) return <p className="subtle">{t`Wie welke mail kreeg, zien de voorzitter en de secretaris van dit overleg.`}</p>;
  return (
    <Unfold summary={t`Laat zien welke mails hierover gingen`}>
      <Mailings meetingId={meeting.id} />
    </Unfold>
  );
}

function Mailings({ meetingId }: { meetingId: string }) {
  const { municipality } = useSetting();
  const mailings = useQuery(mailingsQuery(municipality.gemeente, { vergadering: meetingId, aantal: SHOWN }));
  if (mailings.isPending) return <Loading what={t`De lijst met mails`} />;
  if (!mailings.data) return <Failure error={mailings.error} retry={() => void mailings.refetch()} />;
  if (mailings.data.resultaten.length === 0) return <Empty>{t`Over deze vergadering is nog geen mail verstuurd.`}</Empty>;
  return (
    <>
      <MailingList mailings={mailings.data.resultaten} withBody={false} />
      {mailings.data.volgende && (
        <p>
          <PageLink to="/postvak-uit" search={{ vergadering: meetingId }}>
            {t`Alle mails over deze vergadering`}
          </PageLink>
        </p>
      )}
    </>
  );
}
