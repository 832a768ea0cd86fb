/** An item is taken back by whoever handed it in, for them, or by who keeps the agenda. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { Opened, TakeBackForm } from './forms';
import { takesBack } from './own-items';

/** The item that was to be taken back, or `waited` for the chair; `refusal`: why the server did not do what was asked. */
export interface Left {
  id: string;
  title: string;
  refusal: string | null;
  waited?: true;
}

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
  /** Before the page is fetched anew: what is said here goes with the item. */
  onLeft: (left: Left | null) => void;
}

export function TakeBack({ item, meeting, onLeft }: Props) {
  const { session } = useSetting();
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const who = takesBack(item, meeting, session?.persoonId);
  // Who it was opened for, whatever became of it meanwhile: what is wrong stays said.
  const [held, setHeld] = useState(who);
  const shown = open ? held : who;
  if (!shown) return null;
  const left = (refusal: string | null): void => onLeft({ id: item.id, title: item.titel, refusal });
  return (
    <div ref={place} className="no-print">
      {open ? (
        <Opened>
          <TakeBackForm item={item} meeting={meeting} {...shown} onLeft={left} onCancel={() => (onLeft(null), close())} />
        </Opened>
      ) : (
        <Button purpose="subtle" ref={opener} onClick={() => (setHeld(who), show())}>
          {shown.forPerson ? t`Neem terug namens ${shown.forPerson.naam}` : t`Neem terug`}
          <span className="visually-hidden">: <Dutch>{item.titel}</Dutch></span>
        </Button>
      )}
    </div>
  );
}
