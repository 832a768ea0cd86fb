/** For who sets up a municipality that begins: what to do first. Gone with the first meeting that is planned. */
import { useQuery } from '@tanstack/react-query';
import { structureVersionsQuery } from '../../api/queries';
import { bodiesWith, mayManage, useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { t } from '../../language/t';
import styles from './Today.module.css';

export function Beginning() {
  const setting = useSetting();
  const plans = bodiesWith(setting, 'secretaris').length > 0;
  const writes = mayManage(setting, 'structuur-wijzigen');
  // The first version is what Leidraad began with; whether that is right, only its reader can say.
  const versions = useQuery({ ...structureVersionsQuery(setting.municipality.gemeente), enabled: writes });
  const written = (versions.data?.resultaten.length ?? 0) > 1;
  const seated = new Set(setting.bodies.flatMap(({ plekken }) => plekken.flatMap(({ persoon }) => persoon?.id ?? []))).size > 1;
  const done = <> <Status tone="good">{t`Gedaan`}</Status></>;
  return (
    <Section title={t`Aan de slag`} id="aan-de-slag">
      <p>{t`Zo zet u de Lokale Educatieve Agenda van ${setting.municipality.naam} in Leidraad. U kunt elke stap later nog veranderen.`}</p>
      <ol className={styles['steps']}>
        {writes && (
          <li>
            <PageLink to="/beheer/afspraken">{t`Leg de afspraken vast`}</PageLink>{t`: beantwoord veertien vragen, of kies uw eigen bestand. Staat het er al, kijk dan of het klopt.`}{written && done}
          </li>
        )}
        <li>
          <PageLink to="/structuur">{t`Lees na wat er is afgesproken`}</PageLink>{t`: welke overleggen, welke plekken en welke termijnen.`}{!writes && t` Zeg het de beheerder als er iets niet klopt.`}
        </li>
        <li>
          <PageLink to="/mensen/inlezen">{t`Breng de mensen in`}</PageLink>{t`, met hun mailadres en hun plek. Zij krijgen daarvan nog geen bericht.`}{seated && done}
        </li>
        {!plans && (
          <li>
            <PageLink to="/mensen/uitnodigen">{t`Nodig de secretaris uit`}</PageLink>{t`. Die krijgt een mail met hoe het begint.`}
          </li>
        )}
        <li>
          <PageLink to="/vergaderingen/plannen">{t`Plan het eerste schooljaar`}</PageLink>. {plans ? t`Leidraad doet een voorstel; u verzet wat niet uitkomt. Pas als u het overneemt, staan de datums vast; dan kiest u ook of de leden meteen een uitnodiging krijgen.` : t`Leidraad doet een voorstel, dat u hier al ziet. Pas als de secretaris het overneemt, staan de datums vast.`}
        </li>
        {plans && (
          <li>
            <PageLink to="/mensen/uitnodigen">{t`Nodig de anderen uit`}</PageLink>{t`, als zij met Leidraad gaan werken. Hun mail krijgen zij ook zonder dat zij inloggen.`}
          </li>
        )}
      </ol>
    </Section>
  );
}
