import { useSetting } from '../api/setting';
import { PageLink } from '../components/PageLink';
import { t } from '../language/t';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './Layout.module.css';

export function Footer() {
  const { municipality } = useSetting();
  return (
    <footer className={styles['footer']}>
      <div className={styles['footer-inner']}>
        {municipality.voorbeeld ? (
          <p>{t`Dit is een uitgewerkt voorbeeld. De afspraken zijn die van de gemeente ${municipality.naam}; de mensen zijn verzonnen en hun mail blijft op deze computer.`}</p>
        ) : (
          <p>{t`Lokale Educatieve Agenda ${municipality.naam}`}</p>
        )}
        <p>
          <PageLink to="/structuur">{t`Zo is het afgesproken`}</PageLink> · <PageLink to="/beheer/privacy">{t`Privacy`}</PageLink> · <PageLink to="/hulp">{t`Hulp`}</PageLink> · <PageLink to="/toegankelijkheid">{t`Toegankelijkheid`}</PageLink> · <LanguageSwitch />
        </p>
      </div>
    </footer>
  );
}
