/** What pages ask of the API, each with the key under which the answer is kept. */
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { paths } from '../generated/api';
import { addDays, type Day } from '../format/dates';
import { answer, api, NoConnection, Refusal, versioned } from './client';
import { connection } from './connection';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always', // what a browser calls online says nothing about this server
      staleTime: 15_000,
      retry: (failures, error) => failures < 1 && !(error instanceof Refusal) && !(error instanceof NoConnection),
    },
    mutations: { networkMode: 'always' },
  },
});
connection.onRestored = () => void queryClient.invalidateQueries();

export const municipalitiesQuery = queryOptions({ queryKey: ['gemeenten'], queryFn: () => answer(api.GET('/v1/gemeenten')), staleTime: Infinity });

/** null: a visitor who has not said who they are. */
export const sessionQuery = (gemeente: string) =>
  queryOptions({
    queryKey: [gemeente, 'sessie'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/sessie', { params: { path: { gemeente } } })).then(({ sessie }) => sessie),
    staleTime: 5 * 60_000,
  });

/** How one can sign in here. */
export const waysQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'aanmelding'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/aanmelding', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** In which browsers one is signed in, and in which municipalities one is known. */
export const ownSessionsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'sessies'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/sessie/overzicht', { params: { path: { gemeente } } })) });

/** Does somebody want one mail a day? For that person and the secretary. */
export const mailChoiceQuery = (gemeente: string, persoon: string) =>
  queryOptions({ queryKey: [gemeente, 'mailkeuze', persoon], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/personen/{persoon}/mailkeuze', { params: { path: { gemeente, persoon } } })) });

export const bodiesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'overleggen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/overleggen', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** Who sat where on a day: of a meeting its own. */
export const bodiesOnQuery = (gemeente: string, op: Day) =>
  queryOptions({ queryKey: [gemeente, 'overleggen', op], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/overleggen', { params: { path: { gemeente }, query: { op } } })), staleTime: 5 * 60_000 });

/** The agreed structure in words. */
export const structureQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'structuur'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/structuur', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** Its versions, the latest first. */
export const structureVersionsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'structuur', 'versies'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/structuur/versies', { params: { path: { gemeente } } })) });

/** Everybody who is known, with who was asked to begin. */
export const welcomesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'uitnodigingen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/personen/uitnodigingen', { params: { path: { gemeente } } })) });

/** Offices that go with no seat, now or later. */
export const givenOfficesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'functies'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/functies', { params: { path: { gemeente } } })) });

/** In the worked example: who holds such an office today, for whoever looks on. */
export const officeHoldersQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'kijk-mee'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/kijk-mee', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** A page of the daily seals, the latest first. */
export const sealsQuery = (gemeente: string, voor?: number) =>
  queryOptions({ queryKey: [gemeente, 'zegels', voor ?? null], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/controle/zegels', { params: { path: { gemeente }, query: voor === undefined ? {} : { voor } } })), placeholderData: keepPreviousData });

/** What is kept of people. */
export const registerQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'privacy'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/privacy/register', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** How mail and sign-in are set. */
export const settingsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'instellingen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/instellingen', { params: { path: { gemeente } } })) });

/** What a new file begins with. */
export const structureQuestionsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'structuur', 'vragen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/structuur/vragen', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

export const peopleQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'personen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/personen', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** Every seat on a day, with who holds it. */
export const seatsQuery = (gemeente: string, op: Day) =>
  queryOptions({ queryKey: [gemeente, 'deelnames', op], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/deelnames', { params: { path: { gemeente }, query: { op } } })), placeholderData: keepPreviousData });

/** Organisations that went on as one, and those that can. */
export const mergersQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'fusies'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/fusies', { params: { path: { gemeente } } })) });

export const deadlinesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'termijnen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/termijnen', { params: { path: { gemeente } } })) });

export const tasksQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'taken'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/taken', { params: { path: { gemeente } } })) });

export interface MeetingsFilter {
  van?: string;
  tot?: string;
  overleg?: string;
  pagina?: number;
  aantal?: number;
}

export const meetingsQuery = (gemeente: string, filter: MeetingsFilter) =>
  queryOptions({
    queryKey: [gemeente, 'vergaderingen', filter],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen', { params: { path: { gemeente }, query: filter } })),
  });

/** Meetings whose work may still go on (minutes take some weeks) and those ahead: for the first page. */
export const currentMeetingsQuery = (gemeente: string, today: Day) => meetingsQuery(gemeente, { van: addDays(today, -90), aantal: 200 });

