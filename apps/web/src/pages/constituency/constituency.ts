/** What representatives pass on, in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { t } from '../../language/t';

/** How many have passed a text on; nobody late is named here, for there is no date by which. */
export function passedWord({ gevraagd, doorgegeven }: Pick<Schemas['AchterbanRegel'], 'gevraagd' | 'doorgegeven'>): { text: string; tone: Tone } {
  if (gevraagd === 0) return { text: t`Niemand gevraagd`, tone: 'quiet' };
  if (doorgegeven === gevraagd) return { text: t`Iedereen gaf het door`, tone: 'good' };
  return { text: t`${doorgegeven} van ${gevraagd} gaven het door`, tone: 'busy' };
}

type Representative = Schemas['AchterbanTekst']['vertegenwoordigers'][number];

/** Who has not said so yet comes first. */
export const openFirst = (people: readonly Representative[]): Representative[] => [...people].sort((a, b) => Number(a.doorgegevenOp !== null) - Number(b.doorgegevenOp !== null));
