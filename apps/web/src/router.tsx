/** The pages and their addresses. Mails link to them: /vergaderingen/{id} stays what it is. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { askAhead } from './api/ahead';
import type { Schemas } from './api/client';
import { ambitionsQuery, currentMeetingsQuery, cyclesQuery, deadlinesQuery, type FoundKind, meetingQuery, queryClient, searchQuery, tasksQuery } from './api/queries';
import { answerBeforeGoing } from './layout/answer';
import { Crash } from './layout/Crash';
import { Layout } from './layout/Layout';
import { noteArrival } from './layout/arrival';
import { lazyRouteComponent } from './layout/lazy-route-component';
import { NotFound } from './layout/NotFound';
import { PAGES } from './pages';
import { latestMailQuery } from './pages/today/LatestMail';
import { TodayPage } from './pages/today/TodayPage';
import { type Day, isDay, isSchoolYear } from './format/dates';
import { isMonth, isView } from './format/months';
import { isQuestionStatus } from './pages/questions/statuses';
import { isFoundKind } from './pages/search/found';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
/** Said also when it is not there: a key that is left out keeps what the address says, checked or not. */
const given = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V | undefined } => ({ [key]: value }) as { [key in K]?: V | undefined };

const isTime = (value: unknown): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** Of a page that is entered, as far as it is asked for beside its script. */
interface Entering {
  params: Record<string, string>;
  location: { search: { tekst?: string; pagina?: number; soort?: FoundKind } };
}
/** One that is only hovered over asks for nothing yet. */
const ahead =
  (ask: (municipality: Schemas['Gemeente'], entering: Entering) => readonly unknown[], onceDayIsKnown?: (municipality: Schemas['Gemeente'], today: Day) => readonly unknown[]) =>
  (entering: unknown): void => {
    if (!(entering as { preload: boolean }).preload) askAhead((municipality) => ask(municipality, entering as Entering), onceDayIsKnown);
  };

type PageScript<P extends keyof typeof PAGES> = Awaited<ReturnType<(typeof PAGES)[P]>>;
/** A page whose script is fetched when it is asked for. */
const page = <P extends keyof typeof PAGES, K extends keyof PageScript<P>>(path: P, name: K): ReturnType<typeof lazyRouteComponent<PageScript<P>, K>> => lazyRouteComponent(PAGES[path] as () => Promise<PageScript<P>>, name);

const fetchNow = queryClient.prefetchQuery.bind(queryClient);

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: TodayPage,
  loader: ahead(
    ({ gemeente, voorbeeld }) => [fetchNow(deadlinesQuery(gemeente)), fetchNow(tasksQuery(gemeente)), voorbeeld && fetchNow(latestMailQuery(gemeente))],
    ({ gemeente }, day) => [fetchNow(currentMeetingsQuery(gemeente, day))],
  ),
});

/** Back to a page of ours, never elsewhere: '//host' and '/\\host' are other sites to a browser. */
const ownPage = (value: unknown): string | undefined => (typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined);

const viewAs = createRoute({
  getParentRoute: () => root,
  path: '/kijk-mee',
  validateSearch: (search) => given('terug', ownPage(search['terug'])),
  component: page('/kijk-mee', 'ViewAsPage'),
});

const signIn = createRoute({ getParentRoute: () => root, path: '/inloggen', component: page('/inloggen', 'SignInPage') });

const ownSessions = createRoute({ getParentRoute: () => root, path: '/mijn-sessies', component: page('/mijn-sessies', 'OwnSessionsPage') });

const ownMail = createRoute({ getParentRoute: () => root, path: '/mijn-mail', component: page('/mijn-mail', 'OwnMailPage') });

const help = createRoute({ getParentRoute: () => root, path: '/hulp', component: page('/hulp', 'HelpPage') });
const helpForRole = createRoute({ getParentRoute: () => root, path: '/hulp/$rol', component: page('/hulp/$rol', 'RolePage') });
const structure = createRoute({ getParentRoute: () => root, path: '/structuur', component: page('/structuur', 'StructurePage') });
const management = createRoute({ getParentRoute: () => root, path: '/beheer', component: page('/beheer', 'ManagementPage') });
const retention = createRoute({ getParentRoute: () => root, path: '/beheer/bewaren', component: page('/beheer/bewaren', 'RetentionPage') });
const destructionList = createRoute({ getParentRoute: () => root, path: '/beheer/bewaren/$lijst', component: page('/beheer/bewaren/$lijst', 'ListPage') });
const managedScheme = createRoute({ getParentRoute: () => root, path: '/beheer/afspraken', component: page('/beheer/afspraken', 'SchemePage') });