/** What a school year still needs, as Leidraad proposes it. */
export const seasonQuery = (gemeente: string, schooljaar: string) =>
  queryOptions({
    queryKey: [gemeente, 'jaarvoorstel', schooljaar],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/voorstel', { params: { path: { gemeente, schooljaar } } })),
  });

/** With the version that was read: a change says which one it was made on. */
export const meetingQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering],
    queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}', { params: { path: { gemeente, vergadering } } })),
  });

/** null: there are no minutes yet. */
export const minutesQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'verslag'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag', { params: { path: { gemeente, vergadering } } })),
  });

/** With the version that was read: whoever writes on, or agrees, says which one that was. */
export const minutesVersionQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'verslag', 'versie'],
    queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag', { params: { path: { gemeente, vergadering } } })),
  });

export const minutesVersionsQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'verslag', 'versies'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/versies', { params: { path: { gemeente, vergadering } } })),
  });

/** A version never changes. */
export const minutesOfVersionQuery = (gemeente: string, vergadering: string, versie: number) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'verslag', 'versies', versie],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/versies/{versie}', { params: { path: { gemeente, vergadering, versie } } })),
    staleTime: Infinity,
  });

/** Actions of earlier meetings that this one looks back on. */
export const earlierActionsQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'eerdere-acties'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/eerdere-acties', { params: { path: { gemeente, vergadering } } })),
  });

export const courseQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'verloop'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verloop', { params: { path: { gemeente, vergadering } } })),
  });

/** With the version that was read: closing says which one it was made on. */
export const preparationQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'voorbereiding'],
    queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding', { params: { path: { gemeente, vergadering } } })),
  });

/** The rooster van aftreden as a time line: what was, what is, what the planner expects. */
/** Seats without a successor. */
export const vacanciesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'vacatures'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vacatures', { params: { path: { gemeente } } })) });

export const rosterQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'rooster'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/rooster', { params: { path: { gemeente } } })) });

/** Changes of line-ups that are to come or under way. */
export const rotationsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'rotaties'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/rotaties', { params: { path: { gemeente } } })) });

