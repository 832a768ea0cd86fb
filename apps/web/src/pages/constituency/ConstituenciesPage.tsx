/** What one is to pass on to one's achterban; and for who keeps bodies going, who has done so. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { constituenciesQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading, Section } from '../../components/Page';
import { PeopleNav } from '../../components/PeopleNav';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status, type Tone } from '../../components/Status';
import { dayOf, fullDay } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import { passedWord } from './constituency';

export function ConstituenciesPage() {
  const { municipality } = useSetting();
  const found = useQuery(constituenciesQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Achterban`} lead={<p>{t`Na elk verslag krijgt wie namens anderen aan tafel zit een korte tekst om door te geven. Hier staat wat er nog moet, en wat is gedaan.`}</p>} />
      <PeopleNav />
      {found.isPending && <Loading what={t`De lijst`} />}
      {found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data && found.data.eigen.length === 0 && found.data.resultaten.length === 0 && <Empty>{t`Er is nog geen tekst voor een achterban die u aangaat. Die volgt op het verslag.`}</Empty>}
      {found.data && found.data.eigen.length > 0 && (
        <Section title={t`Door u door te geven`} id="eigen">
          <ol className={list['list']}>
            {found.data.eigen.map((one) => (
              <Row key={one.vergaderingId} {...one} word={one.doorgegevenOp ? { text: t`Doorgegeven op ${fullDay(one.doorgegevenOp)}`, tone: 'good' } : { text: t`Nog door te geven`, tone: 'busy' }} />
            ))}
          </ol>
        </Section>
      )}
      {found.data && found.data.resultaten.length > 0 && (
        <Section title={t`In uw overleggen`} id="overleggen">
          <ol className={list['list']}>
            {found.data.resultaten.map((one) => (
              <Row key={one.vergaderingId} {...one} word={passedWord(one)} />
            ))}
          </ol>
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/achterban?formaat=csv`} />
        </Section>
      )}
    </>
  );
}

function Row({ vergaderingId, overleg, begin, word }: { vergaderingId: string; overleg: string; begin: string; word: { text: string; tone: Tone } }): ReactNode {
  const setting = useSetting();
  return (
    <li className={list['row']}>
      <p className={list['when']}>
        <time dateTime={dayOf(begin)}>{capital(fullDay(dayOf(begin)))}</time>
      </p>
      <p>
        <PageLink to="/achterban/$vergadering" params={{ vergadering: vergaderingId }}>
          <strong>{nameOfBody(setting, overleg)}</strong>
          <span className="visually-hidden">, {fullDay(dayOf(begin))}</span>
        </PageLink>
      </p>
      <p className={list['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
    </li>
  );
}