const offices = createRoute({ getParentRoute: () => root, path: '/beheer/functies', component: page('/beheer/functies', 'OfficesPage') });
const audit = createRoute({ getParentRoute: () => root, path: '/beheer/controle', component: page('/beheer/controle', 'AuditPage') });
const privacy = createRoute({ getParentRoute: () => root, path: '/beheer/privacy', component: page('/beheer/privacy', 'PrivacyPage') });
const settings = createRoute({ getParentRoute: () => root, path: '/beheer/instellingen', component: page('/beheer/instellingen', 'SettingsPage') });

const accessibility = createRoute({ getParentRoute: () => root, path: '/toegankelijkheid', component: page('/toegankelijkheid', 'AccessibilityPage') });

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen',
  validateSearch: (search) => ({
    ...given('schooljaar', isSchoolYear(search['schooljaar']) ? search['schooljaar'] : undefined),
    ...given('overleg', text(search['overleg'])),
  }),
  component: page('/vergaderingen', 'MeetingsPage'),
});

const planYear = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/plannen',
  validateSearch: (search) => ({
    ...given('schooljaar', isSchoolYear(search['schooljaar']) ? search['schooljaar'] : undefined),
    ...given('overleg', text(search['overleg'])),
    ...given('dag', isDay(search['dag']) ? search['dag'] : undefined),
    ...given('tijd', isTime(search['tijd']) ? search['tijd'] : undefined),
  }),
  component: page('/vergaderingen/plannen', 'PlanYearPage'),
});

const meeting = createRoute({ getParentRoute: () => root, path: '/vergaderingen/$vergadering', loader: ahead(({ gemeente }, { params }) => [fetchNow(meetingQuery(gemeente, params['vergadering']!)), fetchNow(deadlinesQuery(gemeente))]), component: page('/vergaderingen/$vergadering', 'MeetingPage') });

const preparation = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/$vergadering/voorbereiding',
  component: page('/vergaderingen/$vergadering/voorbereiding', 'PreparationPage'),
});

const recording = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/$vergadering/vastleggen',
  component: page('/vergaderingen/$vergadering/vastleggen', 'RecordingPage'),
});

const termAgenda = createRoute({ getParentRoute: () => root, path: '/termijnagenda', component: page('/termijnagenda', 'TermAgendaPage') });

const search = createRoute({
  getParentRoute: () => root,
  path: '/zoeken',
  validateSearch: (asked) => ({
    ...given('tekst', text(asked['tekst'] === undefined ? undefined : String(asked['tekst']))),
    ...given('soort', isFoundKind(asked['soort']) ? asked['soort'] : undefined),
    ...given('pagina', Number.isInteger(asked['pagina']) && Number(asked['pagina']) > 1 ? Number(asked['pagina']) : undefined),
  }),
  loader: ahead(({ gemeente }, { location: { search: asked } }) => [asked.tekst !== undefined && fetchNow(searchQuery(gemeente, { tekst: asked.tekst, pagina: asked.pagina ?? 1, ...(asked.soort ? { soort: asked.soort } : {}) }))]),
  component: page('/zoeken', 'SearchPage'),
});

