/** The five phases of a turn as a ring on a wide screen, as a list to whoever hears them or reads them on a phone. */
import type { Schemas } from '../../api/client';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { phaseName, ring, stateWord } from './cycle';
import styles from './Quality.module.css';

const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;
/** Between two phases, in the ring's own measure. */
const GAP = 6;

export function Ring({ cycle }: { cycle: Pick<Schemas['Kwaliteitsronde'], 'status' | 'fasen'> }) {
  const parts = ring(cycle);
  const length = ROUND / parts.length;
  return (
    <div className={styles['ring']}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {parts.map((part, index) => (
          <circle key={part.phase} className={styles[part.state]} cx="50" cy="50" r={RADIUS} fill="none" strokeWidth="9" strokeDasharray={`${length - GAP} ${ROUND - length + GAP}`} strokeDashoffset={-(index * length)} transform="rotate(-88 50 50)" />
        ))}
      </svg>
      <ol aria-label={t`De vijf fasen van deze ronde`}>
        {parts.map((part) => (
          <li key={part.phase} className={styles[part.state]} {...(part.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <strong>{capital(phaseName(part.phase))}</strong> <span className="subtle">{stateWord(part)}</span>
            {part.why && <span className={styles['why']} lang={DUTCH}>{part.why}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
