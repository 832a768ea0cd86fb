/** A message that stands out: NL Design System's alert, with a title that says what it is about. */
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export type NoticeKind = 'info' | 'ok' | 'warning' | 'error';

/** @param live read out when it appears; leave it off for what stands on the page from the start */
export function Notice({ kind, title, live = kind === 'error', children }: { kind: NoticeKind; title: ReactNode; live?: boolean; children?: ReactNode }) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} ${styles['notice']}`} {...(live ? { role: kind === 'error' ? 'alert' : 'status' } : {})}>
      <div className={styles['content']}>
        <strong className={styles['title']}>{title}</strong>
        {children}
      </div>
    </div>
  );
}
