import type { Schemas } from '../../api/client';
import { bodiesWith, useSetting } from '../../api/setting';
import { Status } from '../../components/Status';
import { Empty } from '../../components/states';
import { shortMoment } from '../../format/dates';
import { deliveryWord } from '../../format/words';
import { t } from '../../language/t';
import styles from './Mail.module.css';
import { SendAgain } from './SendAgain';

type Delivery = Schemas['MailingVolledig']['bezorgingen'][number];

/** `bodyId`: whose mail it is; its secretary may send it again. */
export function Recipients({ mailingId, bodyId, deliveries }: { mailingId: string; bodyId: string | null; deliveries: readonly Delivery[] }) {
  const setting = useSetting();
  const maySend = bodyId !== null && bodiesWith(setting, 'secretaris').includes(bodyId);
  if (deliveries.length === 0) return <Empty>{t`Niemand had deze mail nodig.`}</Empty>;
  return (
    <ul className={styles['recipients']}>
      {deliveries.map((delivery) => (
        <Recipient key={delivery.id} delivery={delivery} again={maySend && ENDED.has(delivery.status) ? mailingId : null} />
      ))}
    </ul>
  );
}

/** What has ended can be sent again; what is under way cannot. */
const ENDED = new Set<Delivery['status']>(['geweigerd', 'mislukt', 'aangekomen']);

function Recipient({ delivery, again }: { delivery: Delivery; again: string | null }) {
  const { today } = useSetting();
  const word = deliveryWord(delivery.status);
  const failed = word.tone === 'bad' || delivery.status === 'onbekend';
  return (
    <li>
      <p>
        <strong>{delivery.naam}</strong>
      </p>
      {delivery.email !== null && <p className={styles['address']}>{delivery.email}</p>}
      <p>
        <Status tone={word.tone}>{word.text}</Status>{' '}
        {delivery.aangekomenOp && <time dateTime={delivery.aangekomenOp}>{shortMoment(delivery.aangekomenOp, today)}</time>}
      </p>
      {delivery.volgendePoging && <p className="subtle">{t`Volgende poging ${shortMoment(delivery.volgendePoging, today)}`}</p>}
      {delivery.kopieVan && <p className="subtle">{t`Nog eens verstuurd`}</p>}
      {failed && delivery.antwoord && <p className={styles['answer']}>{t`De mailserver zei: ${delivery.antwoord}`}</p>}
      {again && (failed ? <SendAgain mailingId={again} delivery={delivery} /> : <details className={styles['more']}><summary>{t`Nog eens sturen`}</summary><SendAgain mailingId={again} delivery={delivery} /></details>)}
    </li>
  );
}
