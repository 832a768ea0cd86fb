/** For the secretary of a municipality that begins: what to do first. Gone with the first meeting that is planned. */
import { useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import styles from './Today.module.css';

export function Beginning() {
  const { municipality } = useSetting();
  return (
    <Section title="Aan de slag" id="aan-de-slag">
      <p>Zo zet u de Lokale Educatieve Agenda van {municipality.naam} in Leidraad. U kunt elke stap later nog veranderen.</p>
      <ol className={styles['steps']}>
        <li>
          <PageLink to="/structuur">Lees na wat er is afgesproken</PageLink>: welke overleggen, welke plekken en welke termijnen. Zeg het de beheerder als er iets niet klopt.
        </li>
        <li>
          <PageLink to="/mensen/inlezen">Breng de mensen in</PageLink>, met hun mailadres en hun plek. Zij krijgen daarvan nog geen bericht.
        </li>
        <li>
          <PageLink to="/vergaderingen/plannen">Plan het eerste schooljaar</PageLink>. Leidraad doet een voorstel; u verzet wat niet uitkomt. Pas als u het overneemt, gaan de uitnodigingen uit.
        </li>
      </ol>
    </Section>
  );
}
