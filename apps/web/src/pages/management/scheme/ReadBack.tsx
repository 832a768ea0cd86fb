/** A sound file, told in words: beside its text where there is room. */
import { Dutch } from '../../../components/Dutch';
import { Section } from '../../../components/Page';
import type { Schemas } from '../../../api/client';
import { t } from '../../../language/t';
import { StructureParts } from '../../structure/StructureParts';
import styles from '../Management.module.css';

/** Where it stands beside the text it is open; below it, it would hide what comes next. */
const isWide = (): boolean => matchMedia('(width >= 70rem)').matches;

export const ReadBack = ({ looked: { titel, delen } }: { looked: Schemas['StructuurToets'] }) => (
  <Section title={t`2. Teruglezen in gewone taal`} id="teruglezen">
    <p className={styles['sentence']}>{t`Leg dit naast uw eigen document. Klopt er iets niet, pas dan de tekst aan en kijk opnieuw na.`}</p>
    <details className={styles['told']} open={isWide()}>
      <summary>{t`Lees:`} <Dutch>{titel}</Dutch></summary>
      <div className={styles['words']} role="region" aria-label={t`De afspraken in gewone taal`} tabIndex={0}>
        <StructureParts parts={delen ?? []} deeper={1} />
      </div>
    </details>
  </Section>
);
