/** Who got what of the minutes, and when; who did not, and sending again. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { mailingsQuery } from '../../api/queries';
import { bodiesWith, useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { distributionWord } from '../../format/words';
import { t } from '../../language/t';
import { MailingList } from '../outbox/MailingList';
import type { Meeting } from '../recording/values';
import type { Minutes } from './use-minutes';
import styles from './Minutes.module.css';

/** Letters that bring the minutes, or what stands in their place. */
const LETTERS: ReadonlySet<string> = new Set(['minutes', 'minutes-adopted', 'decision-list', 'review-request', 'akkoord-request']);

export function Received({ minutes, meeting }: { minutes: Minutes; meeting: Meeting }) {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const may = bodiesWith(setting, 'secretaris', 'voorzitter').includes(meeting.overleg);
  const mailings = useQuery({ ...mailingsQuery(gemeente, { vergadering: meeting.id, aantal: 100 }), enabled: may });
  const letters = (mailings.data?.resultaten ?? []).filter(({ soort }) => LETTERS.has(soort));
  return (
    <Section title={t`Wie kreeg wat`} id="verzonden">
      {minutes.verzendingen.length === 0 && <p>{t`Het verslag is nog niet verspreid.`}</p>}
      <ul className={styles['sent']}>
        {minutes.verzendingen.map((one) => (
          <li key={one.gevraagdOp}>
            {distributionWord(one.soort)}: {one.afgerondOp ? t`verspreid op ${longMoment(one.afgerondOp, setting.today)}` : t`onderweg sinds ${longMoment(one.gevraagdOp, setting.today)}`}
            {one.aangekomen !== null && t`, bij ${counted(one.aangekomen, t`ontvanger`, t`ontvangers`)} aangekomen`}
            {one.mislukt !== null && one.mislukt > 0 && t`, bij ${one.mislukt} niet`}.
          </li>
        ))}
      </ul>
      {minutes.pdf && (
        <p>
          <Link href={`/v1/gemeenten/${gemeente}/vergaderingen/${meeting.id}/verslag/pdf`}><Dutch>{minutes.pdf.bestandsnaam}</Dutch></Link> <span className="subtle">{t`(zoals het laatst verstuurd)`}</span>
        </p>
      )}
      {may && mailings.isPending && <Loading what={t`De lijst met mails`} />}
      {letters.length > 0 && (
        <>
          <p className={styles['lead']}>{t`Per mail ziet u bij wie hij aankwam en bij wie niet. Daar kunt u hem ook opnieuw sturen.`}</p>
          <MailingList mailings={letters} withBody={false} />
        </>
      )}
    </Section>
  );
}
