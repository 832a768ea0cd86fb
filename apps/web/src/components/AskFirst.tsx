/** A button for what cannot be taken back: it asks first, in place. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../language/t';
import styles from './ActForm.module.css';

/** @param children the button that does it */
export function AskFirst({ button, question, purpose = 'secondary', children }: { button: string; question: string; purpose?: 'secondary' | 'subtle'; children: ReactNode }) {
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
