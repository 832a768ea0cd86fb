/** What a meeting asks of the reader now, as it was mailed to them: until when, why them, and the way to where it is done. */
import type { Schemas } from '../../api/client';
import { nameOfBody, standsIn, useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { type Day, dayOf, longDay } from '../../format/dates';
import { t } from '../../language/t';
import { isOverdue, Item, Until, WhyMe } from './AttentionItem';
import styles from './Today.module.css';
import { whyAsked } from './why-me';

export type AskedTask = Schemas['GevraagdeTaak'];
type Kind = AskedTask['soort'];

const WHAT: Readonly<Record<Kind, string>> = {
  oproep: t`Oproep voor agendapunten`,
  stukken: t`Stukken die u hebt aangekondigd`,
  agenda: t`Agenda opstellen`,
  vaststellen: t`Agenda vaststellen`,
  'laat-punt': t`Te laat ingediend punt: mag het nog op de agenda?`,
  besluitenlijst: t`Besluiten en actiepunten vastleggen`,
  verslag: t`Verslag schrijven`,
  opmerkingen: t`Opmerkingen bij het conceptverslag`,
  akkoord: t`Akkoord op het verslag`,
  verwerken: t`Wijzigingen verwerken in het verslag`,
};

const WHERE: Readonly<Record<Kind, string>> = {
  oproep: t`Punt inbrengen, of melden dat u geen punten hebt`,
  stukken: t`Stuk aanleveren`,
  agenda: t`Naar de agenda`,
  vaststellen: t`Naar de agenda`,
  'laat-punt': t`Naar het punt`,
  besluitenlijst: t`Naar het vastleggen`,
  verslag: t`Naar het verslag`,
  opmerkingen: t`Naar het conceptverslag`,
  akkoord: t`Naar het verslag`,
  verwerken: t`Naar het verslag`,
};

export function Asked({ one, now }: { one: AskedTask; now: Day }) {
  const setting = useSetting();
  const body = nameOfBody(setting, one.overleg);
  const late = isOverdue(one, now);
  return (
    <Item kind={late ? 'late' : 'task'} label={late ? t`Te laat` : t`Voor u`} title={WHAT[one.soort]} meetingId={one.inAgendacommissie ? null : one.vergaderingId} about={aboutOf(one, body, now)}>
      <Until day={one.uiterlijk} now={now} />
      <WhyMe line={whyAsked(one.soort, body, one.inAgendacommissie, standsIn(setting, one.overleg))} />
      <AskedWay one={one} now={now} />
    </Item>
  );
}

const aboutOf = ({ begin }: AskedTask, body: string, now: Day): string => t`${body}, vergadering van ${longDay(dayOf(begin), now)}`;

/** The way to where it is done. */
export function AskedWay({ one, now }: { one: AskedTask; now: Day }) {
  const about = aboutOf(one, nameOfBody(useSetting(), one.overleg), now);
  return (
    <div className={styles['acts']}>
      <Way one={one} about={about} />
    </div>
  );
}

function Way({ one: { soort, vergaderingId, inAgendacommissie }, about }: { one: AskedTask; about: string }) {
  const params = { vergadering: vergaderingId };
  const text = (
    <>
      {WHERE[soort]}
      <span className="visually-hidden">: {about}</span>
    </>
  );
  if (inAgendacommissie) return <PageLink to="/vergaderingen/$vergadering/voorbereiding" params={params}>{text}</PageLink>;
  if (soort === 'besluitenlijst') return <PageLink to="/vergaderingen/$vergadering/vastleggen" params={params}>{text}</PageLink>;
  if (soort === 'opmerkingen') return <PageLink to="/vergaderingen/$vergadering/verslag" params={params} hash="opmerkingen">{text}</PageLink>;
  if (soort === 'verslag' || soort === 'akkoord' || soort === 'verwerken') return <PageLink to="/vergaderingen/$vergadering/verslag" params={params}>{text}</PageLink>;
  return <PageLink to="/vergaderingen/$vergadering" params={params} hash={soort === 'oproep' ? 'inbreng' : 'agenda'}>{text}</PageLink>;
}
