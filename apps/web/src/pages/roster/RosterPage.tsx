/** Who sits in the stuurgroep for which ambition and sector, who leaves when, and who may follow. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { rosterQuery, rotationsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading, Section } from '../../components/Page';
import { PeopleNav } from '../../components/PeopleNav';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { howFar, longDay } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import { Changes } from './Changes';
import { AnnounceDeparture } from './Departure';
import { LineUps } from './LineUps';
import { rotationWord, seatsInWords } from './roster';
import { Vacancies } from './Vacancies';
import { WhatIf } from './WhatIf';

export function RosterPage() {
  const { municipality } = useSetting();
  const roster = useQuery(rosterQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Rooster van aftreden`} lead={<p>{t`Wie er zit, wie wanneer gaat en uit welke sectoren de opvolgers moeten komen. Wat nog moet komen, is een verwachting van Leidraad.`}</p>} />
      <PeopleNav />
      <Rotations />
      <Vacancies />
      {roster.isPending && <Loading what={t`Het rooster`} />}
      {roster.isError && !roster.data && <Failure error={roster.error} retry={() => void roster.refetch()} />}
      {roster.data?.roosters.length === 0 && <Empty>{t`In deze gemeente wisselt geen overleg volgens een rooster.`}</Empty>}
      {roster.data?.roosters.map((one) => (
        <Section key={one.overleg.id} title={one.overleg.naam} id={`rooster-${one.overleg.id}`}>
          <LineUps roster={one} />
          <Changes roster={one} />
          <WhatIf roster={one} />
          <AnnounceDeparture roster={one} />
        </Section>
      ))}
      {roster.data && roster.data.roosters.length > 0 && (
        <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/rooster?formaat=csv`} />
      )}
    </>
  );
}

function Rotations() {
  const { municipality } = useSetting();
  const rotations = useQuery(rotationsQuery(municipality.gemeente));
  // What the reader may not see, the part below says once.
  if (rotations.isError || rotations.data?.resultaten.length === 0) return null;
  return (
    <Section title={t`Wisselingen die lopen`} id="wisselingen">
      {rotations.isPending && <Loading what={t`De lijst met wisselingen`} />}
      {rotations.data && (
        <ol className={list['list']}>
          {rotations.data.resultaten.map((rotation) => (
            <Rotation key={rotation.id} rotation={rotation} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Rotation({ rotation }: { rotation: Schemas['Rotatie'] }) {
  const { today } = useSetting();
  const word = rotationWord(rotation);
  return (
    <li className={list['row']}>
      <p className={list['when']}>
        <time dateTime={rotation.op}>
          {capital(longDay(rotation.op, today))}
          <span>{howFar(rotation.op, today)}</span>
        </time>
      </p>
      <div>
        <p>
          <PageLink to="/rooster/$rotatie" params={{ rotatie: rotation.id }}>
            <strong>{rotation.vertrekt ? t`Vertrek van ${rotation.vertrekt.naam}` : t`Wisseling in ${rotation.overleg.naam}`}</strong>
            <span className="visually-hidden"> {t`op ${longDay(rotation.op, today)}`}</span>
          </PageLink>
        </p>
        <p className="subtle" lang={DUTCH}>{seatsInWords(rotation)}</p>
      </div>
      <p className={list['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
    </li>
  );
}
