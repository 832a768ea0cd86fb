/** The changes to come: who goes, from where successors must come, who hears when, and what does not fit together. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { fullDay, longDay } from '../../format/dates';
import { capital, inSentence, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import styles from './Roster.module.css';
import { candidatesBySeats } from './roster';

export function Changes({ roster: { wisselingen, letOp } }: { roster: Schemas['Rooster'] }) {
  return (
    <>
      {letOp.length > 0 && (
        <Notice kind="warning" title={t`Let op`}>
          <ul lang={DUTCH}>
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

function Able({ seats, candidates, everywhere }: { seats: string[]; candidates: string[]; everywhere: boolean }) {
  const who = candidates.length === 1 ? candidates[0] : t`${candidates.slice(0, -1).join(', ')} of ${candidates.at(-1)}`;
  return <p className={styles['able']!} lang={DUTCH}>{everywhere ? who : `${listed(seats)}: ${who}`}</p>;
}

export function Change({ change, level }: { change: Schemas['VerwachteWisseling']; level: 3 | 4 }) {
  const { today } = useSetting();
  const { weg, erbij, blijftZitten, leeg, moetKomenUit, kunnenKomen, sectorenCompleet, voorzitter, berichtenOp, knelpunt } = change;
  const able = candidatesBySeats(kunnenKomen);
  return (
    <div className={styles['change']}>
      <Heading level={level} appearance="level-4">
        {capital(fullDay(change.op))}
      </Heading>
      {knelpunt !== null && (
        <Notice kind="warning" title={t`Niet alle afspraken passen samen`}>
          <p lang={DUTCH}>{knelpunt}</p>
        </Notice>
      )}
      <Facts>
        <Fact title={t`Gaat`} dutch>{names(weg.map(({ plek }) => plek))}</Fact>
        <Fact title={t`Komt`}>{listed(erbij.map(({ plek, komtVan }) => `${komtVan}${t` op ${plek.naam}`}`))}</Fact>
        <Fact title={t`Blijft tot er een opvolger is`} dutch>{names(blijftZitten.map(({ plek }) => plek))}</Fact>
        <Fact title={t`Blijft leeg`} dutch>{names(leeg)}</Fact>
        <Fact title={t`Moet komen uit`} dutch>{capital(listed(moetKomenUit.map(({ naam }) => inSentence(naam))))}</Fact>
        {/* With any of these on the seat the others can still be filled so that every sector is there. */}
        <Fact title={t`Kan komen`}>{able.length === 0 ? '' : able.map((group) => <Able key={group.seats.join()} {...group} everywhere={able.length === 1} />)}</Fact>
        <Fact title={t`Sectoren`}>{sectorenCompleet ? t`Elke sector die er moet zijn, is er` : t`Een sector die er moet zijn, ontbreekt dan`}</Fact>
        <Fact title={t`Voorzitter`}>{voorzitter.wordt && voorzitter.van?.id !== voorzitter.wordt.id ? t`De leden kiezen een andere voorzitter dan ${voorzitter.van?.naam ?? t`nu`}` : ''}</Fact>
        <Fact title={t`Berichten op`}>{capital(listed(berichtenOp.filter((day) => day >= today).map((day) => longDay(day, today))))}</Fact>
      </Facts>
    </div>
  );
}
