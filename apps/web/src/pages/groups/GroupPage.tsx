/** One working group: may it be given work, its frame and mandate, who sits there, and what it works on. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ambitionsQuery, assignmentsQuery, groupQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { longMoment } from '../../format/dates';
import { counted, inSentence, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { overdueFirst } from '../assignments/assignment';
import { Row } from '../assignments/AssignmentRow';
import list from '../meetings/Meetings.module.css';
import { Evaluations } from './Evaluations';
import { type Group, groupWord, partsOf } from './group';
import styles from './Groups.module.css';
import { Installing } from './Installing';

const route = getRouteApi('/werkgroepen/$werkgroep');

export function GroupPage() {
  const { municipality } = useSetting();
  const { werkgroep } = route.useParams();
  const group = useQuery(groupQuery(municipality.gemeente, werkgroep));
  const above = <PageLink to="/werkgroepen">{t`Alle werkgroepen`}</PageLink>;
  if (group.data) return <Shown group={group.data.body} etag={group.data.etag} above={above} />;
  // The heading that one is brought to is the one that stays.
  if (group.isPending) return <Loading what={t`De werkgroep`} />;
  return (
    <>
      <PageHeading title={t`Werkgroep`} above={above} />
      <Failure error={group.error} retry={() => void group.refetch()} />
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
      <PageHeading title={naam} dutch above={above} lead={names.length > 0 && <p>
            {names.length === 1 ? t`Ambitie` : t`Ambities`}: <Dutch>{listed(names)}</Dutch>.
          </p>} />
      <p className={styles['page-state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
      {waarschuwingen.length > 0 && (
        <Notice kind="warning" title={t`Let op`}>
          {waarschuwingen.map((text) => (
            <p key={text} lang={DUTCH}>{text}</p>
          ))}
        </Notice>
      )}
      {opAgenda && installeert && (
        <p>
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: opAgenda.vergaderingId }}>
            {t`Op de agenda van ${longMoment(opAgenda.begin, setting.today)}`}
          </PageLink>
          {t`: daar beslist ${inSentence(installeert.naam)} over de installatie.`}
        </p>
      )}
      <Installing group={group} etag={etag} />
      <Frame group={group} />
      <Composition group={group} />
      <Work groupId={group.id} />
      <Evaluations overleg={group.id} />
    </>
  );
}

/** Of a group that has always been there nobody set a frame. */
function Frame({ group }: { group: Group }) {
  if (!group.moetGeinstalleerd && group.kader.length === 0) return null;
  return (
    <Section title={t`Kader`} id="kader">
      <Facts>
        {partsOf(group).map(({ naam, tekst }) => (
          <Fact key={naam} title={<Dutch>{naam}</Dutch>}>
            {tekst === '' ? <span className="subtle">{t`Nog niet vastgelegd`}</span> : <span className={styles['said']} lang={DUTCH}>{tekst}</span>}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

function Composition({ group: { voorzitter, voorzitterUit, voorzitterPast, leden, hoogstensLeden, mandaat } }: { group: Group }) {
  return (
    <Section title={t`Mandaat en samenstelling`} id="samenstelling">
      <Facts>
        <Fact title={t`Mandaat`}>{mandaat ? <Dutch>{mandaat}</Dutch> : <span className="subtle">{t`Daarover zegt de samenwerkingsstructuur niets`}</span>}</Fact>
        <Fact title={t`Voorzitter`}>
          {voorzitter ? voorzitter.naam : <span className="subtle">{t`Nog niemand`}</span>}
          {voorzitterUit !== null && <span className={`subtle ${styles['under']}`} lang={DUTCH}>{voorzitterUit}.</span>}
          {voorzitter && !voorzitterPast && <span className={styles['under']}>{t`Deze voorzitter komt daar niet vandaan: kies een ander voordat de groep wordt geïnstalleerd.`}</span>}
        </Fact>
        <Fact title={t`Leden`}>
          {leden.length === 0 ? (
            <span className="subtle">{t`Nog niemand`}</span>
          ) : (
            <>
              {counted(leden.length, t`lid`, t`leden`)}: {listed(leden.map((one) => one.naam))}
            </>
          )}
          <span className={`subtle ${styles['under']}`}>
            {t`Liefst niet meer dan ${hoogstensLeden}.`} <PageLink to="/mensen">{t`Wie zit waar`}</PageLink>
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
    <Section title={t`Opdrachten`} id="opdrachten">
      {assignments.isPending && <Loading what={t`De lijst met opdrachten`} />}
      {assignments.isError && !assignments.data && <Failure error={assignments.error} retry={() => void assignments.refetch()} />}
      {assignments.data && own.length === 0 && <Empty>{t`Deze werkgroep heeft nog geen opdracht.`}</Empty>}
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
