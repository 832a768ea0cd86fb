/** A short word on how something is doing. The word says it; the colour only helps. */
import styles from './Status.module.css';

export type Tone = 'quiet' | 'busy' | 'good' | 'bad';

export function Status({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`nl-data-badge ${styles['status']} ${styles[tone]}`}>{children}</span>;
}
