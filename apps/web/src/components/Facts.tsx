/** A name and what it is, one below the other; `figures`: amounts side by side, to be seen at a glance. */
import type { ReactNode } from 'react';
import { DUTCH } from '../language/t';
import styles from './Facts.module.css';

export const Facts = ({ children, figures = false, dutch = false }: { children: ReactNode; figures?: boolean; /** All of it. */ dutch?: boolean }) => <dl lang={dutch ? DUTCH : undefined} className={styles[figures ? 'figures' : 'rows']}>{children}</dl>;

/** Left out where there is nothing to say. @param dutch what it is, in whatever language the name */
export const Fact = ({ title, children, dutch = false }: { title: ReactNode; children: ReactNode; dutch?: boolean }) =>
  children === null || children === '' ? null : (
    <div>
      <dt>{title}</dt>
      <dd lang={dutch ? DUTCH : undefined}>{children}</dd>
    </div>
  );
