/** To who may say so: an actiepunt is done, or it is not after all; the latter where it was just said. */
import { type ReactNode, useRef, useState } from 'react';
import { ActionDone, ActionUndo } from '../../components/ActionDone';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';

interface Props {
  meetingId: string;
  actionId: string;
  about: ReactNode;
  done: boolean;
}

export function SettleAction({ done, ...of }: Props) {
  const [said, setSaid] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (done && !said) return null;
  const goOn = (): void => {
    setSaid(false);
    moveFocusFrom(place.current, place.current?.querySelector('button'));
  };
  return (
    <div ref={place} className="no-print">
      {done ? (
        <ActionUndo {...of} after={goOn}>
          {t`Gereed gemeld.`}
        </ActionUndo>
      ) : (
        <ActionDone {...of} onDone={() => setSaid(true)} />
      )}
    </div>
  );
}
