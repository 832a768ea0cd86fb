import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Status } from '../../components/Status';
import { Empty } from '../../components/states';
import { shortMoment } from '../../format/dates';
import { deliveryWord } from '../../format/words';
import { t } from '../../language/t';
import { CameBack, cameBackForm } from './CameBack';
import styles from './Mail.module.css';
import { SendAgain } from './SendAgain';

type Delivery = Schemas['MailingVolledig']['bezorgingen'][number];

export function Recipients({ mailingId, deliveries }: { mailingId: string; deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return <Empty>{t`Niemand had deze mail nodig.`}</Empty>;
  return (
    <ul className={styles['recipients']}>
      {deliveries.map((delivery) => (
        <Recipient key={delivery.id} delivery={delivery} mailingId={mailingId} />
      ))}
    </ul>
  );
}

function Recipient({ delivery, mailingId }: { delivery: Delivery; mailingId: string }) {
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
      {failed ? delivery.mogelijk.includes('herzending') && <SendAgain mailingId={mailingId} delivery={delivery} /> : delivery.mogelijk.length > 0 && <More mailingId={mailingId} delivery={delivery} />}
    </li>
  );
}

/** What is seldom wanted of a mail that arrived; open where something was typed on an earlier visit. */
function More({ mailingId, delivery }: { mailingId: string; delivery: Delivery }) {
  const { mogelijk, naam } = delivery;
  const kept = useForm({ name: cameBackForm(mailingId, delivery.id), begin: () => ({ text: '' }) }).kept !== null;
  return (
    <details className={styles['more']} open={kept}>
      <summary>
        {t`Toch niet aangekomen?`}
        <span className="visually-hidden"> {t`De mail aan ${naam}`}</span>
      </summary>
      {mogelijk.includes('herzending') && <SendAgain mailingId={mailingId} delivery={delivery} />}
      {mogelijk.includes('terugmelding') && <CameBack mailingId={mailingId} delivery={delivery} />}
    </details>
  );
}