const merge = createRoute({ getParentRoute: () => root, path: '/mensen/fusie', component: page('/mensen/fusie', 'MergePage') });
const importPeople = createRoute({ getParentRoute: () => root, path: '/mensen/inlezen', component: page('/mensen/inlezen', 'ImportPage') });
const invite = createRoute({ getParentRoute: () => root, path: '/mensen/uitnodigen', component: page('/mensen/uitnodigen', 'InvitePage') });
const people = createRoute({
  getParentRoute: () => root,
  path: '/mensen',
  validateSearch: (search) => ({ ...given('op', isDay(search['op']) ? search['op'] : undefined), ...given('naam', text(search['naam'])) }),
  component: page('/mensen', 'PeoplePage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/kalender',
  validateSearch: (search) => ({
    ...given('weergave', isView(search['weergave']) ? search['weergave'] : undefined),
    ...given('maand', isMonth(search['maand']) ? search['maand'] : undefined),
    ...given('overleg', text(search['overleg'])),
    ...given('zonder', text(search['zonder'])),
  }),
  component: page('/kalender', 'CalendarPage'),
});

const roster = createRoute({ getParentRoute: () => root, path: '/rooster', component: page('/rooster', 'RosterPage') });

const rotation = createRoute({ getParentRoute: () => root, path: '/rooster/$rotatie', component: page('/rooster/$rotatie', 'RotationPage') });

const statutory = createRoute({
  getParentRoute: () => root,
  path: '/wettelijke-toets',
  validateSearch: (search) => given('jaar', Number.isInteger(search['jaar']) && Number(search['jaar']) >= 2007 && Number(search['jaar']) < 2100 ? Number(search['jaar']) : undefined),
  component: page('/wettelijke-toets', 'StatutoryPage'),
});

const mirror = createRoute({ getParentRoute: () => root, path: '/spiegel', component: page('/spiegel', 'MirrorPage') });

const handovers = createRoute({ getParentRoute: () => root, path: '/overdrachten', component: page('/overdrachten', 'HandoversPage') });

const handover = createRoute({ getParentRoute: () => root, path: '/overdrachten/$overdracht', component: page('/overdrachten/$overdracht', 'HandoverPage') });

const ambitions = createRoute({ getParentRoute: () => root, path: '/kwaliteitscyclus', loader: ahead(({ gemeente }) => [fetchNow(ambitionsQuery(gemeente)), fetchNow(cyclesQuery(gemeente))]), component: page('/kwaliteitscyclus', 'AmbitionsPage') });

const turn = {
  parse: ({ ambitie, ronde }: { ambitie: string; ronde: string }) => ({ ambitie, ronde: Number(ronde) }),
  stringify: ({ ambitie, ronde }: { ambitie: string; ronde: number }) => ({ ambitie, ronde: `${ronde}` }),
};

const cycle = createRoute({
  getParentRoute: () => root,
  path: '/kwaliteitscyclus/$ambitie/$ronde',
  params: turn,
  component: page('/kwaliteitscyclus/$ambitie/$ronde', 'CyclePage'),
});

const newGoal = createRoute({ getParentRoute: () => root, path: '/kwaliteitscyclus/$ambitie/$ronde/nieuw-doel', params: turn, component: page('/kwaliteitscyclus/$ambitie/$ronde/nieuw-doel', 'NewGoalPage') });

const changeGoal = createRoute({ getParentRoute: () => root, path: '/kwaliteitscyclus/$ambitie/$ronde/doelen/$doel', params: { parse: ({ ambitie, ronde, doel }) => ({ ambitie, ronde: Number(ronde), doel }), stringify: ({ ambitie, ronde, doel }) => ({ ambitie, ronde: `${ronde}`, doel }) }, component: page('/kwaliteitscyclus/$ambitie/$ronde/doelen/$doel', 'ChangeGoalPage') });

const adjust = createRoute({ getParentRoute: () => root, path: '/kwaliteitscyclus/$ambitie/$ronde/bijstellen', params: turn, component: page('/kwaliteitscyclus/$ambitie/$ronde/bijstellen', 'AdjustPage') });

const plans = createRoute({ getParentRoute: () => root, path: '/jaarplannen', component: page('/jaarplannen', 'PlansPage') });

const plan = createRoute({
  getParentRoute: () => root,
  path: '/jaarplannen/$jaar',
  validateSearch: (search): { versie?: number | undefined } => given('versie', Number.isInteger(search['versie']) && Number(search['versie']) > 0 ? Number(search['versie']) : undefined),
  component: page('/jaarplannen/$jaar', 'PlanPage'),
});

const planLine = createRoute({ getParentRoute: () => root, path: '/jaarplannen/$jaar/regels/$regel', component: page('/jaarplannen/$jaar/regels/$regel', 'LinePage') });

const assignments = createRoute({
  getParentRoute: () => root,
  path: '/opdrachten',
  validateSearch: (search): { weergave?: 'bord' | undefined; ambitie?: string | undefined } => ({ ...given('weergave', search['weergave'] === 'bord' ? ('bord' as const) : undefined), ...given('ambitie', text(search['ambitie'])) }),
  component: page('/opdrachten', 'AssignmentsPage'),
});

const newAssignment = createRoute({
  getParentRoute: () => root,
  path: '/opdrachten/nieuw',
  validateSearch: (search) => ({ ...given('ambitie', text(search['ambitie'])), ...given('vraagstuk', text(search['vraagstuk'])) }),
  component: page('/opdrachten/nieuw', 'NewAssignmentPage'),
});

const assignment = createRoute({ getParentRoute: () => root, path: '/opdrachten/$opdracht', component: page('/opdrachten/$opdracht', 'AssignmentPage') });

const changeAssignment = createRoute({ getParentRoute: () => root, path: '/opdrachten/$opdracht/wijzigen', component: page('/opdrachten/$opdracht/wijzigen', 'ChangeAssignmentPage') });

const questions = createRoute({
  getParentRoute: () => root,
  path: '/vraagstukken',
  validateSearch: (search) => ({ ...given('ambitie', text(search['ambitie'])), ...given('status', isQuestionStatus(search['status']) ? search['status'] : undefined) }),
  component: page('/vraagstukken', 'QuestionsPage'),
});

const question = createRoute({ getParentRoute: () => root, path: '/vraagstukken/$vraagstuk', component: page('/vraagstukken/$vraagstuk', 'QuestionPage') });

const groups = createRoute({ getParentRoute: () => root, path: '/werkgroepen', component: page('/werkgroepen', 'GroupsPage') });

const group = createRoute({ getParentRoute: () => root, path: '/werkgroepen/$werkgroep', component: page('/werkgroepen/$werkgroep', 'GroupPage') });

const yearChoices = createRoute({ getParentRoute: () => root, path: '/uitvoeringsagenda', component: page('/uitvoeringsagenda', 'YearChoicesPage') });

const constituencies = createRoute({ getParentRoute: () => root, path: '/achterban', component: page('/achterban', 'ConstituenciesPage') });

const constituency = createRoute({ getParentRoute: () => root, path: '/achterban/$vergadering', component: page('/achterban/$vergadering', 'ConstituencyPage') });

const agreements = createRoute({
  getParentRoute: () => root,
  path: '/afspraken',
  validateSearch: (search): { status?: 'beeindigd' | undefined } => given('status', search['status'] === 'beeindigd' ? ('beeindigd' as const) : undefined),
  component: page('/afspraken', 'AgreementsPage'),
});

const newAgreement = createRoute({
  getParentRoute: () => root,
  path: '/afspraken/nieuw',
  validateSearch: (search) => ({ ...given('vergadering', text(search['vergadering'])), ...given('besluit', text(search['besluit'])) }),
  component: page('/afspraken/nieuw', 'RecordPage'),
});

const agreement = createRoute({ getParentRoute: () => root, path: '/afspraken/$afspraak', component: page('/afspraken/$afspraak', 'AgreementPage') });

const movesTo = (search: Record<string, unknown>) => ({ ...given('dag', isDay(search['dag']) ? search['dag'] : undefined), ...given('tijd', isTime(search['tijd']) ? search['tijd'] : undefined) });

const move = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/$vergadering/verplaatsen',
  validateSearch: movesTo,
  component: page('/vergaderingen/$vergadering/verplaatsen', 'MovePage'),
});

