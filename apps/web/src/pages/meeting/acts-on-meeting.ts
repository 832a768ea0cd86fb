/** Whether this reader may move or cancel a meeting now, and why not. PURE. */
import type { Schemas } from '../../api/client';
import { bodiesWith, type Setting } from '../../api/setting';
import { t } from '../../language/t';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'mogelijk' | 'overleg' | 'status'>;

/** null: they may. */
export function whyNotMove(meeting: Meeting, setting: Setting): string | null {
  if (meeting.mogelijk.includes('verplaatsing')) return null;
  if (meeting.status === 'geannuleerd') return t`Een geannuleerde vergadering is niet meer te verplaatsen.`;
  if (meeting.status === 'gehouden' || meeting.status === 'afgesloten') return t`Deze vergadering is gehouden en dus niet meer te verplaatsen.`;
  if (!bodiesWith(setting, 'secretaris').includes(meeting.overleg)) return t`Alleen de secretaris van dit overleg kan de vergadering verplaatsen.`;
  return t`Deze vergadering is nu niet te verplaatsen.`;
}

/** null: they may. */
export function whyNotCancel(meeting: Meeting, setting: Setting): string | null {
  if (meeting.mogelijk.includes('annulering')) return null;
  if (meeting.status === 'geannuleerd') return t`Deze vergadering is al geannuleerd.`;
  if (meeting.status === 'gehouden' || meeting.status === 'afgesloten') return t`Deze vergadering is gehouden en dus niet meer te annuleren.`;
  if (!bodiesWith(setting, 'secretaris', 'voorzitter').includes(meeting.overleg)) return t`Alleen de secretaris en de voorzitter van dit overleg kunnen de vergadering annuleren.`;
  return t`Deze vergadering is nu niet te annuleren.`;
}
