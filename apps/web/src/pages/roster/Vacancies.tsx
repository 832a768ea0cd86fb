/** Seats without a successor: which, since when, who sits there for now, and who can follow. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { vacanciesQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { Empty, Loading } from '../../components/states';
import { listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { vacancyWord } from './roster';

type Vacancy = Schemas['Vacature'];

export function Vacancies() {
  const { gemeente } = useSetting().municipality;
  const vacancies = useQuery(vacanciesQuery(gemeente));
  // What the reader may not see, the part below says once.
  if (vacancies.isError && !vacancies.data) return null;
  const all = vacancies.data?.resultaten;
  return (
    <Section title={t`Plekken zonder opvolger`} id="vacatures">
      {!all && <Loading what={t`De lijst met lege plekken`} />}
      {all?.length === 0 && <Empty>{t`Alle plekken zijn bezet, en voor wie gaat is er een opvolger.`}</Empty>}
      {all && all.length > 0 && (
        <>
          <StackedTable caption={t`Plekken zonder opvolger`} heads={[t`Plek`, t`Sinds of vanaf`, t`Wie zit er nu?`, t`Wie kan volgen?`]} rows={all.map((one) => ({ key: `${one.overleg.id}/${one.plek.id}`, cells: [<Place key="place" of={one} />, vacancyWord(one), <Now key="now" of={one} />, <Next key="next" of={one} />] }))} />
          <DownloadTable href={`/v1/gemeenten/${gemeente}/vacatures?formaat=csv`} />
        </>
      )}
    </Section>
  );
}

const Place = ({ of: { overleg, plek } }: { of: Vacancy }) => (
  <span lang={DUTCH}>
    {plek.naam} <span className="subtle">{overleg.naam}</span>
  </span>
);

const Now = ({ of: { zitNu, plaatsvervanger } }: { of: Vacancy }) => (zitNu ? zitNu.naam : plaatsvervanger ? t`${plaatsvervanger.naam}, als plaatsvervanger` : t`Niemand`);

/** Who was put forward, or from where somebody can come; and where that is settled. */
function Next({ of: { overleg, plek, rotatieId, voorgedragen, kandidaten, knelpunt } }: { of: Vacancy }) {
  if (rotatieId === null) {
    return (
      <PageLink to="/mensen" search={{ naam: plek.naam }}>
        {t`Zet iemand op deze plek`}
        <span className="visually-hidden" lang={DUTCH}>: {plek.naam}, {overleg.naam}</span>
      </PageLink>
    );
  }
  const who: ReactNode = voorgedragen ? t`${voorgedragen.naam} is voorgedragen` : knelpunt !== null ? <span lang={DUTCH}>{knelpunt}</span> : kandidaten.length > 0 ? <span lang={DUTCH}>{listed(kandidaten.map(({ naam }) => naam))}</span> : t`Nog niemand`;
  return (
    <>
      {who}{' '}
      <PageLink to="/rooster/$rotatie" params={{ rotatie: rotatieId }}>
        {t`Naar de wisseling`}
        <span className="visually-hidden" lang={DUTCH}>: {plek.naam}, {overleg.naam}</span>
      </PageLink>
    </>
  );
}
