/** The agreed structure in words, to read and to correct: who sits where, which deadlines, and where each of it comes from. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { structureQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { Failure, Loading } from '../../components/states';
import { fullDay } from '../../format/dates';
import styles from './Structure.module.css';

type Part = Schemas['Structuur']['delen'][number];

export function StructurePage() {
  const { municipality } = useSetting();
  const structure = useQuery(structureQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title="Zo is het afgesproken" lead={<p>Waar Leidraad zich aan houdt: de overleggen, hun plekken en hun termijnen. Klopt er iets niet, zeg het dan tegen de beheerder; die past het aan vanaf een dag die u kiest.</p>} />
      {structure.isPending && <Loading what="De afspraken" />}
      {structure.isError && !structure.data && <Failure error={structure.error} retry={() => void structure.refetch()} />}
      {structure.data && <Structure structure={structure.data} />}
    </>
  );
}

function Structure({ structure: { geldtVanaf, delen, andereVersies } }: { structure: Schemas['Structuur'] }) {
  const chapters = delen.flatMap(({ kop, niveau }, index) => (niveau === 1 ? [{ kop, id: idOf(index) }] : []));
  return (
    <>
      <p className="subtle">
        Geldt vanaf {fullDay(geldtVanaf)}.{andereVersies.map(({ versie, geldtVanaf: vanaf }) => ` ${vanaf > geldtVanaf ? 'Er komt een andere' : 'Er was een eerdere'} versie, vanaf ${fullDay(vanaf)} (nummer ${versie}).`)}
      </p>
      <nav aria-label="Op deze pagina" className={`${styles['contents']} no-print`}>
        <ul>
          {chapters.map(({ kop, id }) => (
            <li key={id}>
              <a href={`#${id}`} className="nl-link">
                {kop}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {delen.map((part, index) => (
        <PartOf key={idOf(index)} part={part} id={idOf(index)} />
      ))}
    </>
  );
}

const idOf = (index: number): string => `deel-${index + 1}`;

function PartOf({ part: { kop, niveau, blokken }, id }: { part: Part; id: string }) {
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <Heading level={niveau === 1 ? 2 : 3} id={id} tabIndex={-1}>
        {kop}
      </Heading>
      {blokken.map((block, index) => (
        <div key={index}>
          {block.inleiding !== null && (
            <p>
              {block.inleiding}
              <Origin of={block.herkomst} />
            </p>
          )}
          {block.punten && (
            <ul>
              {block.punten.map(({ tekst, herkomst }, at) => (
                <li key={at}>
                  {tekst}
                  <Origin of={herkomst} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

const Origin = ({ of }: { of: string | null }) => of !== null && <span className={styles['origin']}> [{of}]</span>;
