/** What lies before the agendacommissie of those for whom the reader answers, and who does not read its preparation. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { counted } from '../../format/text';
import { t } from '../../language/t';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'bijAgendacommissie' | 'namens'>;

/** @param children what can be done with an item */
export function BeforeCommittee({ meeting: { bijAgendacommissie, namens }, children }: { meeting: Meeting; children: (item: Schemas['Agendapunt']) => ReactNode }) {
  if (bijAgendacommissie.length === 0) return null;
  const nameOf = (id: string | null): string => namens.find(({ persoon }) => persoon.id === id)?.persoon.naam ?? '';
  return (
    <Notice kind="info" title={t`Ingebracht: de agendacommissie beslist nog of het op de agenda komt`}>
      <ul>
        {bijAgendacommissie.map((item) => (
          <li key={item.id}>
            <Dutch>{item.titel}</Dutch>{' '}
            <span className="subtle">
              ({counted(item.minuten, t`minuut`, t`minuten`)}, {t`door ${nameOf(item.ingediendDoor)}`})
            </span>
            {children(item)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
