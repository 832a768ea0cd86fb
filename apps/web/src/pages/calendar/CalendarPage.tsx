/** The school year with all that happens in it: a month, the year, or a list; of all overleggen or one; to print. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link as ViewLink } from '@tanstack/react-router';
import { memo, useDeferredValue, useMemo } from 'react';
import { calendarQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox, Tick } from '../../components/Choices';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { schoolYearOf } from '../../format/dates';
import { firstOf, monthName, monthOf, monthPlus, schoolYearMonths, type View } from '../../format/months';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { moveFocusFrom } from '../../layout/focus';
import { useChosen } from '../../layout/use-chosen';
import { useTurned } from '../../layout/use-turned';
import { GROUPS, kindsBut, wanted, type Free, type Moment } from './moments';
import { List } from './List';
import { Month } from './Month';
import { Year } from './Year';
import styles from './Calendar.module.css';

const route = getRouteApi('/kalender');

const VIEWS: readonly { id: View; name: string }[] = [
  { id: 'maand', name: t`Maand` },
  { id: 'jaar', name: t`Schooljaar` },
  { id: 'lijst', name: t`Lijst` },
];

export function CalendarPage() {
  const { municipality, today } = useSetting();
  const { weergave = 'maand', maand = monthOf(today), overleg, zonder } = route.useSearch();
  const months = weergave === 'maand' ? [maand] : schoolYearMonths(maand);
  const [from, until] = [firstOf(months[0]!), firstOf(monthPlus(months.at(-1)!, 1))];
  const calendar = useQuery(calendarQuery(municipality.gemeente, from, until));
  const title = weergave === 'maand' ? t`Kalender: ${monthName(maand)}` : t`Kalender: schooljaar ${schoolYearOf(firstOf(maand))}`;
  useTurned(`${weergave} ${maand}`, true, () => {
    announce(title);
    // A month's name in the year leads to that month, and goes with the year.
    moveFocusFrom(null, document.querySelector('h1'));
  });
  // A tick shows at once; what it leaves out follows.
  const [body, hidden] = [useDeferredValue(overleg), useDeferredValue(zonder)];
  const moments = useMemo(() => wanted(calendar.data?.momenten ?? [], body ?? null, hidden?.split(',') ?? []), [calendar.data, body, hidden]);
  const kinds = kindsBut(zonder?.split(',') ?? []);
  const file = (formaat: 'ics' | 'csv'): string => `/v1/gemeenten/${municipality.gemeente}/kalender?${new URLSearchParams({ van: from, tot: until, ...(overleg ? { overleg } : {}), ...(kinds === undefined ? {} : { soorten: kinds }), formaat })}`;
  return (
    <>
      <PageHeading title={title} />
      <Controls view={weergave} month={maand} />
      {calendar.isPending && <Loading what={t`De kalender`} />}
      {calendar.isError && !calendar.data && <Failure error={calendar.error} retry={() => void calendar.refetch()} />}
      {calendar.data && <Shown view={weergave} month={maand} moments={moments} free={calendar.data.vrij} />}
      {kinds !== '' && (
        <p className="no-print">
          {t`Wat hier staat:`} <Link href={file('ics')}>{t`download voor uw eigen agenda (ics)`}</Link> {t`of`} <Link href={file('csv')}>{t`als tabel (csv)`}</Link>.
        </p>
      )}
      <p className="no-print">
        {t`Wat er in al die vergaderingen op de agenda komt, staat in de`} <PageLink to="/termijnagenda">{t`termijnagenda`}</PageLink>.
      </p>
    </>
  );
}

/** Drawn anew for another time or other moments only: a year is a hundred links. */
const Shown = memo(function Shown({ view, month, ...shown }: { view: View; month: string; moments: readonly Moment[]; free: readonly Free[] }) {
  if (view === 'maand') return <Month month={month} {...shown} />;
  const months = schoolYearMonths(month);
  return view === 'jaar' ? <Year months={months} {...shown} /> : <List months={months} {...shown} />;
});

function Controls({ view, month }: { view: View; month: string }) {
  const { today } = useSetting();
  const search = route.useSearch();
  const step = view === 'maand' ? 1 : 12;
  const nameOf = (of: string): string => (view === 'maand' ? monthName(of) : schoolYearOf(firstOf(of)));
  return (
    <div className={`${styles['controls']} no-print`}>
      <nav aria-label={t`Weergave`} className={styles['views']}>
        {VIEWS.map(({ id, name }) => (
          <ViewLink key={id} from="/kalender" search={{ ...search, weergave: id }} aria-current={id === view ? 'page' : undefined}>
            {name}
          </ViewLink>
        ))}
      </nav>
      <nav aria-label={t`Andere tijd`} className={styles['turn']}>
        <PageLink to="/kalender" search={{ ...search, maand: monthPlus(month, -step) }}>
          ← {capital(nameOf(monthPlus(month, -step)))}
        </PageLink>
        <PageLink to="/kalender" search={{ ...search, maand: monthOf(today) }}>
          {view === 'maand' ? t`Deze maand` : t`Dit schooljaar`}
        </PageLink>
        <PageLink to="/kalender" search={{ ...search, maand: monthPlus(month, step) }}>
          {capital(nameOf(monthPlus(month, step)))} →
        </PageLink>
      </nav>
      <Filters />
    </div>
  );
}

/** Apart from the links: what is chosen shows without drawing those anew. */
function Filters() {
  const { bodies } = useSetting();
  const { overleg, zonder } = route.useSearch();
  const navigate = route.useNavigate();
  const [body, chooseBody] = useChosen(overleg, (chosen) => navigate({ search: (before) => ({ ...before, overleg: chosen }), replace: true }));
  const [without, leaveOut] = useChosen(zonder, (chosen) => navigate({ search: (before) => ({ ...before, zonder: chosen }), replace: true }));
  const hidden = without?.split(',') ?? [];
  const toggle = (id: string, shown: boolean): void => leaveOut((shown ? hidden.filter((one) => one !== id) : [...hidden, id]).join(',') || undefined);
  return (
    <div className={styles['filters']}>
      <SelectBox label={t`Overleg`} none={t`Alle overleggen`} value={body ?? ''} onChange={(value) => chooseBody(value || undefined)} options={bodies.map(({ id, naam }) => ({ value: id, text: naam }))} />
      <fieldset className={styles['kinds']}>
        <legend className="utrecht-form-label">{t`Laat zien`}</legend>
        {GROUPS.map(({ id, name }) => (
          <Tick key={id} label={name} checked={!hidden.includes(id)} onChange={(checked) => toggle(id, checked)} />
        ))}
      </fieldset>
      <Button purpose="secondary" onClick={() => window.print()}>
        {t`Druk af`}
      </Button>
    </div>
  );
}