const moveGathering = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/$vergadering/voorbereiding/verplaatsen',
  validateSearch: movesTo,
  component: page('/vergaderingen/$vergadering/voorbereiding/verplaatsen', 'MoveGatheringPage'),
});

const cancel = createRoute({ getParentRoute: () => root, path: '/vergaderingen/$vergadering/annuleren', component: page('/vergaderingen/$vergadering/annuleren', 'CancelPage') });

const minutes = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/$vergadering/verslag',
  component: page('/vergaderingen/$vergadering/verslag', 'MinutesPage'),
});

const script = createRoute({
  getParentRoute: () => root,
  path: '/vergaderingen/$vergadering/draaiboek',
  component: page('/vergaderingen/$vergadering/draaiboek', 'ScriptPage'),
});

const paper = createRoute({ getParentRoute: () => root, path: '/vergaderingen/$vergadering/stukken/$stuk', component: page('/vergaderingen/$vergadering/stukken/$stuk', 'PaperPage') });

const outbox = createRoute({
  getParentRoute: () => root,
  path: '/postvak-uit',
  validateSearch: (search) => ({ ...given('na', text(search['na'])), ...given('vergadering', text(search['vergadering'])) }),
  component: page('/postvak-uit', 'OutboxPage'),
});

const mail = createRoute({ getParentRoute: () => root, path: '/postvak-uit/$mailing', component: page('/postvak-uit/$mailing', 'MailPage') });

const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/postvak',
  validateSearch: (search) => given('voor', Number.isInteger(search['voor']) && Number(search['voor']) > 0 ? Number(search['voor']) : undefined),
  component: page('/postvak', 'MailboxPage'),
});

const message = createRoute({ getParentRoute: () => root, path: '/postvak/$nummer', component: page('/postvak/$nummer', 'MessagePage') });

export const router = createRouter({
  // A line for each part of the application: who adds a page touches one.
  routeTree: root.addChildren([
    ...[today, viewAs, signIn, ownSessions, ownMail, mailbox, message, outbox, mail],
    ...[meetings, planYear, meeting, preparation, script, recording, minutes, paper, move, moveGathering, cancel],
    ...[termAgenda, calendar, search, help, helpForRole, accessibility, structure],
    ...[management, retention, destructionList, managedScheme, offices, audit, privacy, settings],
    ...[people, importPeople, invite, merge, roster, rotation, handovers, handover],
    ...[ambitions, cycle, newGoal, changeGoal, adjust, statutory, mirror],
    ...[plans, plan, planLine, assignments, newAssignment, assignment, changeAssignment, questions, question, groups, group, yearChoices, agreements, newAgreement, agreement, constituencies, constituency],
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: Crash,
});
answerBeforeGoing(router);
// Only another page moves the focus: filters and pages of a list keep it where it is.
router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation, pathChanged }) => {
  if (fromLocation && pathChanged) noteArrival(toLocation.hash);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
