/** Leaving a phase of a turn before it is done: what comes of it, and who can have said so. PURE. */
import type { Schemas } from '../../api/client';
import type { Setting } from '../../api/setting';
import { once, type Person, recordedFor } from '../../components/on-behalf';
import { t } from '../../language/t';

type Cycle = Pick<Schemas['Kwaliteitsronde'], 'status' | 'evaluaties' | 'overleg' | 'eigenaren'>;

/** What happens then, and who hears of it. */
export function afterLeaving({ status, evaluaties }: Cycle): string {
  switch (status) {
    case 'doelen-stellen':
      return t`De doelen die klaar zijn, gelden vanaf dan; de andere blijven achter. Daarna begint het uitvoeren. Niemand krijgt er bericht van.`;
    case 'cijfers-ophalen':
      return t`Leidraad vraagt de cijfers die er nog niet zijn niet meer. Niemand krijgt er bericht van.`;
    case 'evalueren':
      return evaluaties.find((one) => one.status === 'open')?.id === evaluaties.at(-1)?.id
        ? t`De evaluatie wordt niet gehouden en gaat van de agenda af. Daarna worden de doelen bijgesteld: de eigenaren, de procesmanager en de secretaris krijgen daarover een mail.`
        : t`Deze evaluatie wordt niet gehouden en gaat van de agenda af. Het uitvoeren gaat verder. Niemand krijgt er bericht van.`;
    default:
      return t`Alle doelen gaan door zoals ze zijn, en de volgende ronde begint: de eigenaren, de procesmanager en de secretaris krijgen daarover een mail.`;
  }
}

/** For whom the secretary of the overleg to which the turn reports records it: its chair, and the owners. */
export function leavesFor(setting: Pick<Setting, 'session' | 'bodies'>, { overleg, eigenaren }: Cycle): Person[] {
  const keeps = setting.session?.functies.some((one) => one.overleg === overleg && one.functies.includes('secretaris')) ?? false;
  return keeps ? once([...recordedFor(setting, overleg, 'voorzitter'), ...eigenaren.filter(({ id }) => id !== setting.session?.persoonId)]) : [];
}
