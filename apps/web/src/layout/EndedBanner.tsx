import { useSetting } from '../api/setting';
import { PageLink } from '../components/PageLink';
import { t } from '../language/t';
import styles from './Layout.module.css';

/** The session ended while the page stood open: what is on it stays, and what was typed. */
export function EndedBanner() {
  const { ended } = useSetting();
  return (
    <div role="status">
      {ended && (
        <p className={styles['lost']}>
          {t`U bent uitgelogd.`}{' '}
          <PageLink to="/inloggen" target="_blank">
            {t`Log opnieuw in`}
          </PageLink>{' '}
          {t`(in een nieuw tabblad) en kom hier terug. Wat u typte, staat er nog.`}
        </p>
      )}
    </div>
  );
}
