/**
 * What the law asks of the yearly overleg, as data: whoever reads another text of the law changes these rows and no rule. A row
 * counts in the calendar years that lie wholly within its period; null: no start or end is known. When an article changes, its row
 * gets an `until` and the new one a row of its own.
 *
 * Source, unless a row names another: Inspectie van het Onderwijs, themaonderzoek taakopvatting LEA/vve, November 2022. The convenant
 * of Haarlemmermeer (22 January 2025) names the same four articles.
 */
import type { LocalDate } from '#calendar/model';

export interface InForce {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  /** Where it stands; Dutch. */
  readonly source: string;
}

export interface LawArticle extends InForce {
  readonly id: string;
  /** 'artikel 161 Wet op het primair onderwijs' */
  readonly name: string;
}

/** Whom the law obliges to take part beside the municipality: every board or holder among the partners of these sectors. */
export interface LawParty extends InForce {
  readonly id: string;
  readonly name: string;
  /** Ids of sectors as schemes name them. */
  readonly sectors: readonly string[];
  readonly articles: readonly string[];
}

export type PointKind = 'onderwerp' | 'voortgezet-onderwijs' | 'vve';

export interface LawPoint extends InForce {
  readonly id: string;
  readonly kind: PointKind;
  readonly name: string;
  /** In the year: `besproken` in a meeting that counts, an agreement (`afspraak`) that holds at its end, or both. */
  readonly asks: readonly ('besproken' | 'afspraak')[];
  /** An agreement on it is one in which a partner of each of these takes part. */
  readonly agreedWith: readonly string[];
  /** Asked only where one of these is among the partners: not every municipality has secondary schools (section 3.1.2). */
  readonly onlyWith: string | null;
  /** 'Dat speelt hier niet', said of this point and explored, is an answer; null: it is not. */
  readonly absentWith: string | null;
  readonly articles: readonly string[];
}

/** The law of 7 July 2006 (Staatsblad 2006, 340) brought the overleg: the first whole calendar year after it. */
const DUTY_FROM = '2007-01-01';
const duty = { from: DUTY_FROM, until: null };
const quoted = { from: null, until: null, source: 'Inspectie 2022, bijlage 1: het jaarlijks verplicht overleg' };

export const ARTICLES: readonly LawArticle[] = [
  { id: 'wpo-161', name: 'artikel 161 Wet op het primair onderwijs (overleg onderwijsachterstandenbeleid)', ...quoted },
  { id: 'wvo-118a', name: 'artikel 118a Wet op het voortgezet onderwijs (overleg onderwijsachterstandenbeleid)', ...quoted },
  { id: 'wpo-159', name: 'artikel 159 Wet op het primair onderwijs (voor- en vroegschoolse educatie)', ...quoted },
  { id: 'wpo-160', name: 'artikel 160 Wet op het primair onderwijs (voor- en vroegschoolse educatie)', ...quoted },
  { id: 'wko', name: 'Wet kinderopvang (deelname van houders aan het overleg)', ...quoted, source: 'Inspectie 2022, bijlage 1: memorie van toelichting (2005)' },
];

export const PARTIES: readonly LawParty[] = [
  { id: 'po', name: 'schoolbesturen primair onderwijs', sectors: ['po'], articles: ['wpo-161'], ...duty, source: 'Inspectie 2022, bijlage 1: het jaarlijks verplicht overleg en LEA' },
  { id: 'vo', name: 'schoolbesturen voortgezet onderwijs', sectors: ['vo'], articles: ['wvo-118a'], ...duty, source: 'Inspectie 2022, bijlage 1: het jaarlijks verplicht overleg en LEA' },
  { id: 'kinderopvang', name: 'houders van kinderopvang', sectors: ['kinderopvang'], articles: ['wko'], ...duty, source: 'Inspectie 2022, bijlage 1: memorie van toelichting (2005)' },
];

const topic = (id: string, name: string, more: Partial<LawPoint> = {}): LawPoint => ({
  id, kind: 'onderwerp', name, asks: ['besproken', 'afspraak'], agreedWith: [], onlyWith: null, absentWith: null, articles: ['wpo-161', 'wvo-118a'], ...duty, source: 'Inspectie 2022, hoofdstuk 1 en bijlage 1', ...more,
});
/** Of the lines of secondary education the law asks that they are talked about. */
const secondary = (id: string, name: string): LawPoint => topic(id, name, { kind: 'voortgezet-onderwijs', asks: ['besproken'], onlyWith: 'vo', articles: ['wvo-118a'], source: 'Inspectie 2022, bijlage 1: memorie van toelichting (2005)' });
const vve = (id: string, name: string, agreedWith: readonly string[], source: string): LawPoint => topic(id, name, { kind: 'vve', asks: ['afspraak'], agreedWith, articles: ['wpo-159', 'wpo-160'], source });

