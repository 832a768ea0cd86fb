/** What was just done, in its own place, with the way back for as long as one stays. */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../language/t';
import { moveFocusFrom } from '../layout/focus';
import { ActButton } from './ActButton';
import styles from './Undo.module.css';

interface Props {
  /** What was done; the reader goes on there, for the button that did it is gone. */
  children: ReactNode;
  /** Said aloud when it is undone. */
  undone: string;
  /** What it is about, for who hears the button among others of the same name. */
  about: ReactNode;
  act(key: string): Promise<unknown>;
  /** What is shown is up to date by then. */
  after(): void;
}

export function Undo({ children, undone, about, act, after }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => moveFocusFrom(null, said.current), []);
  return (
    <div className={styles['undo']}>
      <p ref={said} tabIndex={-1}>
        {children}
      </p>
      <ActButton purpose="subtle" busy={t`Bezig …`} done={undone} about={about} act={act} after={after}>
        {t`Ongedaan maken`}
      </ActButton>
    </div>
  );
}
