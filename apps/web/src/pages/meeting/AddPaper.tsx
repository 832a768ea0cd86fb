/** A paper is added to an item by whoever brought it in, or for them. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { Opened, PaperForm } from './forms';
import { addsPaper } from './own-items';

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
}

export function AddPaper({ item, meeting }: Props) {
  const { session } = useSetting();
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const who = addsPaper(item, meeting, session?.persoonId);
  // Who it was opened for, whatever became of it meanwhile: what was typed stays, and so does what is wrong with it.
  const [held, setHeld] = useState(who);
  const shown = open ? held : who;
  if (!shown) return null;
  return (
    <div ref={place} className="no-print">
      {open ? (
        <Opened>
          <PaperForm item={item} meetingId={meeting.id} {...shown} losesSight={meeting.lezer !== 'lid'} onDone={() => close()} />
        </Opened>
      ) : (
        <Button purpose="subtle" ref={opener} onClick={() => (setHeld(who), show())}>
          {shown.forPerson ? t`Stuk toevoegen namens ${shown.forPerson.naam}` : t`Stuk toevoegen`}
          <span className="visually-hidden">: <Dutch>{item.titel}</Dutch></span>
        </Button>
      )}
    </div>
  );
}