const VVE_BOTH = 'Inspectie 2022, bijlage 1: voor- en vroegschoolse educatie';
const VVE_LISTED = 'Inspectie 2022, paragraaf 4.4: doelgroepdefinitie, bereik en aanbod, doorgaande lijn, resultaten';

/**
 * For how many years an exploration says how things are: a council's term. The law names none; the Inspectorate asks to explore
 * whether segregation is at issue and to settle one's view from there (recommendations to municipalities).
 */
export const EXPLORATION_YEARS = 4;

/** In the order in which a reader meets them. */
export const POINTS: readonly LawPoint[] = [
  topic('segregatie', 'Voorkomen van segregatie', { absentWith: 'segregatie' }),
  topic('integratie', 'Bevorderen van integratie'),
  topic('achterstanden', 'Bestrijden van onderwijsachterstanden, waaronder vve'),
  topic('toelating', 'Afstemmen van inschrijving en toelating', { agreedWith: ['po'] }),
  topic('spreiding', 'Voorstel van de besturen voor een evenwichtige verdeling van leerlingen met een onderwijsachterstand', { asks: ['besproken'], absentWith: 'segregatie' }),
  secondary('lijn-po-vo', 'Doorlopende leerlijn van primair naar voortgezet onderwijs'),
  secondary('lijn-vo-mbo', 'Doorlopende leerlijn van voortgezet onderwijs naar mbo en volwasseneneducatie'),
  secondary('schoolverlaten', 'Voorkomen en bestrijden van voortijdig schoolverlaten'),
  vve('vve-doelgroep', 'Vve: wie de doelgroep is', ['kinderopvang', 'po'], VVE_LISTED),
  vve('vve-toeleiding', 'Vve: toeleiding naar voorschoolse educatie', ['kinderopvang', 'po'], VVE_BOTH),
  vve('vve-bereik', 'Vve: bereik', ['kinderopvang'], VVE_LISTED),
  vve('vve-aanbod', 'Vve: aanbod', ['kinderopvang'], VVE_LISTED),
  vve('vve-doorgaande-lijn', 'Vve: doorgaande lijn van voor- naar vroegschool', ['kinderopvang', 'po'], VVE_BOTH),
  vve('vve-resultaten', 'Vve: resultaten van vroegschoolse educatie', ['po'], VVE_BOTH),
];

/**
 * Which of the points a topic of the Inspectorate's is about, beside what its theme says (law.ts). Topics on social segregation are
 * about none: in the interviews what was named as agreements on segregation proved to be about passend onderwijs (section 4.4).
 */
export const POINTS_OF_TOPICS: Readonly<Record<string, readonly string[]>> = {
  'Doorgaande lijn': ['vve-doorgaande-lijn'],
  'Overdrachtsprotocol voorschoolse opvang naar basisonderwijs': ['vve-doorgaande-lijn'],
  Kindvolgsysteem: ['vve-doorgaande-lijn'],
  'Voorrang bij plaatsing van ve-kinderen in het primair onderwijs': ['toelating'],
  'Bereik en toeleiding': ['vve-bereik', 'vve-toeleiding'],
  Doelgroepbepaling: ['vve-doelgroep'],
  'Afspraken over indicatie en toeleiding': ['vve-toeleiding'],
  Indicering: ['vve-toeleiding'],
  Vroegsignalering: ['vve-toeleiding'],
  'Toegankelijkheid voorscholen voor alle peuters': ['vve-aanbod'],
  'Aantal kindplaatsen': ['vve-aanbod'],
  Wachtlijsten: ['vve-aanbod'],
  Aanbod: ['vve-aanbod'],
  Resultaatafspraken: ['vve-resultaten'],
  'Doorgaande (leerlijn) voorschool naar basisschool en van basisschool naar voortgezet onderwijs': ['vve-doorgaande-lijn', 'lijn-po-vo'],
  'Spreiding van doelgroepkinderen over de gemeente': ['spreiding'],
  'Verscherpt toelatingsbeleid': ['toelating'],
  'Centrale aanmelding basisonderwijs': ['toelating'],
  'Werken met een evenredige verdeling van (doelgroep)kinderen in het voortgezet onderwijs': ['spreiding'],
  'Aanbod om cohesie te vergroten': ['integratie'],
};
