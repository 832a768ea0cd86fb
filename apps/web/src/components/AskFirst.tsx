/** A button for what cannot be taken back: it asks first, in place. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../language/t';
import styles from './ActForm.module.css';

/**
 * @param about what it is about, for who hears the button among others of the same name
 * @param children the button that does it
 */
export function AskFirst({ button, about, question, purpose = 'secondary', children }: { button: string; about?: ReactNode; question: string; purpose?: 'secondary' | 'subtle'; children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const returned = useRef(false);
  useEffect(() => {
    if (asked) place.current?.focus();
    else if (returned.current) opener.current?.focus();
    returned.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <Button ref={opener} purpose={purpose} onClick={() => setAsked(true)}>
        {button}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </Button>
    );
  }
  return (
    <div ref={place} className={styles['ask']} tabIndex={-1} role="group" aria-label={button}>
      <p>{question}</p>
      <div className={styles['buttons']}>
        {children}
        <Button purpose="subtle" onClick={() => setAsked(false)}>
          {t`Toch niet`}
        </Button>
      </div>
    </div>
  );
}
