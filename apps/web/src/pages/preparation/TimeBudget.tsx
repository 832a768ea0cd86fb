/** How full the meeting is, in words; the bar says the same to the eye. */
import { Notice } from '../../components/Notice';
import { counted, listed } from '../../format/text';
import { t } from '../../language/t';
import type { Budget } from './agenda';
import styles from './Preparation.module.css';

export function TimeBudget({ budget }: { budget: Budget }) {
  const { available, fixed, taken, open, left } = budget;
  const whole = Math.max(available, fixed + taken + open, 1);
  const parts = [t`${fixed} voor vaste punten`, ...(taken > 0 ? [t`${taken} voor gekozen punten`] : []), ...(open > 0 ? [t`${open} waarover nog niet is beslist`] : [])];
  const share = (minutes: number) => ({ inlineSize: `${(minutes / whole) * 100}%` });
  return (
    <div className={styles['budget']}>
      <p>
        {t`${counted(fixed + taken + open, t`minuut`, t`minuten`)} van de ${available}: ${listed(parts)}.${left >= 0 ? t` Er is nog plaats voor ${counted(left, t`minuut`, t`minuten`)}.` : ''}`}
      </p>
      <div className={styles['bar']} aria-hidden="true">
        <span className={styles['bar-fixed']} style={share(fixed)} />
        <span className={styles['bar-taken']} style={share(taken)} />
        <span className={styles['bar-open']} style={share(open)} />
        {left < 0 && <span className={styles['bar-end']} style={{ insetInlineStart: `${(available / whole) * 100}%` }} />}
      </div>
      {left < 0 && (
        <Notice kind="warning" title={t`De agenda is ${counted(-left, t`minuut`, t`minuten`)} te lang`}>
          {t`Geef punten minder tijd, schuif er een door, of voeg er twee samen.`}
        </Notice>
      )}
    </div>
  );
}
