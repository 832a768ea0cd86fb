/** One vraagstuk: how it stands, what the reader can do with it, what deals with it, and everything that happened to it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { questionQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { Step, Steps } from '../../components/Steps';
import { dayOf, fullDay, longDay } from '../../format/dates';
import { capital } from '../../format/text';
import { outcomeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { statusWord } from '../assignments/assignment';
import { Doing } from './Doing';
import { happenedWord, type QuestionDetail, questionWord } from './question';
import styles from './Questions.module.css';

const route = getRouteApi('/vraagstukken/$vraagstuk');

export function QuestionPage() {
  const { municipality } = useSetting();
  const { vraagstuk } = route.useParams();
  const question = useQuery(questionQuery(municipality.gemeente, vraagstuk));
  const above = <PageLink to="/vraagstukken">{t`Alle vraagstukken`}</PageLink>;
  if (question.data) return <Shown question={question.data.body} above={above} />;
  return (
    <>
      <PageHeading title={t`Vraagstuk`} above={above} />
      {question.isPending ? <Loading what={t`Het vraagstuk`} /> : <Failure error={question.error} retry={() => void question.refetch()} />}
    </>
  );
}

function Shown({ question, above }: { question: QuestionDetail; above: ReactNode }) {
  const { today } = useSetting();
  const { tekst, ambitie, status, sinds, overleg, antwoord } = question;
  const word = questionWord(status);
  return (
    <>
      <PageHeading title={t`Vraagstuk`} above={above} lead={<p lang={DUTCH}>{tekst}</p>} />
      <p className={styles['state']}>
        <Status tone={word.tone}>{word.text}</Status> <span className="subtle">{t`sinds ${longDay(sinds, today)}`}</span>
      </p>
      <Facts>
        <Fact title={t`Ambitie`} dutch>
          <PageLink to="/vraagstukken" search={{ ambitie: ambitie.id }}>
            {ambitie.naam}
          </PageLink>
        </Fact>
        <Fact title={status === 'afgesloten' ? t`Wie eraan werkte` : t`Wie eraan werkt`}>{overleg?.naam ?? null}</Fact>
        <Fact title={t`Antwoord`} dutch>
          {antwoord}
        </Fact>
      </Facts>
      <Doing question={question} />
      <Meetings question={question} />
      <Assignments question={question} />
      <Agreements question={question} />
      <History question={question} />
    </>
  );
}

const WAITING = { voorzitter: t`de voorzitter beslist nog of het op de agenda komt`, agendacommissie: t`de agendacommissie beslist nog of het op de agenda komt` } as const;

function Meetings({ question: { agendapunten } }: { question: QuestionDetail }) {
  const setting = useSetting();
  if (agendapunten.length === 0) return null;
  return (
    <Section title={t`In vergaderingen`} id="vergaderingen">
      <ul className={styles['plain']}>
        {agendapunten.map(({ id, titel, vergaderingId, overleg, begin, uitkomst, wachtOp }) => (
          <li key={id}>
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }} hash="agenda">
              {t`${nameOfBody(setting, overleg)}, ${longDay(dayOf(begin), setting.today)}`}
            </PageLink>
            <p>
              <Dutch>{titel}</Dutch>
              <span className="subtle">{wachtOp ? `: ${WAITING[wachtOp]}` : uitkomst ? `: ${outcomeWord({ uitkomst, herkomst: null, wijzigingen: null }).toLowerCase()}` : ''}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Assignments({ question: { opdrachten } }: { question: QuestionDetail }) {
  const setting = useSetting();
  if (opdrachten.length === 0) return null;
  return (
    <Section title={t`Opdrachten`} id="opdrachten">
      <ul className={styles['plain']}>
        {opdrachten.map(({ id, titel, werkgroep, status }) => (
          <li key={id}>
            <PageLink to="/opdrachten/$opdracht" params={{ opdracht: id }} lang={DUTCH}>
              {titel}
            </PageLink>
            <p className="subtle">{`${nameOfBody(setting, werkgroep)}: ${statusWord(status).text.toLowerCase()}`}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Agreements({ question: { afspraken } }: { question: QuestionDetail }) {
  if (afspraken.length === 0) return null;
  return (
    <Section title={t`Afspraken`} id="afspraken">
      <ul className={styles['plain']}>
        {afspraken.map(({ id, tekst, besloten }) => (
          <li key={id}>
            <PageLink to="/afspraken/$afspraak" params={{ afspraak: id }} lang={DUTCH}>
              {tekst}
            </PageLink>
            <p className="subtle">{t`Besloten op ${fullDay(besloten)}`}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Happened = QuestionDetail['geschiedenis'][number];

function History({ question: { geschiedenis, tekst, opdrachten } }: { question: QuestionDetail }) {
  const setting = useSetting();
  return (
    <Section title={t`Wat ermee gebeurde`} id="geschiedenis">
      <Steps>
        {[...geschiedenis].reverse().map((one, index) => (
          <Step key={geschiedenis.length - index} when={capital(longDay(one.op, setting.today))}>
            <p>
              <strong>{happenedWord(one)}</strong>
            </p>
            {one.overleg && <p>{t`Door ${one.overleg.naam}`}</p>}
            {one.soort === 'verplaatst' && one.ambitie && <p>{mixed`Naar: ${one.ambitie.naam}`}</p>}
            {one.soort === 'gewijzigd' && one.tekst !== tekst && <p lang={DUTCH}>{one.tekst}</p>}
            <Assignment of={one} all={opdrachten} />
            {one.toelichting && !one.uitSamenwerkingsstructuur && <p className={styles['note']} lang={DUTCH}>{one.toelichting}</p>}
            <Decided by={one} />
            {one.vastgelegdOp && <p className="subtle">{t`${one.door ? t`Vastgelegd door ${one.door}` : t`Vastgelegd`} op ${longDay(dayOf(one.vastgelegdOp), setting.today)}`}</p>}
          </Step>
        ))}
      </Steps>
    </Section>
  );
}

/** For who reads assignments. */
function Assignment({ of: { opdrachtId }, all }: { of: Happened; all: QuestionDetail['opdrachten'] }) {
  const found = all.find(({ id }) => id === opdrachtId);
  return (
    found && (
      <p>
        <PageLink to="/opdrachten/$opdracht" params={{ opdracht: found.id }} lang={DUTCH}>
          {found.titel}
        </PageLink>
      </p>
    )
  );
}

function Decided({ by: { vergaderingId, vergaderingVan, besluitId, op } }: { by: Happened }) {
  const setting = useSetting();
  if (vergaderingId === null) return null;
  return (
    <p>
      {t`Besloten in`}{' '}
      <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }} hash={besluitId === null ? '' : 'besluiten'}>
        {t`${nameOfBody(setting, vergaderingVan)}, ${longDay(op, setting.today)}`}
      </PageLink>
    </p>
  );
}
