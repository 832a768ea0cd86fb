import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Status } from '../../components/Status';
import { Empty } from '../../components/states';
import { shortMoment } from '../../format/dates';
import { deliveryWord } from '../../format/words';
import styles from './Mail.module.css';

type Delivery = Schemas['MailingVolledig']['bezorgingen'][number];

export function Recipients({ deliveries }: { deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return <Empty>Niemand had deze mail nodig.</Empty>;
  return (
    <ul className={styles['recipients']}>
      {deliveries.map((delivery) => (
        <Recipient key={delivery.id} delivery={delivery} />
      ))}
    </ul>
  );
}

function Recipient({ delivery }: { delivery: Delivery }) {
  const { today } = useSetting();
  const word = deliveryWord(delivery.status);
  const failed = word.tone === 'bad' || delivery.status === 'onbekend';
  return (
    <li>
      <p>
        <strong>{delivery.naam}</strong>
      </p>
      <p className={styles['address']}>{delivery.email}</p>
      <p>
        <Status tone={word.tone}>{word.text}</Status>{' '}
        {delivery.aangekomenOp && <time dateTime={delivery.aangekomenOp}>{shortMoment(delivery.aangekomenOp, today)}</time>}
      </p>
      {delivery.volgendePoging && <p className="subtle">Volgende poging {shortMoment(delivery.volgendePoging, today)}</p>}
      {failed && delivery.antwoord && <p className={styles['answer']}>De mailserver zei: {delivery.antwoord}</p>}
    </li>
  );
}
