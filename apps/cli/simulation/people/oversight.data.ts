/** What invented boards bring up, agree and write for the overleg that the law asks for. */

/** One agenda item for points that belong together. */
export interface Matter {
  title: string;
  asked: string;
  points: readonly string[];
}

export const MATTERS: readonly Matter[] = [
  { title: 'Gemengde scholen: segregatie, integratie en toelating', asked: 'Instemmen met de afspraken over aanmelden, plaatsen en ontmoeten.', points: ['segregatie', 'integratie', 'toelating', 'spreiding'] },
  {
    title: 'Onderwijsachterstanden en vve', asked: 'Instemmen met de afspraken over doelgroep, toeleiding, aanbod en resultaten.',
    points: ['achterstanden', 'vve-doelgroep', 'vve-toeleiding', 'vve-bereik', 'vve-aanbod', 'vve-doorgaande-lijn', 'vve-resultaten'],
  },
  { title: 'Van basisschool naar voortgezet onderwijs en mbo', asked: 'Instemmen met de werkwijze bij de overstap, en bij dreigende uitval.', points: ['lijn-po-vo', 'lijn-vo-mbo', 'schoolverlaten'] },
];

export interface Agreed {
  text: string;
  why: string;
  topics: readonly string[];
}

export const AGREED: readonly Agreed[] = [
  { text: 'Scholen in een wijk vragen ouders op één moment om zich aan te melden, met één formulier.', why: 'Ouders die laat aanmelden komen nu vaker op dezelfde scholen terecht.', topics: ['toelating', 'centrale-aanmelding-basisonderwijs'] },
  { text: 'Besturen melden elk jaar per school hoe de leerlingen over de wijk zijn verdeeld, en bespreken waar dat ver uiteenloopt.', why: 'Op drie scholen wijkt de samenstelling sterk af van de wijk.', topics: ['segregatie'] },
  { text: 'Elke school doet elk jaar met één school uit een andere wijk iets samen: sport, muziek of techniek.', why: 'Kinderen uit verschillende wijken komen elkaar weinig tegen.', topics: ['integratie', 'aanbod-om-cohesie-te-vergroten'] },
  { text: 'Kinderen met een taalachterstand krijgen op de voorschool en in groep 1 en 2 zestien uur aanbod in de week.', why: 'Een kwart van de doelgroep begint in groep 3 met een achterstand.', topics: ['achterstanden', 'vve-aanbod', 'vve-bereik'] },
  { text: 'De jeugdgezondheidszorg geeft een indicatie voor de doelgroep en brengt ouders binnen vier weken bij een voorschool.', why: 'Een op de vier kinderen met een indicatie komt niet op een voorschool.', topics: ['vve-doelgroep', 'vve-toeleiding', 'doelgroepbepaling'] },
  { text: 'Bij elk kind met een indicatie hoort een overdrachtsgesprek, en aan het eind van groep 2 een gesprek over wat het opleverde.', why: 'Zonder gesprek weet de basisschool niet wat een kind al kan.', topics: ['vve-doorgaande-lijn', 'vve-resultaten', 'resultaatafspraken'] },
];

export const NOT_AT_ISSUE = 'De samenstelling van de scholen verschilt weinig van die van de wijken. Dit blijkt uit de cijfers die de besturen naast elkaar legden.';
export const EXPLORED = { how: 'De besturen en de gemeente hebben per school de herkomst en de achterstandsscore van leerlingen naast die van de wijk gelegd.', none: 'Segregatie speelt in deze gemeente nu niet.', some: 'In twee wijken lopen scholen uiteen: segregatie speelt hier wel.' } as const;

/** Who comes instead of a member that cannot. */
export const SUBSTITUTES: readonly string[] = ['Marloes Bijker', 'Henk Tuinstra', 'Fatima el Amrani', 'Joost Wiersma', 'Samira Haddad', 'Ellen Postma'];

export const GROUP_FINDINGS: readonly string[] = ['De aanpak werkt op de scholen die meedoen; op de andere is er nog niemand mee begonnen.', 'De deelnemers zijn tevreden, cijfers zijn er nog niet.', 'Het doel is gehaald en de werkwijze kan blijven.'];

export const NEW_QUESTIONS: readonly string[] = [
  'Wie betaalt het vervoer van leerlingen die in een andere gemeente naar school gaan?', 'Hoe houden we de voorschool open in wijken waar het aantal peuters daalt?', 'Wat doen we met scholen die de gezamenlijke werving niet meer kunnen betalen?',
];
export const QUESTION_RESULTS: readonly string[] = ['Opgelost: de besturen en de gemeente delen de kosten.', 'Er is een werkwijze die iedereen gebruikt.', 'Het speelt niet meer: de regels zijn veranderd.'];
