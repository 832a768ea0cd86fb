/** "Waarom deze datum?": the reasons step by step, opened in place. */
import { type ReactNode, useId } from 'react';
import { DUTCH, t } from '../language/t';
import styles from './WhyThisDate.module.css';

/** @param of what the date is for, for who hears the question without its surroundings: 'Agendapunten binnen, Stuurgroep LEA' */
export function WhyThisDate({ steps, of }: { steps: readonly string[]; of: ReactNode }) {
  const id = useId();
  if (steps.length === 0) return null;
  return (
    <details className={styles['why']}>
      <summary id={id}>
        {t`Waarom deze datum?`}<span className="visually-hidden"> {of}</span>
      </summary>
      <ol aria-labelledby={id} lang={DUTCH}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
