/** What the secretary does about a mail that did not arrive: correct the address, and send it once more. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useId, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActButton } from '../../components/ActButton';
import { StillHere } from '../../components/Typed';
import { t } from '../../language/t';
import styles from './Mail.module.css';

type Delivery = Schemas['MailingVolledig']['bezorgingen'][number];

export function SendAgain({ mailingId, delivery }: { mailingId: string; delivery: Delivery }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `mailings/${mailingId}/${delivery.id}/adres`, begin: () => ({ email: delivery.email ?? '' }) });
  const [email, setEmail] = form.field('email');
  const [correcting, setCorrecting] = useState(form.kept !== null);
  const path = { gemeente: municipality.gemeente, mailing: mailingId, bezorging: delivery.id };
  const send = async (key: string): Promise<void> => {
    const changed = delivery.email !== null && email.trim() !== delivery.email;
    if (changed && delivery.persoonId) {
      await answer(api.PUT('/v1/gemeenten/{gemeente}/personen/{persoon}/e-mailadres', { params: { path: { gemeente: municipality.gemeente, persoon: delivery.persoonId } }, body: { email: email.trim() } }));
    }
    const body = changed && !delivery.persoonId ? { email: email.trim() } : {};
    await answer(api.POST('/v1/gemeenten/{gemeente}/mailings/{mailing}/bezorgingen/{bezorging}/herzending', { params: { path, header: { 'Idempotency-Key': key } }, body }));
  };
  return (
    <div className={styles['again']}>
      <StillHere form={form} />
      {delivery.email !== null && (correcting ? <Address value={email} onChange={setEmail} name={delivery.naam} /> : (
        <Button purpose="subtle" onClick={() => setCorrecting(true)}>
          {t`Adres wijzigen`}<span className="visually-hidden"> {t`van ${delivery.naam}`}</span>
        </Button>
      ))}
      <ActButton busy={t`Bezig met versturen …`} done={t`De mail gaat opnieuw naar ${delivery.naam}.`} about={t`aan ${delivery.naam}`} act={send} after={() => form.done()}>
        {t`Stuur opnieuw`}
      </ActButton>
    </div>
  );
}

function Address({ value, onChange, name }: { value: string; onChange(value: string): void; name: string }) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>
        {t`E-mailadres van ${name}`}
      </label>
      <input id={id} type="email" autoComplete="off" className={styles['email']} value={value} onChange={(event: FormEvent<HTMLInputElement>) => onChange(event.currentTarget.value)} />
    </p>
  );
}
