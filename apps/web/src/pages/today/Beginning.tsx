/** For who sets up a municipality that begins: what to do first. Gone with the first meeting that is planned. */
import { bodiesWith, mayManage, useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import styles from './Today.module.css';

export function Beginning() {
  const setting = useSetting();
  const plans = bodiesWith(setting, 'secretaris').length > 0;
  return (
    <Section title="Aan de slag" id="aan-de-slag">
      <p>Zo zet u de Lokale Educatieve Agenda van {setting.municipality.naam} in Leidraad. U kunt elke stap later nog veranderen.</p>
      <ol className={styles['steps']}>
        {mayManage(setting, 'structuur-wijzigen') && (
          <li>
            <PageLink to="/beheer/afspraken">Leg de afspraken vast</PageLink>: beantwoord veertien vragen, of kies uw eigen bestand. Staat het er al, kijk dan of het klopt.
          </li>
        )}
        <li>
          <PageLink to="/structuur">Lees na wat er is afgesproken</PageLink>: welke overleggen, welke plekken en welke termijnen.{!mayManage(setting, 'structuur-wijzigen') && ' Zeg het de beheerder als er iets niet klopt.'}
        </li>
        <li>
          <PageLink to="/mensen/inlezen">Breng de mensen in</PageLink>, met hun mailadres en hun plek. Zij krijgen daarvan nog geen bericht.
        </li>
        {!plans && (
          <li>
            <PageLink to="/mensen/uitnodigen">Nodig de secretaris uit</PageLink>. Die krijgt een mail met hoe het begint.
          </li>
        )}
        <li>
          <PageLink to="/vergaderingen/plannen">Plan het eerste schooljaar</PageLink>. {plans ? 'Leidraad doet een voorstel; u verzet wat niet uitkomt. Pas als u het overneemt, gaan de uitnodigingen uit.' : 'Leidraad doet een voorstel, dat u hier al ziet. De secretaris neemt het over; pas dan gaan de uitnodigingen uit.'}
        </li>
        {plans && (
          <li>
            <PageLink to="/mensen/uitnodigen">Nodig de anderen uit</PageLink>, als zij met Leidraad gaan werken. Hun mail krijgen zij ook zonder dat zij inloggen.
          </li>
        )}
      </ol>
    </Section>
  );
}
