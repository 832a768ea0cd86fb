/** The mirror in words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { t } from '../../language/t';

type Own = Pick<Schemas['Spiegel']['onderwerpen'][number], 'opDeAgenda' | 'afgesproken' | 'doelGesteld' | 'doelBereikt'>;

/** How far the own LEA is with a topic: the farthest step counts. */
export function ownWord({ opDeAgenda, afgesproken, doelGesteld, doelBereikt }: Own): { text: string; tone: Tone } {
  if (doelBereikt) return { text: t`Doel bereikt`, tone: 'good' };
  if (doelGesteld) return { text: t`Doel gesteld`, tone: 'busy' };
  if (afgesproken) return { text: t`Afgesproken, zonder doel`, tone: 'busy' };
  return opDeAgenda ? { text: t`Op de agenda geweest`, tone: 'quiet' } : { text: t`Nog niet besproken`, tone: 'quiet' };
}

/** '78%'; of what was not asked or not published, that. */
export const percentage = (share: number | null): string => (share === null ? t`geen cijfer` : `${share}%`);
