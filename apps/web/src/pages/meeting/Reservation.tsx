/** What the achterban thinks of a decision under reservation, said by whose it is, or for them. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { bodiesWith, useSetting } from '../../api/setting';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { Opened, ReservationForm } from './forms';
import { answersReservation } from './own-items';

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
}

export function Reservation({ item, meeting }: Props) {
  const setting = useSetting();
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const who = answersReservation(item, meeting, setting.session?.persoonId, bodiesWith(setting, 'secretaris').includes(meeting.overleg));
  // Who it was opened for, whatever became of it meanwhile: what was typed stays, and so does what is wrong with it.
  const [held, setHeld] = useState(who);
  const shown = open ? held : who;
  if (item.voorbehoud === null) return null;
  // There is no button then: one goes on at the item, which says what came of it.
  const atItem = (): HTMLElement | null => {
    const row = place.current?.closest('li') ?? null;
    row?.setAttribute('tabindex', '-1');
    return row;
  };
  return (
    <div ref={place} className="no-print">
      {shown && open && (
        <Opened>
          <ReservationForm item={item} meetingId={meeting.id} {...shown} onDone={() => close(atItem)} onCancel={() => close()} />
        </Opened>
      )}
      {shown && !open && (
        <Button purpose="secondary" ref={opener} onClick={() => (setHeld(who), show())}>
          {shown.forPerson ? t`Leg vast wat de achterban van ${shown.forPerson.naam} zei` : item.voorbehoudVan ? t`Leg vast wat uw achterban zei` : t`Leg vast wat de achterban zei`}
        </Button>
      )}
    </div>
  );
}
