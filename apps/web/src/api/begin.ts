/**
 * The first script of every page: a kilobyte that asks who looks, and where, while the application's own is still on its way. On a slow line that
 * takes a second. The application asks the same (queries.ts) and gets these answers.
 */
import './arrive';
import type { components } from '../generated/api';
import { allAsked, askEarly } from './early';
import { chosenMunicipality } from './municipality';

interface Looking {
  /** The parts of the address, of '/vergaderingen/1' the second. */
  parts: readonly string[];
  /** '?tekst=thuiszitters', or empty. */
  search: string;
  /** '2026-11-29', as the server says. */
  today: string;
  example: boolean;
}

const before = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
/** Of a day in December 2026 '2027-01'. */
const nextMonth = (day: string): string => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)).toISOString().slice(0, 7);

/** What the pages that people open first ask about themselves; the others ask when their script runs. */
const OF_PAGE: Readonly<Record<string, (looking: Looking) => readonly string[]>> = {
  '/': ({ today, example }) => ['termijnen', 'taken', `vergaderingen?van=${before(today, 90)}&aantal=200`, ...(example ? ['postvak?aantal=200'] : [])],
  '/kalender': ({ search, today }) => (search === '' ? [`kalender?van=${today.slice(0, 7)}-01&tot=${nextMonth(today)}-01`] : []),
  '/kwaliteitscyclus': () => ['ambities'],
  '/vergaderingen/$vergadering': ({ parts }) => [`vergaderingen/${parts[2]}`, 'termijnen'],
  '/zoeken': ({ search }) => (/^\?tekst=[^&]+$/.test(search) ? [`zoeken?tekst=${encodeURIComponent(new URLSearchParams(search).get('tekst')!)}&pagina=1`] : []),
};

/** The files of each page's own script, by its address; the build wrote them into the page (first-of-page.ts), but not while developing. */
const pages = JSON.parse(document.getElementById('pages')?.textContent ?? '{}') as Readonly<Record<string, readonly string[]>>;
const parts = location.pathname.split('/');

/** Which page this is, '/rooster/$rotatie': the address itself before one with something to fill in. */
function address(): string {
  const fits = (one: string): boolean => {
    const own = one.split('/');
    return own.length === parts.length && own.every((part, index) => part.startsWith('$') || part === parts[index]);
  };
  return location.pathname in pages ? location.pathname : (Object.keys(pages).find(fits) ?? location.pathname);
}

async function whoLooks(): Promise<void> {
  const known = await askEarly<{ resultaten: components['schemas']['Gemeente'][] }>('/v1/gemeenten');
  const municipality = known && chosenMunicipality(known.resultaten);
  if (!municipality) return;
  const { gemeente, voorbeeld: example } = municipality;
  const own = <T>(path: string): Promise<T | null> => askEarly(`/v1/gemeenten/${gemeente}/${path}`);
  const who = own<{ sessie: unknown }>('sessie');
  // A visitor of the worked example sees the bodies, too; elsewhere one must be somebody first.
  const early = example ? own<{ op: string }>('overleggen') : null;
  // After these: a browser fetches six things at a time.
  const page = address();
  fetchFiles(pages[page] ?? []);
  const bodies = (await who)?.sessie ? await (early ?? own<{ op: string }>('overleggen')) : null;
  const asked = bodies && OF_PAGE[page]?.({ parts, search: location.search, today: bodies.op, example }).map(own);
  wake();
  await Promise.all(asked ?? []);
}

/**
 * Whatever asks a browser first for a date waits until it knows its languages, how the Dutch write one, and what their clocks say; whatever asks what
 * it kept of this tab waits for that: more than a tenth of a second with a processor four times as slow (Chromium). Here it waits for the line anyway.
 */
function wake(): void {
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'long', month: 'long', hour: '2-digit' }).format();
  sessionStorage.getItem('');
}

/** On their way beside the application's. */
function fetchFiles(files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link');
    Object.assign(link, file.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'style' }, { href: `/${file}`, crossOrigin: '' });
    document.head.append(link);
  }
}

void whoLooks().finally(allAsked);
