/** One working group: may it be given work, its frame and mandate, who sits there, and what it works on. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ambitionsQuery, assignmentsQuery, groupQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { longMoment } from '../../format/dates';
import { counted, inSentence, listed } from '../../format/text';
import { overdueFirst } from '../assignments/assignment';
import { Row } from '../assignments/AssignmentRow';
import list from '../meetings/Meetings.module.css';
import { type Group, groupWord, partsOf } from './group';
import styles from './Groups.module.css';
import { Installing } from './Installing';

const route = getRouteApi('/werkgroepen/$werkgroep');

export function GroupPage() {
  const { municipality } = useSetting();
  const { werkgroep } = route.useParams();
  const group = useQuery(groupQuery(municipality.gemeente, werkgroep));
  const above = <PageLink to="/werkgroepen">Alle werkgroepen</PageLink>;
  if (group.data) return <Shown group={group.data.body} etag={group.data.etag} above={above} />;
  return (
    <>
      <PageHeading title="Werkgroep" above={above} />
      {group.isPending ? <Loading what="De werkgroep" /> : <Failure error={group.error} retry={() => void group.refetch()} />}
    </>
  );
}

function Shown({ group, etag, above }: { group: Group; etag: string; above: ReactNode }) {
  const setting = useSetting();
  const ambitions = useQuery(ambitionsQuery(setting.municipality.gemeente));
  const { naam, ambities, waarschuwingen, opAgenda, installeert } = group;
  const names = (ambitions.data?.resultaten ?? []).filter(({ id }) => ambities.includes(id)).map((one) => one.naam);
  const word = groupWord(group);
  return (
    <>
      <PageHeading title={naam} above={above} lead={names.length > 0 && <p>
            {names.length === 1 ? 'Ambitie' : 'Ambities'}: {listed(names)}.
          </p>} />
      <p className={styles['page-state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
      {waarschuwingen.length > 0 && (
        <Notice kind="warning" title="Let op">
          {waarschuwingen.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {opAgenda && installeert && (
        <p>
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: opAgenda.vergaderingId }}>
            Op de agenda van {longMoment(opAgenda.begin, setting.today)}
          </PageLink>
          : daar beslist {inSentence(installeert.naam)} over de installatie.
        </p>
      )}
      <Installing group={group} etag={etag} />
      <Frame group={group} />
      <Composition group={group} />
      <Work groupId={group.id} />
    </>
  );
}

/** Of a group that has always been there nobody set a frame. */
function Frame({ group }: { group: Group }) {
  if (!group.moetGeinstalleerd && group.kader.length === 0) return null;
  return (
    <Section title="Kader" id="kader">
      <Facts>
        {partsOf(group).map(({ naam, tekst }) => (
          <Fact key={naam} title={naam}>
            {tekst === '' ? <span className="subtle">Nog niet vastgelegd</span> : <span className={styles['said']}>{tekst}</span>}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

function Composition({ group: { voorzitter, voorzitterUit, voorzitterPast, leden, hoogstensLeden, mandaat } }: { group: Group }) {
  return (
    <Section title="Mandaat en samenstelling" id="samenstelling">
      <Facts>
        <Fact title="Mandaat">{mandaat ?? <span className="subtle">Daarover zegt de samenwerkingsstructuur niets</span>}</Fact>
        <Fact title="Voorzitter">
          {voorzitter ? voorzitter.naam : <span className="subtle">Nog niemand</span>}
          {voorzitterUit !== null && <span className={`subtle ${styles['under']}`}>{voorzitterUit}.</span>}
          {voorzitter && !voorzitterPast && <span className={styles['under']}>Deze voorzitter komt daar niet vandaan: kies een ander voordat de groep wordt geïnstalleerd.</span>}
        </Fact>
        <Fact title="Leden">
          {leden.length === 0 ? (
            <span className="subtle">Nog niemand</span>
          ) : (
            <>
              {counted(leden.length, 'lid', 'leden')}: {listed(leden.map((one) => one.naam))}
            </>
          )}
          <span className={`subtle ${styles['under']}`}>
            Liefst niet meer dan {hoogstensLeden}. <PageLink to="/mensen">Wie zit waar</PageLink>
          </span>
        </Fact>
      </Facts>
    </Section>
  );
}

function Work({ groupId }: { groupId: string }) {
  const { municipality, today } = useSetting();
  const assignments = useQuery(assignmentsQuery(municipality.gemeente));
  const own = (assignments.data?.resultaten ?? []).filter(({ werkgroep }) => werkgroep === groupId);
  return (
    <Section title="Opdrachten" id="opdrachten">
      {assignments.isPending && <Loading what="De lijst met opdrachten" />}
      {assignments.isError && !assignments.data && <Failure error={assignments.error} retry={() => void assignments.refetch()} />}
      {assignments.data && own.length === 0 && <Empty>Deze werkgroep heeft nog geen opdracht.</Empty>}
      {own.length > 0 && (
        <ol className={list['list']}>
          {overdueFirst(own, today).map((one) => (
            <Row key={one.id} line={one} />
          ))}
        </ol>
      )}
    </Section>
  );
}
