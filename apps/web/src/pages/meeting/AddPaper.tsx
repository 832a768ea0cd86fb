/** A paper is added to an item by whoever brought it in, or for them. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { t } from '../../language/t';
import { Opened, PaperForm } from './forms';
import { addsPaper } from './own-items';

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
}

export function AddPaper({ item, meeting }: Props) {
  const { session } = useSetting();
  const [state, setState] = useState<'new' | 'open' | 'left'>('new');
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'left') opener.current?.focus();
  }, [state]);
  const who = addsPaper(item, meeting, session?.persoonId);
  if (!who) return null;
  if (state === 'open') return <Opened><PaperForm item={item} meetingId={meeting.id} {...who} onDone={() => setState('left')} /></Opened>;
  return (
    <div className="no-print">
      <Button purpose="subtle" ref={opener} onClick={() => setState('open')}>
        {who.forPerson ? t`Stuk toevoegen namens ${who.forPerson.naam}` : t`Stuk toevoegen`}
        <span className="visually-hidden">: <Dutch>{item.titel}</Dutch></span>
      </Button>
    </div>
  );
}
