/** Who comes as a guest for an item. Who invites them also sees at which address, and whether they have the invitation; and takes it back. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { AskFirst } from '../../components/AskFirst';
import { Dutch } from '../../components/Dutch';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { useInPlace } from '../../layout/use-in-place';
import { GuestForm, Opened } from './forms';
import { goOn } from './go-on';
import { whatComesOfInviting, whatGuestHas, whatGuestHears } from './guest-words';
import styles from './Meeting.module.css';

type Guest = Schemas['Gast'];
interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
}

export function Guests({ item, meeting }: Props) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const [missed, setMissed] = useState<Guest | null>(null);
  const gone = item.gasten.some(({ id }) => id === missed?.id) ? null : missed;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (gone) moveFocusFrom(said.current?.closest('section'), said.current);
  }, [gone]);
  const invites = meeting.mogelijk.includes('agendapunten/gasten') && item.beperking === null;
  const after = (): void => (opener.current ? moveFocusFrom(place.current, opener.current) : goOn());
  if (item.gasten.length === 0 && !invites && !open && !gone) return null;
  return (
    <div ref={place}>
      {gone && (
        <p ref={said} tabIndex={-1} className={styles['question']}>
          {t`Iemand anders was eerder: de uitnodiging van ${gone.naam} is al ingetrokken.`}
        </p>
      )}
      {item.gasten.length > 0 && !invites && <p>{t`Te gast bij dit punt: ${item.gasten.map(({ naam }) => naam).join(', ')}`}</p>}
      {item.gasten.length > 0 && invites && (
        <ul className={styles['papers']} aria-label={t`Gasten bij ${item.titel}`}>
          {item.gasten.map((guest) => (
            <li key={guest.id}>
              {t`Te gast: ${guest.naam}`}{' '}
              <span className="subtle">
                {guest.email} ({whatGuestHas(guest, meeting)})
              </span>
              <AskBack guest={guest} item={item} meeting={meeting} after={after} onMissed={() => setMissed(guest)} />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Opened>
          <GuestForm item={item} meetingId={meeting.id} lead={whatComesOfInviting(item, meeting).join(' ')} onDone={() => close()} />
        </Opened>
      ) : (
        invites && (
          <div className="no-print">
            <Button purpose="subtle" ref={opener} onClick={show}>
              {t`Nodig een gast uit`}
              <span className="visually-hidden">: <Dutch>{item.titel}</Dutch></span>
            </Button>
          </div>
        )
      )}
    </div>
  );
}

function AskBack({ guest, item, meeting, after, onMissed }: Props & { guest: Guest; after: () => void; onMissed: () => void }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id, agendapunt: item.id, gast: guest.id };
  const take = (key: string): Promise<unknown> =>
    answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/gasten/{gast}/intrekking', { params: { path, header: { 'Idempotency-Key': key } } })).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 409) onMissed();
      throw error;
    });
  return (
    <div className="no-print">
      <AskFirst purpose="subtle" button={t`Trek de uitnodiging van ${guest.naam} in`} question={whatGuestHears(guest)}>
        <ActButton purpose="primary" busy={t`Bezig met intrekken …`} done={t`De uitnodiging van ${guest.naam} is ingetrokken.`} after={after} act={take}>
          {t`Ja, trek de uitnodiging in`}
        </ActButton>
      </AskFirst>
    </div>
  );
}
