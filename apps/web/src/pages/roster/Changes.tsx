/** The changes to come: who goes, from where successors must come, who hears when, and what does not fit together. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { fullDay, longDay } from '../../format/dates';
import { capital, inSentence, listed } from '../../format/text';
import styles from './Roster.module.css';

export function Changes({ roster: { wisselingen, letOp } }: { roster: Schemas['Rooster'] }) {
  return (
    <>
      {letOp.length > 0 && (
        <Notice kind="warning" title="Let op">
          <ul>
            {letOp.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {wisselingen.map((change) => (
        <Change key={change.op} change={change} level={3} />
      ))}
    </>
  );
}

const names = (places: readonly { naam: string }[]): string => listed(places.map(({ naam }) => naam));

export function Change({ change, level }: { change: Schemas['VerwachteWisseling']; level: 3 | 4 }) {
  const { today } = useSetting();
  const { weg, erbij, blijftZitten, leeg, moetKomenUit, kunnenKomen, sectorenCompleet, voorzitter, berichtenOp, knelpunt } = change;
  const combined = kunnenKomen.filter(({ kandidaten }) => kandidaten.length > 0);
  return (
    <div className={styles['change']}>
      <Heading level={level} appearance="level-4">
        {capital(fullDay(change.op))}
      </Heading>
      {knelpunt !== null && (
        <Notice kind="warning" title="Niet alle afspraken passen samen">
          <p>{knelpunt}</p>
        </Notice>
      )}
      <Facts>
        <Fact title="Gaat">{names(weg.map(({ plek }) => plek))}</Fact>
        <Fact title="Komt">{listed(erbij.map(({ plek, komtVan }) => `${komtVan} op ${plek.naam}`))}</Fact>
        <Fact title="Blijft tot er een opvolger is">{names(blijftZitten.map(({ plek }) => plek))}</Fact>
        <Fact title="Blijft leeg">{names(leeg)}</Fact>
        <Fact title="Moet komen uit">{listed(moetKomenUit.map(({ naam }) => inSentence(naam)))}</Fact>
        {/* With any of these on the seat the others can still be filled so that every sector is there. */}
        <Fact title="Kan komen">{combined.length === 0 ? '' : combined.map(({ plek, kandidaten }) => `${plek.naam}: ${kandidaten.map(({ naam }) => naam).join(' of ')}`).join('; ')}</Fact>
        <Fact title="Sectoren">{sectorenCompleet ? 'Elke sector die er moet zijn, is er' : 'Een sector die er moet zijn, ontbreekt dan'}</Fact>
        <Fact title="Voorzitter">{voorzitter.wordt && voorzitter.van?.id !== voorzitter.wordt.id ? `De leden kiezen een andere voorzitter dan ${voorzitter.van?.naam ?? 'nu'}` : ''}</Fact>
        <Fact title="Berichten op">{listed(berichtenOp.filter((day) => day >= today).map((day) => longDay(day, today)))}</Fact>
      </Facts>
    </div>
  );
}
