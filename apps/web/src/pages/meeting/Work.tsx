/** What the reader can do for this meeting now, each on a page of its own. */
import type { Schemas } from '../../api/client';
import { bodiesWith, useSetting } from '../../api/setting';
import { ButtonLink } from '../../components/PageLink';
import { t } from '../../language/t';
import { readsRecord } from './reads-record';
import styles from './Meeting.module.css';

export function Work({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { id, mogelijk, overleg, status, verslagStatus } = meeting;
  const setting = useSetting();
  const ahead = status !== 'geannuleerd' && status !== 'afgesloten' && verslagStatus !== 'vastgesteld';
  const params = { vergadering: id };
  const links = [
    ahead && bodiesWith(setting, 'voorzitter', 'secretaris').includes(overleg) && (
      <ButtonLink key="draaiboek" to="/vergaderingen/$vergadering/draaiboek" params={params}>
        {t`Draaiboek voor de voorzitter`}
      </ButtonLink>
    ),
    mogelijk.includes('besluiten') && (
      <ButtonLink key="vastleggen" to="/vergaderingen/$vergadering/vastleggen" params={params}>
        {t`Vastleggen wat er is besloten`}
      </ButtonLink>
    ),
    readsRecord(meeting) && (
      <ButtonLink key="verslag" to="/vergaderingen/$vergadering/verslag" params={params}>
        {mogelijk.includes('verslag') ? t`Verslag schrijven` : t`Verslag lezen`}
      </ButtonLink>
    ),
  ].filter(Boolean);
  return links.length === 0 ? null : <div className={`${styles['work']} no-print`}>{links}</div>;
}
