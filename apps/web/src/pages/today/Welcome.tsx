/** For who opens the worked example for the first time: what it is, and whom to be. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { t } from '../../language/t';
import { ChooseButton } from '../view-as/ChooseButton';
import { suggestions } from '../view-as/roles';
import styles from './Today.module.css';

export function Welcome() {
  const { municipality, bodies } = useSetting();
  return (
    <section className={styles['welcome']} aria-labelledby="welkom">
      <Heading level={2} appearance="level-3" id="welkom">
        {t`Kijk mee in de Lokale Educatieve Agenda van ${municipality.naam}`}
      </Heading>
      <Paragraph>
        {t`Leidraad houdt de vergaderingen van alle overleggen op gang: het vraagt op tijd om agendapunten, bewaakt de termijnen en zorgt dat het verslag binnen twee weken bij iedereen is. Kies wie u bent en kijk rond.`}
      </Paragraph>
      <ul className={styles['choices']}>
        {suggestions(bodies).map(({ person, role, lang }) => (
          <li key={person.id}>
            <ChooseButton personId={person.id} name={person.naam} />
            <span lang={lang}>{role}</span>
          </li>
        ))}
      </ul>
      <p>
        <PageLink to="/kijk-mee">{t`Of kies iemand anders`}</PageLink>
      </p>
    </section>
  );
}
