/** What came of a meeting: decisions, actions, who was there. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { longDay } from '../../format/dates';
import { listed } from '../../format/text';
import { nameIn } from '../../format/names';
import { reservationWord } from '../../format/words';
import { t } from '../../language/t';
import { OfDecision } from '../agreements/OfDecision';
import { AddAttendance } from './AddAttendance';
import styles from './Meeting.module.css';
import { SettleAction } from './SettleAction';

export function Record({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { municipality, today } = useSetting();
  const people = useQuery(peopleQuery(municipality.gemeente));
  const nameOf = nameIn(people.data?.resultaten, meeting.namenInVerslag);
  const present = (kind: 'aanwezig' | 'afgemeld' | 'afwezig'): string[] => meeting.aanwezigheid.filter(({ aanwezigheid }) => aanwezigheid === kind).map(({ persoonId, vervangenDoor }) => nameOf(persoonId) + (vervangenDoor ? t` (vervangen door ${vervangenDoor})` : ''));
  return (
    <Section title={t`Besluiten en acties`} id="besluiten">
      {meeting.besluiten.length + meeting.acties.length === 0 && <p className="subtle">{t`Er zijn geen besluiten en acties vastgelegd.`}</p>}
      <ul className={styles['record']}>
        {meeting.besluiten.map((decision) => (
          <Decision key={decision.id} meeting={meeting} decision={decision} />
        ))}
        {meeting.acties.map(({ id, tekst, eigenaarId, uiterlijk, gereedOp, vertrouwelijk, magAfhandelen }) => (
          <li key={id}>
            <strong>{t`Actie:`}</strong> <Dutch>{tekst}</Dutch>
            {vertrouwelijk && t` (vertrouwelijk)`}
            <span className={styles['owner']}>{[eigenaarId && nameOf(eigenaarId), gereedOp ? t`gereed op ${longDay(gereedOp, today)}` : uiterlijk && t`uiterlijk ${longDay(uiterlijk, today)}`].filter(Boolean).join(', ')}</span>
            {magAfhandelen && <SettleAction meetingId={meeting.id} actionId={id} done={gereedOp !== null} about={<>: <Dutch>{tekst}</Dutch></>} />}
          </li>
        ))}
      </ul>
      {present('aanwezig').length > 0 && (
        <p>
          <strong>{t`Aanwezig:`}</strong> {listed(present('aanwezig'))}.
        </p>
      )}
      {[...present('afgemeld'), ...present('afwezig')].length > 0 && (
        <p>
          <strong>{t`Afwezig:`}</strong> {listed([...present('afgemeld'), ...present('afwezig')])}.
        </p>
      )}
      <AddAttendance meeting={meeting} />
    </Section>
  );
}

function Decision({ meeting, decision }: { meeting: Schemas['VergaderingVolledig']; decision: Schemas['VergaderingVolledig']['besluiten'][number] }) {
  const { today } = useSetting();
  const { agendapuntId, tekst, vertrouwelijk, ...reserved } = decision;
  const heldOver = meeting.agenda.some(({ id, uitkomst }) => id === agendapuntId && uitkomst === 'aangehouden');
  return (
    <li>
      <strong>{heldOver ? t`Aangehouden` : reserved.voorbehoud === null || reserved.voorbehoud === 'bevestigd' ? t`Besluit` : t`Besluit onder voorbehoud`}</strong>
      {reserved.voorbehoud !== null && <em>{reservationWord(reserved, today)}</em>}: <Dutch>{tekst}</Dutch>
      {vertrouwelijk && t` (vertrouwelijk)`}
      <OfDecision meeting={meeting} decision={decision} />
    </li>
  );
}
