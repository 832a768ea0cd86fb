/** Who sits in which seat on a day; the secretary or a beheerder brings people in, seats them and lets them go. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { seatsQuery } from '../../api/queries';
import { bodiesWith, mayManage, useSetting } from '../../api/setting';
import { Contents } from '../../components/Contents';
import { DayField } from '../../components/DayField';
import { PageHeading, Section } from '../../components/Page';
import { PeopleNav } from '../../components/PeopleNav';
import { Failure, Loading } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { type Day, fullDay } from '../../format/dates';
import { counted } from '../../format/text';
import { LOCALE, t } from '../../language/t';
import { AddPerson } from './AddPerson';
import styles from './People.module.css';
import { byBody, isFound, placesFor, type Seat } from './seats';
import { SeatItem } from './SeatItem';

const route = getRouteApi('/mensen');
/** Before the first LEA. */
const EARLIEST = '2000-01-01';
/** Bodies on one page that one wants to go to at once. */
const MANY = 4;

export function PeoplePage() {
  const setting = useSetting();
  const { municipality, today } = setting;
  const { op = today, naam = '' } = route.useSearch();
  const navigate = useNavigate();
  const [sought, setSought] = useState(naam);
  const seats = useQuery(seatsQuery(municipality.gemeente, op));
  const own = bodiesWith(setting, 'secretaris', 'beheerder');
  const choose = (day: Day | null) => day !== null && void navigate({ to: '/mensen', search: { op: day === today ? undefined : day }, replace: true });
  return (
    <>
      <PageHeading title={t`Mensen`} lead={<p>{t`Wie er op welke plek zit. Kies een dag om te zien wie er vroeger zat, of wie er straks zit.`}</p>} />
      <PeopleNav />
      <div className={`${styles['choose']} no-print`}>
        <I18nProvider locale={LOCALE}>
          <DayField label={t`Op welke dag?`} value={op} onChange={choose} earliest={EARLIEST} problem={null} />
        </I18nProvider>
        <TextBox label={t`Zoek een naam, plek of organisatie`} value={sought} onChange={setSought} />
        <p>
          <Link href={`/v1/gemeenten/${municipality.gemeente}/deelnames?op=${op}&formaat=csv`}>{t`Download als tabel (csv)`}</Link>
        </p>
      </div>
      {op !== today && (
        <p className={styles['day']}>
          {t`Zo ${op < today ? t`was het` : t`is het, voor zover nu bekend,`} op ${fullDay(op)}.`}
        </p>
      )}
      {mayManage(setting, 'mensen') && <AddPerson />}
      {seats.isPending && <Loading what={t`De lijst met plekken`} />}
      {seats.isError && !seats.data && <Failure error={seats.error} retry={() => void seats.refetch()} />}
      {seats.data && <Seats all={seats.data.resultaten} sought={sought.trim()} day={op} isToday={op === today} own={own} />}
    </>
  );
}

/** By body; where something is sought, only the seats that have it. */
function Seats({ all, sought, day, isToday, own }: { all: readonly Seat[]; sought: string; day: Day; isToday: boolean; own: readonly string[] }) {
  const found = all.filter((seat) => isFound(seat, sought));
  const groups = byBody(found);
  return (
    <>
      <p role="status">{sought !== '' && (found.length === 0 ? t`Niets gevonden met ‘${sought}’.` : t`${counted(found.length, t`plek`, t`plekken`)} gevonden.`)}</p>
      {sought === '' && groups.length >= MANY && <Contents parts={groups.map(({ body }) => ({ id: `overleg-${body.id}`, title: body.naam }))} />}
      {groups.map(({ body, seats, empty }) => (
        <Section key={body.id} title={body.naam} id={`overleg-${body.id}`} aside={sought === '' && <p className="subtle">{empty === 0 ? t`Alle plekken bezet` : t`${counted(empty, t`plek`, t`plekken`)} leeg`}</p>}>
          <ul className={styles['seats']}>
            {seats.map((seat) => (
              <SeatItem key={seat.plek.id} seat={seat} day={day} mayChange={own.includes(body.id)} places={own.includes(body.id) && isToday ? placesFor(seat, all, own) : []} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
