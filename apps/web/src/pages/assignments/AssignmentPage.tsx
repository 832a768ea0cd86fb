/** One assignment: how it stands and why, what the reader can do now, what was asked, and its whole thread. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { ambitionsQuery, assignmentQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { fullDay, howFar, longMoment } from '../../format/dates';
import { capital, inSentence, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { isLate, statusWord, type Assignment } from './assignment';
import { States } from './AssignmentRow';
import styles from './Assignments.module.css';
import { Doing } from './Doing';
import { Thread } from './Thread';

const route = getRouteApi('/opdrachten/$opdracht');

export function AssignmentPage() {
  const { municipality } = useSetting();
  const { opdracht } = route.useParams();
  const assignment = useQuery(assignmentQuery(municipality.gemeente, opdracht));
  const above = <PageLink to="/opdrachten">{t`Alle opdrachten`}</PageLink>;
  if (assignment.data) return <Shown assignment={assignment.data.body} etag={assignment.data.etag} above={above} />;
  return (
    <>
      <PageHeading title={t`Opdracht`} above={above} />
      {assignment.isPending ? <Loading what={t`De opdracht`} /> : <Failure error={assignment.error} retry={() => void assignment.refetch()} />}
    </>
  );
}

function Shown({ assignment, etag, above }: { assignment: Assignment; etag: string; above: ReactNode }) {
  const setting = useSetting();
  const ambitions = useQuery(ambitionsQuery(setting.municipality.gemeente));
  const { titel, ambitie, werkgroep, opdrachtgever, schooljaar, waarom, opAgenda, raaktAan, vervolg, volgtOp } = assignment;
  const ambition = ambitions.data?.resultaten.find(({ id }) => id === ambitie);
  return (
    <>
      <PageHeading
        title={titel}
        dutch
        above={above}
        lead={
          <p>
            {t`Opdracht van ${inSentence(nameOfBody(setting, opdrachtgever))} aan ${inSentence(nameOfBody(setting, werkgroep))}`}
            {ambition && mixed`, voor ambitie ${ambition.naam}`}{t`. Schooljaar ${schooljaar}.`}
          </p>
        }
      />
      <div className={styles['page-states']}>
        <States line={assignment} />
      </div>
      {waarom.length > 0 && (
        <Notice kind="warning" title={isLate(assignment, setting.today) ? t`Deze opdracht is te laat` : t`Deze opdracht vraagt aandacht`}>
          <ul>
            {waarom.map((text) => (
              <li key={text} lang={DUTCH}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {opAgenda && (
        <p>
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: opAgenda.vergaderingId }}>
            {t`Op de agenda van ${longMoment(opAgenda.begin, setting.today)}`}
          </PageLink>
          {t`: daar beslist ${inSentence(nameOfBody(setting, opdrachtgever))}.`}
        </p>
      )}
      <Doing assignment={assignment} etag={etag} />
      <Asked assignment={assignment} />
      <Thread assignment={assignment} />
      {raaktAan.length > 0 && <Touching neighbours={raaktAan} />}
      {(vervolg.length > 0 || volgtOp !== null) && (
        <Section title={t`Hangt samen met`} id="vervolg">
          <ul className={styles['plain']}>
            {volgtOp !== null && (
              <li>
                <PageLink to="/opdrachten/$opdracht" params={{ opdracht: volgtOp }}>
                  {t`De opdracht waar deze op volgt`}
                </PageLink>
              </li>
            )}
            {vervolg.map((one) => (
              <li key={one.id}>
                {t`Vervolg:`} <PageLink to="/opdrachten/$opdracht" params={{ opdracht: one.id }} lang={DUTCH}>{one.titel}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The assignment as it was worded; while it is a draft, what it still lacks. */
function Asked({ assignment }: { assignment: Assignment }) {
  const { today } = useSetting();
  const { resultaat, waaraanTeZien, trekker, middelen, kader, mandaat, einddatum, tussenstanden, onderwerpen, vraagstuk, smart } = assignment;
  return (
    <Section title={t`De opdracht`} id="opdracht">
      {smart.length > 0 && (
        <Notice kind="info" title={smart.some(({ houdtTegen }) => houdtTegen) ? t`Nog nodig voordat zij uitgegeven kan worden` : t`De SMART-toets adviseert`}>
          <ul>
            {smart.map(({ code, advies }) => (
              <li key={code} lang={DUTCH}>{advies}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts>
        <Fact title={t`Resultaat`} dutch>{resultaat}</Fact>
        <Fact title={t`Waaraan te zien`} dutch>{waaraanTeZien}</Fact>
        <Fact title={t`Einddatum`}>{einddatum && `${capital(fullDay(einddatum))} (${howFar(einddatum, today)})`}</Fact>
        <Fact title={t`Tussenstanden`}>{capital(listed(tussenstanden.map((day) => fullDay(day))))}</Fact>
        <Fact title={t`Trekker`} dutch>{trekker}</Fact>
        <Fact title={t`Middelen`} dutch>{middelen}</Fact>
        <Fact title={t`Kader`} dutch>{kader}</Fact>
        <Fact title={t`Mandaat`} dutch>{mandaat}</Fact>
        <Fact title={t`Vraagstuk`} dutch>{vraagstuk && <PageLink to="/vraagstukken/$vraagstuk" params={{ vraagstuk: vraagstuk.id }}>{vraagstuk.tekst}</PageLink>}</Fact>
        <Fact title={t`Gaat over`} dutch>{listed(onderwerpen.map(({ naam }) => naam))}</Fact>
      </Facts>
    </Section>
  );
}

/** Of other ambitions, about the same: whoever works on one should know of the other. */
function Touching({ neighbours }: { neighbours: readonly Schemas['RaaktAan'][] }) {
  const setting = useSetting();
  return (
    <Section title={t`Raakt aan`} id="raakt-aan">
      <p className={styles['intro']}>{t`Deze opdrachten van andere ambities gaan over hetzelfde. Stem af met wie daaraan werkt.`}</p>
      <ul className={styles['plain']}>
        {neighbours.map(({ id, titel, werkgroep, status, onderwerpen }) => (
          <li key={id}>
            <PageLink to="/opdrachten/$opdracht" params={{ opdracht: id }} lang={DUTCH}>
              {titel}
            </PageLink>
            <span className={`subtle ${styles['under']}`}>
              {t`${nameOfBody(setting, werkgroep)}, ${inSentence(statusWord(status).text)}; over`} <Dutch>{listed(onderwerpen)}</Dutch>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
