/** On top of the page: what is late, what waits for the reader, what cannot go on. */
import { type ReactNode, useRef } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { nameOfBody, standsIn, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { ActionDone } from '../../components/ActionDone';
import { Dutch, mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { WhyThisDate } from '../../components/WhyThisDate';
import { type Day, dayOf, howFar, longDay, longMoment, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import type { ComingDeadline } from './group';
import styles from './Today.module.css';
import { whyThisDeadline, whyThisOwn, whyThisTask, whyThisTurn, whyThisWaits } from './why-me';

type OwnTask = Schemas['EigenTaak'];
type Turn = Schemas['WachtendeRonde'];
type Deadlines = { late: readonly ComingDeadline[]; waiting: readonly { vergaderingId: string | null; overleg: string | null; sinds: string; reden: string }[] };

/** Where the reader goes on when there is no next task: the heading, or that nothing waits. */
const TOP = 'vraagt-aandacht';
const actsOf = ({ id }: Schemas['Taak']): string => `taak-${id}`;

interface Props extends Deadlines {
  now: Day;
  tasks: readonly Schemas['Taak'][];
  /** What stands on the reader's own name. */
  own: readonly OwnTask[];
  /** Ambitions whose quality cycle asks something of the reader. */
  turns: readonly Turn[];
  /** Tasks and what is the reader's own were answered: until then nobody can say that nothing waits. */
  known: boolean;
}

export function Attention({ now, late, waiting, tasks, own, turns, known }: Props) {
  const setting = useSetting();
  const overdue = own.filter((one) => isOverdue(one, now));
  if (late.length + waiting.length + tasks.length + own.length + turns.length === 0) {
    return (
      known && (
        <p id={TOP} tabIndex={-1} className={styles['calm']}>
          {t`Er is niets te laat en er wacht niets.`}
        </p>
      )
    );
  }
  return (
    <Section title={t`Vraagt nu aandacht`} id={TOP}>
      <ul className={styles['attention']}>
        {late.map((deadline) => (
          <Item key={`${deadline.vergaderingId} ${deadline.id}`} kind="late" label={t`Te laat`} title={<Dutch>{deadline.naam}</Dutch>} meetingId={deadline.vergaderingId} about={t`${nameOfBody(setting, deadline.overleg)}, vergadering van ${longDay(dayOf(deadline.begin), now)}`}>
            <p>
              {t`Moest klaar zijn op ${longMoment(deadline.moment, now)}: ${dayOf(deadline.moment) === now ? t`eerder vandaag` : howFar(dayOf(deadline.moment), now)}.`}
            </p>
            <WhyMe line={whyThisDeadline(setting.session, deadline.overleg, nameOfBody(setting, deadline.overleg), deadline.id, standsIn(setting, deadline.overleg))} />
            <WhyThisDate steps={deadline.waarom} of={<Dutch>{`${deadline.naam}, ${nameOfBody(setting, deadline.overleg)}`}</Dutch>} />
          </Item>
        ))}
        {overdue.map((one) => (
          <Own key={one.id} one={one} now={now} />
        ))}
        {tasks.map((task, index) => (
          <Item key={task.id} kind="task" label={t`Voor u`} title={<Dutch>{task.tekst}</Dutch>} meetingId={task.vergaderingId} about={nameOfBody(setting, task.overleg)}>
            <WhyMe line={whyThisTask(task.overleg, nameOfBody(setting, task.overleg), standsIn(setting, task.overleg))} />
            <p className="subtle">{t`Sinds ${longDay(dayOf(task.sinds), now)}`}</p>
            <TaskActs task={task} next={tasks[index + 1]} />
          </Item>
        ))}
        {own.filter((one) => !overdue.includes(one)).map((one) => (
          <Own key={one.id} one={one} now={now} />
        ))}
        {turns.map((one) => (
          <TurnItem key={`${one.ambitie} ${one.ronde}`} one={one} now={now} />
        ))}
        {waiting.map((one) => (
          <Item key={`${one.sinds} ${one.reden}`} kind="task" label={t`Wacht`} title={<Dutch>{capital(one.reden)}</Dutch>} meetingId={one.vergaderingId} about={nameOfBody(setting, one.overleg)}>
            <WhyMe line={whyThisWaits(setting.session, one.overleg, nameOfBody(setting, one.overleg), standsIn(setting, one.overleg))} />
            <p className="subtle">
              {t`Sinds ${longDay(dayOf(one.sinds), now)}, ${timeOf(one.sinds)}`}
            </p>
          </Item>
        ))}
      </ul>
    </Section>
  );
}

function Item({ kind, label, title, about, meetingId, children }: { kind: 'late' | 'task'; label: string; title: ReactNode; about: string; meetingId: string | null; children: ReactNode }) {
  return (
    <li className={styles[kind]}>
      <p className={styles['attention-title']}>
        <span className={styles['attention-label']}>{label}:</span> {title}
      </p>
      {about !== '' && <p>{meetingId ? <MeetingLink id={meetingId}>{about}</MeetingLink> : about}</p>}
      {children}
    </li>
  );
}

/** What stands on the reader's own name; a text for the achterban has no day on which it is late. */
function Own({ one, now }: { one: OwnTask; now: Day }) {
  const setting = useSetting();
  const body = nameOfBody(setting, one.overleg);
  const late = isOverdue(one, now);
  return (
    <Item kind={late ? 'late' : 'task'} label={late ? t`Te laat` : t`Voor u`} title={titleOf(one)} meetingId={one.vergaderingId} about={t`${body}, vergadering van ${longDay(dayOf(one.begin), now)}`}>
      <Until day={one.uiterlijk} now={now} />
      <WhyMe line={whyThisOwn(one.soort, body)} />
      <p className="subtle">{t`Sinds ${longDay(dayOf(one.sinds), now)}`}</p>
      <div className={styles['acts']}>
        {one.soort === 'achterban' ? (
          <PageLink to="/achterban/$vergadering" params={{ vergadering: one.vergaderingId }}>
            {t`Naar de tekst, en melden dat u hem doorgaf`}
          </PageLink>
        ) : (
          <ActionDone meetingId={one.vergaderingId} actionId={one.id} next={TOP} about={<>: {titleOf(one)}</>} />
        )}
      </div>
    </Item>
  );
}

const ASKED: Readonly<Record<Turn['fase'], string>> = { 'doelen-stellen': t`Doelen stellen`, 'cijfers-ophalen': t`Cijfers aanleveren`, evalueren: t`Evaluatie opschrijven`, bijstellen: t`Doelen bijstellen` };

function TurnItem({ one, now }: { one: Turn; now: Day }) {
  const late = isOverdue(one, now);
  return (
    <Item kind={late ? 'late' : 'task'} label={late ? t`Te laat` : t`Voor u`} title={<>{ASKED[one.fase]}: <Dutch>{one.naam}</Dutch></>} meetingId={null} about="">
      <Until day={one.uiterlijk} now={now} />
      <WhyMe line={whyThisTurn(one.als)} />
      <p className="subtle">{t`Sinds ${longDay(dayOf(one.sinds), now)}`}</p>
      <div className={styles['acts']}>
        <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie: one.ambitie, ronde: one.ronde }}>
          {t`Naar deze ambitie`}
          <span className="visually-hidden">
            : <Dutch>{one.naam}</Dutch>
          </span>
        </PageLink>
      </div>
    </Item>
  );
}

function Until({ day, now }: { day: Day | null; now: Day }) {
  return day !== null && <p>{day < now ? t`Moest klaar zijn op ${longDay(day, now)}: ${howFar(day, now)}.` : t`Uiterlijk ${longDay(day, now)}: ${howFar(day, now)}.`}</p>;
}

/** Due on a day that is over; on the day itself there is still time. */
const isOverdue = ({ uiterlijk }: Pick<OwnTask, 'uiterlijk'>, now: Day): boolean => uiterlijk !== null && uiterlijk < now;

function titleOf({ soort, tekst }: OwnTask): ReactNode {
  if (soort === 'achterban') return t`Tekst voor uw achterban: nog door te geven`;
  return tekst === null ? t`Een vertrouwelijk actiepunt` : mixed`Actiepunt: ${tekst}`;
}

/** One button to do it: go to the mail that did not arrive, or say that it is done. */
function TaskActs({ task, next }: { task: Schemas['Taak']; next: Schemas['Taak'] | undefined }) {
  const { municipality } = useSetting();
  const place = useRef<HTMLDivElement>(null);
  const goOn = () => moveFocusFrom(place.current, (next && document.querySelector<HTMLElement>(`#${actsOf(next)} button`)) ?? document.getElementById(TOP));
  const path = { gemeente: municipality.gemeente, taak: task.id };
  return (
    <div ref={place} id={actsOf(task)} className={styles['acts']}>
      {task.bezorging && (
        <PageLink to="/postvak-uit/$mailing" params={{ mailing: task.bezorging.mailingId }}>
          {t`Adres wijzigen en opnieuw sturen`}
        </PageLink>
      )}
      {(task.soort === 'vergadering-te-weinig' || task.soort === 'nieuw-overleg') && task.overleg && (
        <PageLink to="/vergaderingen/plannen" search={{ schooljaar: task.schooljaar ?? undefined, overleg: task.overleg }}>
          {task.soort === 'nieuw-overleg' ? t`Voorgestelde data bekijken` : t`Voorgestelde datum bekijken`}
        </PageLink>
      )}
      {task.soort === 'actiepunt-zonder-eigenaar' && task.vergaderingId && (
        <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: task.vergaderingId }} hash="besluiten">
          {t`Naar het actiepunt, om het gereed te melden`}
        </PageLink>
      )}
      {task.soort === 'wettelijke-toets' && (
        <PageLink to="/wettelijke-toets">
          {t`Naar de wettelijke toets`}
        </PageLink>
      )}
      {task.soort === 'vernietigingslijst' && <PageLink to="/beheer/bewaren">{t`Vernietigingslijst bekijken`}</PageLink>}
      <ActButton busy={t`Bezig …`} done={t`De taak is afgehandeld.`} about={<>: <Dutch>{task.tekst}</Dutch></>} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/taken/{taak}/afhandeling', { params: { path, header: { 'Idempotency-Key': key } } }))} after={goOn}>
        {t`Afgehandeld`}
      </ActButton>
    </div>
  );
}

const WhyMe = ({ line }: { line: string | null }) => line && <p>{line}</p>;

export const MeetingLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: id }}>
    {children}
  </PageLink>
);
