/** What the achterban thinks of a decision under reservation, said by whoever brought the item in, or for them. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { Opened, ReservationForm } from './forms';
import { answersReservation } from './own-items';

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
}

export function Reservation({ item, meeting }: Props) {
  const { session } = useSetting();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const who = answersReservation(item, meeting, session?.persoonId);
  const close = (): void => {
    setOpen(false);
    const row = place.current?.closest('li');
    moveFocusFrom(row, row);
  };
  if (item.voorbehoud === null) return null;
  return (
    <div ref={place} className="no-print">
      {who && open && <Opened><ReservationForm item={item} meetingId={meeting.id} {...who} onDone={close} /></Opened>}
      {who && !open && (
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {who.forPerson ? t`Leg vast wat de achterban van ${who.forPerson.naam} zei` : t`Leg vast wat uw achterban zei`}
        </Button>
      )}
    </div>
  );
}
