/** What came of a meeting: decisions, actions, who was there. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Attendance } from '../../components/Attendance';
import { DecisionLine } from '../../components/DecisionLine';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { longDay } from '../../format/dates';
import { nameIn } from '../../format/names';
import { t } from '../../language/t';
import { OfDecision } from '../agreements/OfDecision';
import { AddAttendance } from './AddAttendance';
import styles from './Meeting.module.css';
import { SettleAction } from './SettleAction';

export function Record({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { municipality, today } = useSetting();
  const people = useQuery(peopleQuery(municipality.gemeente));
  const nameOf = nameIn(people.data?.resultaten, meeting.namenInVerslag);
  return (
    <Section title={t`Besluiten en acties`} id="besluiten">
      {meeting.besluitenlijst.length + meeting.acties.length === 0 && <p className="subtle">{t`Er zijn geen besluiten en acties vastgelegd.`}</p>}
      <ul className={styles['record']}>
        {meeting.besluitenlijst.map((line, index) => (
          <li key={`${index} ${line.agendapuntId}`}>
            <DecisionLine line={line} about={meeting.agenda.find(({ id }) => id === line.agendapuntId)?.titel} />
            {meeting.besluiten.map((decision) => decision.id === line.besluitId && <OfDecision key={decision.id} meeting={meeting} decision={decision} />)}
          </li>
        ))}
        {meeting.acties.map(({ id, tekst, eigenaarId, uiterlijk, gereedOp, vertrouwelijk, magAfhandelen }) => (
          <li key={id}>
            <strong>{t`Actie:`}</strong> <Dutch>{tekst}</Dutch>
            {vertrouwelijk && t` (vertrouwelijk)`}
            <span className={styles['owner']}>{[eigenaarId && !people.isPending && nameOf(eigenaarId), gereedOp ? t`gereed op ${longDay(gereedOp, today)}` : uiterlijk && t`uiterlijk ${longDay(uiterlijk, today)}`].filter(Boolean).join(', ')}</span>
            {magAfhandelen && <SettleAction meetingId={meeting.id} actionId={id} done={gereedOp !== null} about={<>: <Dutch>{tekst}</Dutch></>} />}
          </li>
        ))}
      </ul>
      {!people.isPending && <Attendance meeting={meeting} nameOf={nameOf} />}
      <AddAttendance meeting={meeting} />
    </Section>
  );
}
