/** The vraagstukken of every ambition: which are open, who works on which, and what the answer became. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { questionsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { DownloadTable } from '../../components/DownloadTable';
import { mixed } from '../../components/Dutch';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { WorkNav } from '../../components/WorkNav';
import { dayOf, longDay } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { useChosen } from '../../layout/use-chosen';
import { useInPlace } from '../../layout/use-in-place';
import { statusWord } from '../assignments/assignment';
import list from '../meetings/Meetings.module.css';
import { AddForm, Opened } from './forms';
import { type Filter, nextItem, perAmbition, type Question, questionWord } from './question';
import styles from './Questions.module.css';
import { isQuestionStatus, QUESTION_STATUSES } from './statuses';

const route = getRouteApi('/vraagstukken');

export function QuestionsPage() {
  const { municipality } = useSetting();
  const questions = useQuery(questionsQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Vraagstukken`} lead={<p>{t`Waar het bestuur per ambitie een antwoord op zoekt: wat nog open is, wie eraan werkt en wat het antwoord werd.`}</p>} />
      <WorkNav />
      {questions.isPending && <Loading what={t`De lijst met vraagstukken`} />}
      {questions.isError && !questions.data && <Failure error={questions.error} retry={() => void questions.refetch()} />}
      {questions.data && <Found questions={questions.data} />}
    </>
  );
}

function Found({ questions: { resultaten, mogelijk, keuzes } }: { questions: Schemas['Vraagstukken'] }) {
  const { municipality } = useSetting();
  const { ambitie: ambition, status } = route.useSearch();
  const navigate = route.useNavigate();
  const [shownAmbition, chooseAmbition] = useChosen(ambition, (ambitie) => navigate({ search: (before) => ({ ...before, ambitie }) }));
  const [shownStatus, chooseStatus] = useChosen(status, (chosen) => navigate({ search: (before) => ({ ...before, status: chosen }) }));
  const parts = perAmbition(resultaten, { ambition, status });
  return (
    <>
      <div className={list['tools']}>
        <div>
          <SelectBox label={t`Ambitie`} none={t`Alle ambities`} value={shownAmbition ?? ''} onChange={(id) => chooseAmbition(id || undefined)} options={perAmbition(resultaten, {}).map(({ id, name }) => ({ value: id, text: name, lang: DUTCH }))} />
        </div>
        <div>
          <SelectBox label={t`Hoe het ervoor staat`} none={t`Alle vraagstukken`} value={shownStatus ?? ''} onChange={(id) => chooseStatus(isQuestionStatus(id) ? id : undefined)} options={QUESTION_STATUSES.map((one) => ({ value: one, text: questionWord(one).text }))} />
        </div>
      </div>
      {mogelijk.includes('vraagstukken') && <Adding choices={keuzes} ambition={ambition ?? ''} />}
      <p className={`subtle ${styles['count']}`} role="status">
        {counted(parts.reduce((sum, part) => sum + part.questions.length, 0), t`vraagstuk`, t`vraagstukken`)}
      </p>
      {resultaten.length === 0 && <Empty>{t`De samenwerkingsstructuur kent nog geen vraagstukken.`}</Empty>}
      {resultaten.length > 0 && parts.length === 0 && <Empty>{t`Er zijn geen vraagstukken die hierbij passen.`}</Empty>}
      {parts.map(({ id, name, questions }) => (
        <Section key={id} title={name} dutch id={`ambitie-${id}`}>
          <ul className={styles['list']}>
            {questions.map((one) => (
              <Row key={one.id} question={one} />
            ))}
          </ul>
        </Section>
      ))}
      <DownloadTable href={tableOf(municipality.gemeente, { ambition, status })} />
    </>
  );
}

const tableOf = (gemeente: string, { ambition, status }: Filter): string => `/v1/gemeenten/${gemeente}/vraagstukken?formaat=csv${ambition === undefined ? '' : `&ambitie=${encodeURIComponent(ambition)}`}${status === undefined ? '' : `&status=${status}`}`;

function Adding({ choices, ambition }: { choices: Schemas['Vraagstukken']['keuzes']; ambition: string }) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  return (
    <div ref={place} className={`${styles['adding']} no-print`}>
      {open ? (
        <Opened>
          <AddForm choices={choices} ambition={ambition} onCancel={() => close()} />
        </Opened>
      ) : (
        <Button ref={opener} purpose="secondary" onClick={show}>
          {t`Voeg een vraagstuk toe`}
        </Button>
      )}
    </div>
  );
}

function Row({ question }: { question: Question }) {
  const setting = useSetting();
  const { id, tekst, status, sinds, overleg, antwoord, opdrachten } = question;
  const word = questionWord(status);
  const next = nextItem(question, setting.today);
  return (
    <li className={styles['row']}>
      <div>
        <p>
          <PageLink to="/vraagstukken/$vraagstuk" params={{ vraagstuk: id }} lang={DUTCH}>
            <strong>{tekst}</strong>
          </PageLink>
        </p>
        {antwoord && <p>{mixed`Antwoord: ${antwoord}`}</p>}
        {overleg && status !== 'afgesloten' && <p>{t`${overleg.naam} werkt eraan`}</p>}
        {opdrachten.map((one) => (
          <p key={one.id}>
            {t`Opdracht:`}{' '}
            <PageLink to="/opdrachten/$opdracht" params={{ opdracht: one.id }} lang={DUTCH}>
              {one.titel}
            </PageLink>
            <span className="subtle">{`, ${statusWord(one.status).text.toLowerCase()}`}</span>
          </p>
        ))}
        {next && (
          <p>
            {t`Op de agenda:`}{' '}
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: next.vergaderingId }} hash="agenda">
              {t`${nameOfBody(setting, next.overleg)}, ${longDay(dayOf(next.begin), setting.today)}`}
            </PageLink>
          </p>
        )}
      </div>
      <div className={styles['standing']}>
        <Status tone={word.tone}>{word.text}</Status>
        {status !== 'open' && <p className="subtle">{t`sinds ${longDay(sinds, setting.today)}`}</p>}
      </div>
    </li>
  );
}
