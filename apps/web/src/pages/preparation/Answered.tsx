/** Who has answered the call, for who decides. */
import type { Schemas } from '../../api/client';
import { Section } from '../../components/Page';
import { Status } from '../../components/Status';
import { t } from '../../language/t';
import styles from './Preparation.module.css';

/** @param open answers can still come */
export function Answered({ answers, open }: { answers: NonNullable<Schemas['Voorbereiding']['antwoorden']>; open: boolean }) {
  const count = answers.filter(({ geantwoord }) => geantwoord).length;
  return (
    <Section title={t`Wie heeft geantwoord`} id="antwoorden">
      <p className="subtle">
        {t`${count} van de ${answers.length}.${open ? t` Wie nog niet antwoordde, krijgt een herinnering.` : ''}`}
      </p>
      <ul className={styles['answers']}>
        {answers.map(({ persoonId, naam, geantwoord }) => (
          <li key={persoonId}>
            {naam} <Status tone={geantwoord ? 'good' : 'quiet'}>{geantwoord ? t`Geantwoord` : t`Nog niet`}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
