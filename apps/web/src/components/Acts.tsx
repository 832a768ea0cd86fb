/** What the reader can do now, one below the other: each with what comes of it; or what is waited for, with nothing to do. */
import type { ReactNode } from 'react';
import styles from './Acts.module.css';

export const Acts = ({ children }: { children: ReactNode }) => <div className={`${styles['acts']} no-print`}>{children}</div>;

export const Act = ({ text, children }: { text: string; children?: ReactNode }) => (
  <div className={styles['act']}>
    <p>{text}</p>
    {children}
  </div>
);
