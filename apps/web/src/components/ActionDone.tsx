/** Says that an actiepunt is done, today: on the first page to its owner, and on the page of its meeting. */
import type { ReactNode } from 'react';
import { answer, api } from '../api/client';
import { useSetting } from '../api/setting';
import { t } from '../language/t';
import { moveFocusFrom } from '../layout/focus';
import { ActButton } from './ActButton';

/** @param next id of where the reader goes on when it is done, and the button gone */
export function ActionDone({ meetingId, actionId, about, next }: { meetingId: string; actionId: string; about: ReactNode; next: string }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: meetingId, actie: actionId };
  return (
    <ActButton busy={t`Bezig …`} done={t`Het actiepunt is gereed.`} about={about} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}/afhandeling', { params: { path, header: { 'Idempotency-Key': key } }, body: {} }))} after={() => moveFocusFrom(null, document.getElementById(next))}>
      {t`Is gereed`}
    </ActButton>
  );
}
