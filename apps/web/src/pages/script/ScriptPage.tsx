/** The chair's draaiboek: the meeting from minute to minute, to read from the table or from paper. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { earlierActionsQuery, meetingQuery, peopleQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { dayOf, fullDay, longDay, minutesLater, timeOf } from '../../format/dates';
import { capital, counted, listed } from '../../format/text';
import { purposeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { paperUrl } from '../meeting/papers';
import type { Meeting } from '../recording/values';
import { closing, spare, stepsOf, type Step } from './script';
import styles from './Script.module.css';

const route = getRouteApi('/vergaderingen/$vergadering/draaiboek');

export function ScriptPage() {
  const setting = useSetting();
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(setting.municipality.gemeente, vergadering));
  const body = meeting.data?.body;
  return (
    <>
      <PageHeading title={body ? t`Draaiboek: ${nameOfBody(setting, body.overleg)}, ${longDay(dayOf(body.begin), setting.today)}` : t`Draaiboek`} above={<PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>{t`Naar de vergadering`}</PageLink>} />
      {meeting.isPending && <Loading what={t`De vergadering`} />}
      {meeting.isError && !body && <Failure error={meeting.error} retry={() => void meeting.refetch()} />}
      {body && body.lezer !== 'lid' && <Notice kind="info" title={t`Dit draaiboek is voor de leden`}>{t`U ziet hier alleen wat voor u bedoeld is.`}</Notice>}
      {body && <Script meeting={body} />}
    </>
  );
}

function Script({ meeting }: { meeting: Meeting }) {
  const { municipality } = useSetting();
  const people = useQuery(peopleQuery(municipality.gemeente));
  const nameOf = (id: string | null): string | null => people.data?.resultaten.find((person) => person.id === id)?.naam ?? null;
  const steps = stepsOf(meeting);
  const left = spare(meeting);
  return (
    <>
      <div className={styles['facts']}>
        <p>
          <strong>{capital(fullDay(dayOf(meeting.begin)))}</strong>{t`, van ${timeOf(meeting.begin).replace(' uur', '')} tot ${timeOf(minutesLater(meeting.begin, meeting.duurMinuten))}${meeting.plaats === '' ? '' : `, ${meeting.plaats}`}.`}
        </p>
        <p>{left >= 0 ? (left === 0 ? t`De agenda past precies.` : t`De agenda laat ${counted(left, t`minuut`, t`minuten`)} over.`) : <strong>{t`De agenda is ${counted(-left, t`minuut`, t`minuten`)} te lang: kies vooraf wat korter kan.`}</strong>}</p>
        <p className="no-print">
          <Button purpose="secondary" onClick={() => window.print()}>
            {t`Druk het draaiboek af`}
          </Button>
        </p>
      </div>
      {steps.length === 0 && <Empty>{t`Er staan nog geen punten op de agenda.`}</Empty>}
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <StepItem key={step.item.id} step={step} nr={index + 1} meeting={meeting} nameOf={nameOf} />
        ))}
      </ol>
      {meeting.lezer === 'lid' && <LookBack meeting={meeting} />}
    </>
  );
}

function StepItem({ step: { item, from, until }, nr, meeting, nameOf }: { step: Step; nr: number; meeting: Meeting; nameOf: (id: string | null) => string | null }) {
  const { municipality } = useSetting();
  const by = nameOf(item.ingediendDoor);
  const end = closing(item);
  return (
    <li className={styles['step']}>
      <p className={styles['time']}>
        <strong>{timeOf(from).replace(' uur', '')}</strong> – {timeOf(until).replace(' uur', '')}
        <span>{counted(item.minuten, t`minuut`, t`minuten`)}</span>
      </p>
      <div className={styles['body']}>
        <Heading level={2} appearance="level-4">
          {nr}. <Dutch>{item.titel}</Dutch>
        </Heading>
        <p className="subtle">{[purposeWord(item.doel), by && t`ingebracht door ${by}`, item.vertrouwelijk && t`vertrouwelijk`, item.laat && t`later toegevoegd`, item.herkomst === 'doorgeschoven' && t`doorgeschoven van de vorige keer`].filter(Boolean).join(', ')}</p>
        {item.gevraagdBesluit && (
          <p>
            <strong>{t`Gevraagd:`}</strong> <Dutch>{item.gevraagdBesluit}</Dutch>
          </p>
        )}
        {item.toelichting && <p className={styles['note']} lang={DUTCH}>{item.toelichting}</p>}
        {item.gasten.length > 0 && (
          <p>
            <strong>{t`Te gast:`}</strong> {listed(item.gasten.map(({ naam }) => naam))}.
          </p>
        )}
        {item.stukken.length > 0 && (
          <p>
            <strong>{t`Stukken:`}</strong>{' '}
            {item.stukken.map((paper, index) => (
              <span key={paper.id}>
                {index > 0 && ', '}
                {paper.aanwezig ? <Link href={paperUrl(municipality.gemeente, meeting.id, item.id, paper.id)}><Dutch>{paper.titel}</Dutch></Link> : mixed`${paper.titel} (nog niet ontvangen)`}
              </span>
            ))}
          </p>
        )}
        {end !== null && <p className={styles['closing']}>{end}</p>}
        <div className={styles['lines']} aria-hidden="true" />
      </div>
    </li>
  );
}

/** What was promised before: the chair asks how it stands. */
function LookBack({ meeting }: { meeting: Meeting }) {
  const { municipality, today } = useSetting();
  const actions = useQuery(earlierActionsQuery(municipality.gemeente, meeting.id));
  const open = (actions.data?.resultaten ?? []).filter(({ gereedOp }) => gereedOp === null);
  return (
    <Section title={t`Wat er nog openstaat van eerdere keren`} id="acties">
      {actions.isPending && <Loading what={t`De lijst met acties`} />}
      {actions.isError && !actions.data && <Failure error={actions.error} retry={() => void actions.refetch()} />}
      {actions.data && open.length === 0 && <Empty>{t`Van eerdere vergaderingen staat geen actie meer open.`}</Empty>}
      <ul className={styles['actions']}>
        {open.map(({ id, tekst, eigenaar, uiterlijk, vergaderingOp }) => (
          <li key={id}>
            <Dutch>{tekst}</Dutch>{' '}
            <span className="subtle">
              {[eigenaar ?? t`nog van niemand`, uiterlijk && t`uiterlijk ${longDay(uiterlijk, today)}${uiterlijk < today ? t` (te laat)` : ''}`, t`afgesproken op ${longDay(dayOf(vergaderingOp), today)}`].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