/** With the version that was read: a change says which one it was made on. */
export const rotationQuery = (gemeente: string, rotatie: string) =>
  queryOptions({ queryKey: [gemeente, 'rotatie', rotatie], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/rotaties/{rotatie}', { params: { path: { gemeente, rotatie } } })) });

/** What stands in the way of somebody on a seat that comes free. Changes nothing. */
export const nominationQuery = (gemeente: string, rotatie: string, query: { plek: string; persoonId: string; namensOrganisatie: string }) =>
  queryOptions({ queryKey: [gemeente, 'rotatie', rotatie, 'toets', query], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/rotaties/{rotatie}/toets', { params: { path: { gemeente, rotatie }, query } })) });

export const whatIfQuery = (gemeente: string, query: { overleg: string; plek: string; op: string }) =>
  queryOptions({ queryKey: [gemeente, 'rooster', 'wat-als', query], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/rooster/wat-als', { params: { path: { gemeente }, query } })) });

/** The overleg that the law asks for, in a calendar year. */
export const statutoryQuery = (gemeente: string, jaar: number) =>
  queryOptions({ queryKey: [gemeente, 'wettelijke-toets', jaar], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/wettelijke-toets', { params: { path: { gemeente }, query: { jaar } } })) });

export const mandatesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'mandaten'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten', { params: { path: { gemeente } } })) });

/** What meetings said does not play here, and what was explored. */
export const absencesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'speelt-niet'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/wettelijke-toets/speelt-niet', { params: { path: { gemeente } } })) });

export const explorationsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'verkenningen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/wettelijke-toets/verkenningen', { params: { path: { gemeente } } })) });

export const mirrorQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'spiegel'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/onderwerpen/spiegel', { params: { path: { gemeente } } })) });

export const handoversQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'overdrachten'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/overdrachten', { params: { path: { gemeente } } })) });

/** With the version that was read: a change says which one it was made on. */
export const handoverQuery = (gemeente: string, overdracht: string) =>
  queryOptions({ queryKey: [gemeente, 'overdracht', overdracht], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/overdrachten/{overdracht}', { params: { path: { gemeente, overdracht } } })) });

export const ambitionsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'ambities'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/ambities', { params: { path: { gemeente } } })) });

/** Of everything that has a quality cycle its turns, ambitions first. */
export const cyclesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'kwaliteitscyclus'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/kwaliteitscyclus', { params: { path: { gemeente } } })) });

export const turnsQuery = (gemeente: string, ambitie: string) =>
  queryOptions({ queryKey: [gemeente, 'kwaliteitscyclus', ambitie], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus', { params: { path: { gemeente, ambitie } } })) });

/** With the version that was read: a change says which one it was made on. */
export const cycleQuery = (gemeente: string, ambitie: string, ronde: number) =>
  queryOptions({ queryKey: [gemeente, 'kwaliteitscyclus', ambitie, ronde], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}', { params: { path: { gemeente, ambitie, ronde } } })) });

/** What the doelentoets says of what somebody is typing. Changes nothing. */
export const goalCheckQuery = (gemeente: string, body: paths['/v1/gemeenten/{gemeente}/kwaliteitscyclus/doelentoets']['post']['requestBody']['content']['application/json']) =>
  queryOptions({ queryKey: [gemeente, 'doelentoets', body], queryFn: () => answer(api.POST('/v1/gemeenten/{gemeente}/kwaliteitscyclus/doelentoets', { params: { path: { gemeente } }, body })), placeholderData: keepPreviousData });

export const plansQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'jaarplannen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/jaarplannen', { params: { path: { gemeente } } })) });

/** With the version that was read: a change says which one it was made on. */
export const planQuery = (gemeente: string, jaar: string, versie?: number) =>
  queryOptions({ queryKey: [gemeente, 'jaarplan', jaar, versie ?? null], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}', { params: { path: { gemeente, jaar }, query: versie === undefined ? {} : { versie } } })) });

/** What somebody means by 'sept./okt 2021'. Changes nothing. */
export const planningQuery = (gemeente: string, jaar: string, tekst: string) =>
  queryOptions({ queryKey: [gemeente, 'planning', jaar, tekst], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/planning', { params: { path: { gemeente, jaar }, query: { tekst } } })), enabled: tekst.trim() !== '', staleTime: Infinity });

/** What a promise would leave, before it is made. Changes nothing. */
export const promiseQuery = (gemeente: string, jaar: string, query: { regel: string; centen: number }) =>
  queryOptions({ queryKey: [gemeente, 'toezegging', jaar, query], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/toezeggingen/voorbeeld', { params: { path: { gemeente, jaar }, query } })), enabled: query.regel !== '' && query.centen > 0 });

/** With the plan's version: a new text says which one it was written on. */
export const councilLetterQuery = (gemeente: string, jaar: string) =>
  queryOptions({ queryKey: [gemeente, 'jaarplan', jaar, 'brief'], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/brief', { params: { path: { gemeente, jaar } } })) });

export const assignmentsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'opdrachten'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/opdrachten', { params: { path: { gemeente } } })) });

/** With the version that was read: a change says which one it was made on. */
export const assignmentQuery = (gemeente: string, opdracht: string) =>
  queryOptions({ queryKey: [gemeente, 'opdracht', opdracht], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}', { params: { path: { gemeente, opdracht } } })) });

/** What the SMART check says of what somebody is typing. Changes nothing. */
export const smartQuery = (gemeente: string, body: paths['/v1/gemeenten/{gemeente}/opdrachten/toets']['post']['requestBody']['content']['application/json']) =>
  queryOptions({ queryKey: [gemeente, 'smart-toets', body], queryFn: () => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/toets', { params: { path: { gemeente } }, body })), placeholderData: keepPreviousData });

/** Those of every ambition, closed ones too. */
export const questionsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'vraagstukken'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vraagstukken', { params: { path: { gemeente } } })) });

/** With the version that was read: a change says which one it was made on. */
export const questionQuery = (gemeente: string, vraagstuk: string) =>
  queryOptions({ queryKey: [gemeente, 'vraagstuk', vraagstuk], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}', { params: { path: { gemeente, vraagstuk } } })) });

export const groupsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'werkgroepen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/werkgroepen', { params: { path: { gemeente } } })) });

/** With the version that was read. */
export const groupQuery = (gemeente: string, werkgroep: string) =>
  queryOptions({ queryKey: [gemeente, 'werkgroep', werkgroep], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}', { params: { path: { gemeente, werkgroep } } })) });

export const yearChoicesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'uitvoeringsagendas'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/uitvoeringsagendas', { params: { path: { gemeente } } })) });

/** With the version that was read. */
export const yearChoiceQuery = (gemeente: string, schooljaar: string) =>
  queryOptions({ queryKey: [gemeente, 'uitvoeringsagendas', schooljaar], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}', { params: { path: { gemeente, schooljaar } } })) });

export const topicsQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'onderwerpen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/onderwerpen', { params: { path: { gemeente } } })), staleTime: 5 * 60_000 });

/** Texts for the achterban: those one is to pass on, and those of the bodies that one keeps going. */
export const constituenciesQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'achterban'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/achterban', { params: { path: { gemeente } } })) });

export const constituencyQuery = (gemeente: string, vergadering: string) =>
  queryOptions({ queryKey: [gemeente, 'achterban', vergadering], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/achterban', { params: { path: { gemeente, vergadering } } })) });

export const agreementsQuery = (gemeente: string, status: 'geldt' | 'beeindigd') =>
  queryOptions({ queryKey: [gemeente, 'afspraken', status], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/afspraken', { params: { path: { gemeente }, query: { status } } })) });

/** What came of the decisions of one meeting. */
export const agreementsOfMeetingQuery = (gemeente: string, vergadering: string) =>
  queryOptions({ queryKey: [gemeente, 'afspraken', 'vergadering', vergadering], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/afspraken', { params: { path: { gemeente }, query: { vergadering } } })) });

/** With the version that was read: a change says which one it was made on. */
export const agreementQuery = (gemeente: string, afspraak: string) =>
  queryOptions({ queryKey: [gemeente, 'afspraak', afspraak], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/afspraken/{afspraak}', { params: { path: { gemeente, afspraak } } })) });

/** What overleggen evaluated by themselves. */
export const groupEvaluationsQuery = (gemeente: string, query: { overleg?: string; afspraak?: string }) =>
  queryOptions({ queryKey: [gemeente, 'groepsevaluaties', query], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/groepsevaluaties', { params: { path: { gemeente }, query } })) });

/** All overleggen on the calendar, in [van, tot). */
export const calendarQuery = (gemeente: string, van: Day, tot: Day) =>
  queryOptions({ queryKey: [gemeente, 'kalender', van, tot], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/kalender', { params: { path: { gemeente }, query: { van, tot } } })) });

export type FoundKind = NonNullable<NonNullable<paths['/v1/gemeenten/{gemeente}/zoeken']['get']['parameters']['query']>['soort']>;

export const searchQuery = (gemeente: string, query: { tekst: string; soort?: FoundKind; pagina: number }) =>
  queryOptions({ queryKey: [gemeente, 'zoeken', query] as const, queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/zoeken', { params: { path: { gemeente }, query } })) });

export const termAgendaQuery = (gemeente: string) =>
  queryOptions({ queryKey: [gemeente, 'termijnagenda'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/termijnagenda', { params: { path: { gemeente } } })) });

export const movePreviewQuery = (gemeente: string, vergadering: string, begin: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'verplaatsing', begin],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing/voorbeeld', { params: { path: { gemeente, vergadering }, query: { begin } } })),
  });

export interface MailingsFilter {
  vergadering?: string;
  /** Where the page before this one ended. */
  na?: string;
  aantal?: number;
}

export const mailingsQuery = (gemeente: string, filter: MailingsFilter) =>
  queryOptions({
    queryKey: [gemeente, 'mailings', filter] as const,
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/mailings', { params: { path: { gemeente }, query: filter } })),
  });

export const mailingQuery = (gemeente: string, mailing: string) =>
  queryOptions({
    queryKey: [gemeente, 'mailing', mailing],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/mailings/{mailing}', { params: { path: { gemeente, mailing } } })),
  });

/** The worked example's mailbox, newest first. @param voor only messages before this number */
export const mailboxQuery = (gemeente: string, filter: { voor?: number; aantal: number }) =>
  queryOptions({
    queryKey: [gemeente, 'postvak', filter],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/postvak', { params: { path: { gemeente }, query: filter } })),
  });

export const messageQuery = (gemeente: string, nummer: number) =>
  queryOptions({
    queryKey: [gemeente, 'bericht', nummer],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/postvak/{nummer}', { params: { path: { gemeente, nummer } } })),
  });

export const retentionQuery = (gemeente: string) => queryOptions({ queryKey: [gemeente, 'bewaartermijnen'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/bewaartermijnen', { params: { path: { gemeente } } })) });

export const destructionListsQuery = (gemeente: string) => queryOptions({ queryKey: [gemeente, 'vernietigingslijsten'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vernietigingslijsten', { params: { path: { gemeente } } })) });

/** With the version that was read: who approves says which one they saw. */
export const destructionListQuery = (gemeente: string, lijst: string) =>
  queryOptions({ queryKey: [gemeente, 'vernietigingslijst', lijst], queryFn: () => versioned(api.GET('/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}', { params: { path: { gemeente, lijst } } })) });

/** Of adopted minutes, the version in which nobody is named. */
export const publicationQuery = (gemeente: string, vergadering: string) =>
  queryOptions({ queryKey: [gemeente, 'vergadering', vergadering, 'publicatie'], queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/publicatie', { params: { path: { gemeente, vergadering } } })) });
