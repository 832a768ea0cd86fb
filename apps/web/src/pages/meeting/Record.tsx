/** What came of a meeting: decisions, actions, who was there. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { longDay } from '../../format/dates';
import { listed } from '../../format/text';
import { nameIn } from '../../format/names';
import { reservationWord } from '../../format/words';
import styles from './Meeting.module.css';

export function Record({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { municipality, today } = useSetting();
  const people = useQuery(peopleQuery(municipality.gemeente));
  const nameOf = nameIn(people.data?.resultaten, meeting.namenInVerslag);
  const present = (kind: 'aanwezig' | 'afgemeld' | 'afwezig'): string[] => meeting.aanwezigheid.filter(({ aanwezigheid }) => aanwezigheid === kind).map(({ persoonId, vervangenDoor }) => nameOf(persoonId) + (vervangenDoor ? ` (vervangen door ${vervangenDoor})` : ''));
  const heldOver = (itemId: string | null): boolean => meeting.agenda.some(({ id, uitkomst }) => id === itemId && uitkomst === 'aangehouden');
  return (
    <Section title="Besluiten en acties" id="besluiten">
      {meeting.besluiten.length + meeting.acties.length === 0 && <p className="subtle">Er zijn geen besluiten en acties vastgelegd.</p>}
      <ul className={styles['record']}>
        {meeting.besluiten.map(({ id, agendapuntId, tekst, vertrouwelijk, ...reserved }) => (
          <li key={id}>
            <strong>{heldOver(agendapuntId) ? 'Aangehouden' : reserved.voorbehoud === null || reserved.voorbehoud === 'bevestigd' ? 'Besluit' : 'Besluit onder voorbehoud'}</strong>
            {reserved.voorbehoud !== null && <em>{reservationWord(reserved, today)}</em>}: {tekst}
            {vertrouwelijk && ' (vertrouwelijk)'}
          </li>
        ))}
        {meeting.acties.map(({ id, tekst, eigenaarId, uiterlijk, gereedOp, vertrouwelijk }) => (
          <li key={id}>
            <strong>Actie:</strong> {tekst}
            {vertrouwelijk && ' (vertrouwelijk)'}
            <span className={styles['owner']}>{[eigenaarId && nameOf(eigenaarId), gereedOp ? `gereed op ${longDay(gereedOp, today)}` : uiterlijk && `uiterlijk ${longDay(uiterlijk, today)}`].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
      {present('aanwezig').length > 0 && (
        <p>
          <strong>Aanwezig:</strong> {listed(present('aanwezig'))}.
        </p>
      )}
      {[...present('afgemeld'), ...present('afwezig')].length > 0 && (
        <p>
          <strong>Afwezig:</strong> {listed([...present('afgemeld'), ...present('afwezig')])}.
        </p>
      )}
    </Section>
  );
}
