import { useSetting } from '../api/setting';
import { PageLink } from '../components/PageLink';
import styles from './Layout.module.css';

export function Footer() {
  const { municipality } = useSetting();
  return (
    <footer className={styles['footer']}>
      <div className={styles['footer-inner']}>
        {municipality.voorbeeld ? (
          <p>Dit is een uitgewerkt voorbeeld. De afspraken zijn die van de gemeente {municipality.naam}; de mensen zijn verzonnen en hun mail blijft op deze computer.</p>
        ) : (
          <p>Lokale Educatieve Agenda {municipality.naam}</p>
        )}
        <p>
          <PageLink to="/structuur">Zo is het afgesproken</PageLink> · <PageLink to="/beheer/privacy">Privacy</PageLink> · <PageLink to="/hulp">Hulp</PageLink> · <PageLink to="/toegankelijkheid">Toegankelijkheid</PageLink>
        </p>
      </div>
    </footer>
  );
}
