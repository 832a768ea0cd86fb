import { useConnectionLost } from '../api/connection';
import { t } from '../language/t';
import styles from './Layout.module.css';

/** What stands on the page stays readable while the server is away. */
export function ConnectionBanner() {
  const lost = useConnectionLost();
  return <div role="status">{lost && <p className={styles['lost']}>{t`Geen verbinding met de server. Wat u ziet, kan verouderd zijn. Zodra de verbinding er weer is, gaat het vanzelf verder.`}</p>}</div>;
}
