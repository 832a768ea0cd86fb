/** What was recorded of an item; it stands in the minutes by itself. */
import { useSetting } from '../../api/setting';
import { Attendance } from '../../components/Attendance';
import { DecisionLine } from '../../components/DecisionLine';
import { Dutch } from '../../components/Dutch';
import { longDay } from '../../format/dates';
import { outcomeWord } from '../../format/words';
import { t } from '../../language/t';
import type { Meeting } from '../recording/values';
import styles from './Minutes.module.css';

export function RecordOf({ meeting, itemId, nameOf }: { meeting: Meeting; itemId: string | null; nameOf: (id: string | null) => string }) {
  const { today } = useSetting();
  const item = meeting.agenda.find(({ id }) => id === itemId);
  const decisions = meeting.besluitenlijst.filter(({ agendapuntId }) => agendapuntId === itemId);
  const actions = meeting.acties.filter(({ agendapuntId }) => agendapuntId === itemId);
  if (!item?.uitkomst && decisions.length + actions.length === 0) return null;
  return (
    <ul className={styles['record']}>
      {item?.uitkomst && decisions.length === 0 && (
        <li>
          <strong>{outcomeWord(item)}</strong>
        </li>
      )}
      {decisions.map((line, index) => (
        <li key={index}>
          <DecisionLine line={line} />
        </li>
      ))}
      {actions.map(({ id, tekst, eigenaarId, uiterlijk, vertrouwelijk }) => (
        <li key={id}>
          <strong>{t`Actie:`}</strong> <Dutch>{tekst}</Dutch>
          {vertrouwelijk && t` (vertrouwelijk)`} <span className="subtle">{[eigenaarId && nameOf(eigenaarId), uiterlijk && t`uiterlijk ${longDay(uiterlijk, today)}`].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who was there, as the minutes name them. */
export const Present = ({ meeting, nameOf }: { meeting: Meeting; nameOf: (id: string | null) => string }) =>
  meeting.aanwezigheid.length === 0 ? (
    <p className="subtle">{t`Er is nog niet vastgelegd wie er was.`}</p>
  ) : (
    <div className={styles['attendance']}>
      <Attendance meeting={meeting} nameOf={nameOf} />
    </div>
  );
