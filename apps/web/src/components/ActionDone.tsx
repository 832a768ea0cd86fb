/** Says that an actiepunt is done, today, and that it is not after all: on the first page to its owner, and on the page of its meeting. */
import type { ReactNode } from 'react';
import { answer, api } from '../api/client';
import { useSetting } from '../api/setting';
import { t } from '../language/t';
import { ActButton } from './ActButton';
import { Undo } from './Undo';

interface Props {
  meetingId: string;
  actionId: string;
  about: ReactNode;
}

/** @param onDone before what is shown is asked anew */
export function ActionDone({ meetingId, actionId, about, onDone }: Props & { onDone(): void }) {
  const path = usePath(meetingId, actionId);
  const act = async (key: string): Promise<void> => {
    await answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}/afhandeling', { params: { path, header: { 'Idempotency-Key': key } }, body: {} }));
    onDone();
  };
  return (
    <ActButton busy={t`Bezig …`} done={t`Het actiepunt is gereed.`} about={about} act={act}>
      {t`Is gereed`}
    </ActButton>
  );
}

/** @param after what is shown is up to date by then */
export function ActionUndo({ meetingId, actionId, about, children, after }: Props & { children: ReactNode; after(): void }) {
  const path = usePath(meetingId, actionId);
  return (
    <Undo undone={t`Het actiepunt staat weer open.`} about={about} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}/heropening', { params: { path, header: { 'Idempotency-Key': key } }, body: {} }))} after={after}>
      {children}
    </Undo>
  );
}

function usePath(vergadering: string, actie: string): { gemeente: string; vergadering: string; actie: string } {
  const { municipality } = useSetting();
  return { gemeente: municipality.gemeente, vergadering, actie };
}
