/** One thing that asks for attention, of each kind: what, why me, until when, and the button to do it. */
import type { ReactNode } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { nameOfBody, standsIn, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { ActionDone } from '../../components/ActionDone';
import { Dutch, mixed } from '../../components/Dutch';
import { PageLink } from '../../components/PageLink';
import { WhyThisDate } from '../../components/WhyThisDate';
import { type Day, dayOf, howFar, longDay, longMoment, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import type { ComingDeadline } from './group';
import { MeetingLink } from './MeetingLink';
import styles from './Today.module.css';
import { whyThisDeadline, whyThisOwn, whyThisTask, whyThisTurn, whyThisWaits } from './why-me';

export type OwnTask = Schemas['EigenTaak'];
export type ServedTask = Schemas['NamensTaak'];
export type Turn = Schemas['WachtendeRonde'];
export type Waiting = { vergaderingId: string | null; overleg: string | null; sinds: string; reden: string };

/** Of where one does it, to go on there. */
export const actsOf = ({ id }: { id: string }): string => `doen-${id}`;

/** @param children where it is done, for whom it is asked */
export function Late({ one, now, children }: { one: ComingDeadline; now: Day; children?: ReactNode }) {
  const setting = useSetting();
  const body = nameOfBody(setting, one.overleg);
  const due = dayOf(one.moment);
  return (
    <Item kind="late" label={t`Te laat`} title={<Dutch>{one.naam}</Dutch>} meetingId={one.vergaderingId} about={t`${body}, vergadering van ${longDay(dayOf(one.begin), now)}`}>
      <p>
        {t`Moest klaar zijn op ${longMoment(one.moment, now)}: ${due === now ? t`eerder vandaag` : howFar(due, now)}.`}
      </p>
      <WhyMe line={whyThisDeadline(setting.session, one.overleg, body, one.id, standsIn(setting, one.overleg))} />
      <WhyThisDate steps={one.waarom} of={<Dutch>{`${one.naam}, ${body}`}</Dutch>} />
      {children}
    </Item>
  );
}

export function Task({ one, now, onDone }: { one: Schemas['Taak']; now: Day; onDone(): void }) {
  const setting = useSetting();
  const body = nameOfBody(setting, one.overleg);
  return (
    <Item kind="task" label={t`Voor u`} title={<Dutch>{one.tekst}</Dutch>} meetingId={one.vergaderingId} about={body}>
      <WhyMe line={whyThisTask(one.overleg, body, standsIn(setting, one.overleg))} />
      {/* What a task says is kept up to date: its text may be younger than it. */}
      <p className="subtle">{t`Op deze lijst sinds ${longDay(dayOf(one.sinds), now)}`}</p>
      <TaskActs task={one} onDone={onDone} />
    </Item>
  );
}

export function Waits({ one, now }: { one: Waiting; now: Day }) {
  const setting = useSetting();
  const body = nameOfBody(setting, one.overleg);
  return (
    <Item kind="task" label={t`Wacht`} title={<Dutch>{capital(one.reden)}</Dutch>} meetingId={one.vergaderingId} about={body}>
      <WhyMe line={whyThisWaits(setting.session, one.overleg, body, standsIn(setting, one.overleg))} />
      <p className="subtle">
        {t`Sinds ${longDay(dayOf(one.sinds), now)}, ${timeOf(one.sinds)}`}
      </p>
    </Item>
  );
}

export function Item({ kind, label, title, about, meetingId, children }: { kind: 'late' | 'task'; label: string; title: ReactNode; about: string; meetingId: string | null; children: ReactNode }) {
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
export function Own({ one, now, onDone }: { one: OwnTask; now: Day; onDone(): void }) {
  const setting = useSetting();
  const body = nameOfBody(setting, one.overleg);
  const late = isOverdue(one, now);
  return (
    <Item kind={late ? 'late' : 'task'} label={late ? t`Te laat` : t`Voor u`} title={titleOf(one)} meetingId={one.vergaderingId} about={t`${body}, vergadering van ${longDay(dayOf(one.begin), now)}`}>
      <Until day={one.uiterlijk} now={now} />
      <WhyMe line={whyThisOwn(one.soort, body)} />
      <p className="subtle">{t`Sinds ${longDay(dayOf(one.sinds), now)}`}</p>
      <div id={one.soort === 'actiepunt' ? actsOf(one) : undefined} className={styles['acts']}>
        {one.soort === 'achterban' ? (
          <PageLink to="/achterban/$vergadering" params={{ vergadering: one.vergaderingId }}>
            {t`Naar de tekst, en melden dat u hem doorgaf`}
          </PageLink>
        ) : (
          <ActionDone meetingId={one.vergaderingId} actionId={one.id} onDone={onDone} about={<>: {titleOf(one)}</>} />
        )}
      </div>
    </Item>
  );
}

/** What a member is asked, for their bestuurssecretariaat, who records the answer. */
export function Served({ one, now }: { one: ServedTask; now: Day }) {
  const setting = useSetting();
  const about = t`${nameOfBody(setting, one.overleg)}, vergadering van ${longDay(dayOf(one.begin), now)}`;
  return (
    <Item kind={isOverdue(one, now) ? 'late' : 'task'} label={t`Voor ${one.persoon.naam}`} title={askedOf(one)} meetingId={one.vergaderingId} about={about}>
      <Until day={one.uiterlijk} now={now} />
      <WhyMe line={t`Waarom ik? U bent het bestuurssecretariaat van ${one.persoon.naam}.`} />
      <div className={styles['acts']}>
        <ServedLink one={one}>
          <span className="visually-hidden">
            : {one.persoon.naam}, {about}
          </span>
        </ServedLink>
      </div>
    </Item>
  );
}

function askedOf({ soort, agendapunt }: ServedTask): ReactNode {
  if (agendapunt) return mixed`Besluit onder voorbehoud: ${agendapunt.titel}`;
  return soort === 'oproep' ? t`Oproep voor agendapunten` : t`Opmerkingen bij het conceptverslag`;
}

/** To the form in which it is recorded. */
function ServedLink({ one: { soort, vergaderingId, persoon }, children }: { one: ServedTask; children: ReactNode }) {
  const params = { vergadering: vergaderingId };
  if (soort === 'concept') {
    return (
      <PageLink to="/vergaderingen/$vergadering/verslag" params={params} hash="opmerkingen">
        {t`Naar het conceptverslag, om een opmerking vast te leggen`}
        {children}
      </PageLink>
    );
  }
  return (
    <PageLink to="/vergaderingen/$vergadering" params={params} hash={soort === 'oproep' ? `namens-${persoon.id}` : 'agenda'}>
      {soort === 'oproep' ? t`Punt inbrengen, of melden dat er geen punten zijn` : t`Naar de agenda, om vast te leggen wat de achterban zei`}
      {children}
    </PageLink>
  );
}

const ASKED: Readonly<Record<Turn['fase'], string>> = { 'doelen-stellen': t`Doelen stellen`, 'cijfers-ophalen': t`Cijfers aanleveren`, evalueren: t`Evaluatie opschrijven`, bijstellen: t`Doelen bijstellen` };

export function TurnItem({ one, now }: { one: Turn; now: Day }) {
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

export function Until({ day, now }: { day: Day | null; now: Day }) {
  return day !== null && <p>{day < now ? t`Moest klaar zijn op ${longDay(day, now)}: ${howFar(day, now)}.` : t`Uiterlijk ${longDay(day, now)}: ${howFar(day, now)}.`}</p>;
}

/** Due on a day that is over; on the day itself there is still time. */
export const isOverdue = ({ uiterlijk }: Pick<OwnTask, 'uiterlijk'>, now: Day): boolean => uiterlijk !== null && uiterlijk < now;

function titleOf({ soort, tekst }: OwnTask): ReactNode {
  if (soort === 'achterban') return t`Tekst voor uw achterban: nog door te geven`;
  return tekst === null ? t`Een vertrouwelijk actiepunt` : mixed`Actiepunt: ${tekst}`;
}

/** One button to do it: go to the mail that did not arrive, or say that it is done. */
function TaskActs({ task, onDone }: { task: Schemas['Taak']; onDone(): void }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, taak: task.id };
  const act = async (key: string): Promise<void> => {
    await answer(api.POST('/v1/gemeenten/{gemeente}/taken/{taak}/afhandeling', { params: { path, header: { 'Idempotency-Key': key } } }));
    onDone();
  };
  return (
    <div id={actsOf(task)} className={styles['acts']}>
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
      {task.afspraakId !== null && (
        <PageLink to="/afspraken/$afspraak" params={{ afspraak: task.afspraakId }} hash="doen">
          {t`Naar de afspraak, om de evaluatie vast te leggen`}
        </PageLink>
      )}
      {task.soort === 'wettelijke-toets' && (
        <PageLink to="/wettelijke-toets">
          {t`Naar de wettelijke toets`}
        </PageLink>
      )}
      {task.soort === 'vernietigingslijst' && <PageLink to="/beheer/bewaren">{t`Vernietigingslijst bekijken`}</PageLink>}
      <ActButton busy={t`Bezig …`} done={t`De taak is afgehandeld.`} about={<>: <Dutch>{task.tekst}</Dutch></>} act={act}>
        {t`Afgehandeld`}
      </ActButton>
    </div>
  );
}

export const WhyMe = ({ line }: { line: string | null }) => line && <p>{line}</p>;
