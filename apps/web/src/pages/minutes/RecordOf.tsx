/** What was recorded of an item; it stands in the minutes by itself. */
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { longDay } from '../../format/dates';
import { outcomeWord } from '../../format/words';
import { t } from '../../language/t';
import type { Meeting } from '../recording/values';
import styles from './Minutes.module.css';

export function RecordOf({ meeting, itemId, nameOf }: { meeting: Meeting; itemId: string | null; nameOf: (id: string | null) => string }) {
  const { today } = useSetting();
  const item = meeting.agenda.find(({ id }) => id === itemId);
  const decisions = meeting.besluiten.filter(({ agendapuntId }) => agendapuntId === itemId);
  const actions = meeting.acties.filter(({ agendapuntId }) => agendapuntId === itemId);
  if (!item?.uitkomst && decisions.length + actions.length === 0) return null;
  return (
    <ul className={styles['record']}>
      {item?.uitkomst && (
        <li>
          <strong>{outcomeWord(item.uitkomst)}</strong>
          {item.keuze && <>: <Dutch>{item.keuze}</Dutch></>}
        </li>
      )}
      {decisions.map(({ id, tekst, vertrouwelijk }) => (
        <li key={id}>
          <strong>{t`Besluit:`}</strong> <Dutch>{tekst}</Dutch>
          {vertrouwelijk && t` (vertrouwelijk)`}
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
export function Attendance({ meeting, nameOf }: { meeting: Meeting; nameOf: (id: string | null) => string }) {
  const names = (there: boolean): string[] => meeting.aanwezigheid.filter(({ aanwezigheid }) => (aanwezigheid === 'aanwezig') === there).map(({ persoonId, vervangenDoor }) => nameOf(persoonId) + (vervangenDoor ? t` (vervangen door ${vervangenDoor})` : ''));
  const [present, absent] = [names(true), names(false)];
  if (present.length + absent.length === 0) return <p className="subtle">{t`Er is nog niet vastgelegd wie er was.`}</p>;
  return (
    <div className={styles['attendance']}>
      {present.length > 0 && (
        <p>
          <strong>{t`Aanwezig:`}</strong> {present.join(', ')}.
        </p>
      )}
      {absent.length > 0 && (
        <p>
          <strong>{t`Afwezig:`}</strong> {absent.join(', ')}.
        </p>
      )}
    </div>
  );
}
