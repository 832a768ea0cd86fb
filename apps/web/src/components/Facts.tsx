/** A name and what it is, one below the other; `figures`: amounts side by side, to be seen at a glance. */
import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export const Facts = ({ children, figures = false }: { children: ReactNode; figures?: boolean }) => <dl className={styles[figures ? 'figures' : 'rows']}>{children}</dl>;

/** Left out where there is nothing to say. */
export const Fact = ({ title, children }: { title: string; children: ReactNode }) =>
  children === null || children === '' ? null : (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
