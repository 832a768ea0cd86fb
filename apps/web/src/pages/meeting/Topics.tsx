/** What an item is about, by the topics of the law and the Inspectorate: what the statutory check and the mirror count. Who may, says it here, before the meeting and after. */
import { Button } from '@nl-design-system-candidate/button-react';
import type { Schemas } from '../../api/client';
import { Dutch, mixed } from '../../components/Dutch';
import { listed } from '../../format/text';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { Opened, TopicsForm } from './forms';

interface Props {
  item: Schemas['Agendapunt'];
  meetingId: string;
}

/** Of an opening or a round of questions nobody asks what it is about. */
export function Topics({ item, meetingId }: Props) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const says = item.eigenOnderwerpen !== null && item.herkomst !== 'vast' && item.herkomst !== 'verslag';
  const names = item.onderwerpen.map(({ naam }) => naam);
  return (
    <>
      {names.length > 0 && <p className="subtle">{mixed`Gaat over: ${listed(names)}`}</p>}
      {(says || open) && (
        <div ref={place} className="no-print">
          {open ? (
            <Opened>
              <TopicsForm item={item} meetingId={meetingId} onDone={() => close()} />
            </Opened>
          ) : (
            <Button purpose="subtle" ref={opener} onClick={show}>
              {names.length === 0 ? t`Zeg over welke onderwerpen dit gaat` : t`Wijzig de onderwerpen`}
              <span className="visually-hidden">: <Dutch>{item.titel}</Dutch></span>
            </Button>
          )}
        </div>
      )}
    </>
  );
}
