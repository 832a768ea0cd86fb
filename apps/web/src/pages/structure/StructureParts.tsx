/** The agreed structure in words, part by part. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { DUTCH } from '../../language/t';
import styles from './Structure.module.css';

type Part = Schemas['StructuurDeel'];

export const partId = (index: number): string => `deel-${index + 1}`;

/** @param deeper so many levels below where the page of its own has them */
export const StructureParts = ({ parts, deeper = 0 }: { parts: readonly Part[]; deeper?: 0 | 1 }) => parts.map((part, index) => <PartOf key={partId(index)} part={part} id={partId(index)} deeper={deeper} />);

function PartOf({ part: { kop, niveau, blokken }, id, deeper }: { part: Part; id: string; deeper: 0 | 1 }) {
  return (
    <section aria-labelledby={id} className={styles['part']} lang={DUTCH}>
      <Heading level={((niveau === 1 ? 2 : 3) + deeper) as 2 | 3 | 4} id={id} tabIndex={-1}>
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
