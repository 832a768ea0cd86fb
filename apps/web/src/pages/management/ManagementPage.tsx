/** What there is to keep for the municipality as a whole, and who does what of it. */
import { mayManage, useSetting } from '../../api/setting';
import { ManagementNav, managementPages } from '../../components/ManagementNav';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ChooseFirst, NotAllowed } from '../../components/states';
import { t } from '../../language/t';
import styles from './Management.module.css';

export function ManagementPage() {
  const setting = useSetting();
  const { session, municipality } = setting;
  const pages = managementPages(setting).filter(({ needs }) => needs !== null);
  return (
    <>
      <PageHeading title={t`Beheer`} lead={<p>{t`Wat voor de LEA van ${municipality.naam} als geheel geldt. De beheerder regelt het; zolang die er niet is, doet de secretaris dat.`}</p>} />
      {session === null && <ChooseFirst />}
      {session !== null && pages.length === 0 && <NotAllowed>{t`Beheer is voor de beheerder en de secretaris. Klopt er iets niet, zeg het dan tegen een van hen.`}</NotAllowed>}
      {pages.length > 0 && (
        <>
          <ManagementNav />
          <ul className={styles['pages']}>
            {pages.map(({ to, name, tells }) => (
              <li key={to}>
                <PageLink to={to}>{name}</PageLink>
                <p>{tells}</p>
              </li>
            ))}
            {mayManage(setting, 'mensen') && (
              <li>
                <PageLink to="/mensen/inlezen">{t`Mensen inlezen`}</PageLink>
                <p>{t`Iedereen in één keer, met mailadres en plek, uit een tabel.`}</p>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
