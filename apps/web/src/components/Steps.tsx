/** What happened or is to come, each with its day beside it. */
import type { ReactNode } from 'react';
import styles from './Steps.module.css';

export const Steps = ({ children }: { children: ReactNode }) => <ol className={styles['steps']}>{children}</ol>;

/** @param when the day; `at`: the time of day, or how far off it is */
export const Step = ({ when, at, children }: { when: string; at?: string; children: ReactNode }) => (
  <li>
    <p className={styles['when']}>
      {when}
      {at !== undefined && <span>{at}</span>}
    </p>
    <div className={styles['what']}>{children}</div>
  </li>
);
