import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { nameOfBody, standsIn, useSetting, type Setting } from '../api/setting';
import { PageLink } from '../components/PageLink';
import { PEOPLE_PAGES } from '../components/PeopleNav';
import { WORK_PAGES } from '../components/WorkNav';
import { counted } from '../format/text';
import { officeWord } from '../format/words';
import { t } from '../language/t';
import { moveFocusFrom } from './focus';
import styles from './Layout.module.css';

const PAGES = [
  { to: '/', name: t`Vandaag` },
  { to: '/vergaderingen', name: t`Vergaderingen` },
  { to: '/kalender', name: t`Kalender` },
  { to: '/kwaliteitscyclus', name: t`Doelen` },
  { to: '/opdrachten', name: t`Opdrachten` },
  { to: '/afspraken', name: t`Afspraken` },
  { to: '/jaarplannen', name: t`Jaarplannen` },
  { to: '/mensen', name: t`Mensen` },
  { to: '/wettelijke-toets', name: t`Wettelijke toets` },
  { to: '/postvak-uit', name: t`Postvak uit` },
  { to: '/zoeken', name: t`Zoeken` },
] as const;
/** For who keeps the municipality as a whole. */
const MANAGEMENT = { to: '/beheer', name: t`Beheer` } as const;

export function Header() {
  const setting = useSetting();
  const { pathname } = useLocation();
  /** Pages that stand below another in the menu. */
  const within = (to: string): boolean => [PEOPLE_PAGES, WORK_PAGES].some((pages) => pages[0].to === to && pages.some((page) => page.to !== to && pathname.startsWith(page.to)));
  const pages = (setting.session?.beheer ?? []).length > 0 ? [...PAGES, MANAGEMENT] : PAGES;
  return (
    <header className={styles['header']}>
      <div className={styles['header-inner']}>
        <Link to="/" className={styles['brand']}>
          <strong>Leidraad</strong>
          <span>{t`Lokale Educatieve Agenda ${setting.municipality.naam}`}</span>
        </Link>
        <Viewer setting={setting} />
        <Menu>
          {pages.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/' }} {...(within(to) ? { 'aria-current': 'true' as const } : {})}>
                {name}
              </Link>
            </li>
          ))}
        </Menu>
      </div>
    </header>
  );
}

/** Beside each other where there is room; on a telephone behind a button, until the page that is chosen is there or Escape is pressed. */
function Menu({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  useEffect(() => {
    const close = () => {
      moveFocusFrom(list.current, button.current);
      setOpen(false);
    };
    return open ? router.subscribe('onResolved', close) : undefined;
  }, [open, router]);
  const closeBy = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav className={styles['nav']} aria-label={t`Hoofdmenu`} onKeyDown={closeBy}>
      <button ref={button} type="button" className={styles['menu']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t`Menu`}
      </button>
      <ul id={id} ref={list} {...(open ? { 'data-open': '' } : {})}>
        {children}
      </ul>
    </nav>
  );
}

/** Who is signed in; in the worked example one chooses whom to be. */
function Viewer({ setting }: { setting: Setting }) {
  const { session, municipality } = setting;
  if (session?.aangemeld) {
    return (
      <p className={styles['viewer']}>
        {t`Ingelogd als`} <strong>{session.naam}</strong>
        {describe(setting)} · <PageLink to="/mijn-mail">{t`mijn mail`}</PageLink> · <PageLink to="/mijn-sessies">{t`uitloggen`}</PageLink>
      </p>
    );
  }
  if (!municipality.voorbeeld) return null;
  if (!session) {
    return (
      <p className={styles['viewer']}>
        <PageLink to="/kijk-mee">{t`Kijk mee als …`}</PageLink>
      </p>
    );
  }
  return (
    <p className={styles['viewer']}>
      {t`U kijkt mee als`} <strong>{session.naam}</strong>
      {describe(setting)} · <PageLink to="/mijn-mail">{t`mijn mail`}</PageLink> · <PageLink to="/kijk-mee">{t`iemand anders kiezen`}</PageLink>
    </p>
  );
}

/** The first office that is more than a seat: ', secretaris van Bestuurlijk platform en nog 1 overleg'. */
function describe(setting: Setting): string {
  const seats = setting.session?.functies ?? [];
  for (const office of ['secretaris', 'voorzitter', 'notulist', 'lid'] as const) {
    const found = seats.filter(({ overleg, functies }) => functies.includes(office) && !(office === 'secretaris' && standsIn(setting, overleg).length > 0));
    if (found.length === 0) continue;
    const more = found.length > 1 ? t` en nog ${counted(found.length - 1, t`overleg`, t`overleggen`)}` : '';
    return t`, ${officeWord(office)} van ${nameOfBody(setting, found[0]!.overleg)}${more}`;
  }
  const given = (['beheerder', 'programmamanager', 'bestuurssecretariaat', 'toehoorder'] as const).find((office) => seats.some(({ functies }) => functies.includes(office)));
  return given === undefined ? '' : `, ${officeWord(given)}`;
}
