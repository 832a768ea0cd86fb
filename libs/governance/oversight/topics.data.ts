/**
 * The rows of the Inspectorate's tables, in their order and words: agreed, goal set, goal reached, in percent; null where the
 * source has "-". What the figures are shares of: topics.ts beside this file.
 */
export type TopicRow = readonly [topic: string, agreedPct: number, goalSetPct: number | null, goalReachedPct: number | null];
type Subthemes = Readonly<Record<string, readonly TopicRow[]>>;

/**
 * Table 4.1.1a. Its caption says 2020, that of the two other tables 2021: all three come from the questionnaire of 2021, which
 * asks about 2020. The table's own heading is put before its subthemes, for "overig" alone says nothing.
 */
export const DISADVANTAGE_VVE: Subthemes = {
  'Voor- en vroegschoolse educatie: doorgaande lijn': [
    ['Doorgaande lijn', 85, 73, 83],
    ['Overdrachtsprotocol voorschoolse opvang naar basisonderwijs', 72, null, null],
    ['Kindvolgsysteem', 68, 67, 84],
    ['Voorrang bij plaatsing van ve-kinderen in het primair onderwijs', 4, null, null],
  ],
  'Voor- en vroegschoolse educatie: toeleiding en bereik': [
    ['Bereik en toeleiding', 79, null, null],
    ['Doelgroepbepaling', 77, 70, 96],
    ['Afspraken over indicatie en toeleiding', 77, 76, null],
    ['Indicering', 76, null, null],
    ['Toegankelijkheid voorscholen voor alle peuters', 72, 71, 91],
    ['Vroegsignalering', 62, null, null],
    ['Aantal kindplaatsen', 55, 72, 94],
    ['Wachtlijsten', 25, 75, 89],
  ],
  'Voor- en vroegschoolse educatie: overig': [
    ['Aanbod', 76, 73, 95],
    ['Resultaatafspraken', 67, null, null],
    ['Ouderbeleid', 66, 62, 71],
    ['Scholing', 60, 61, 89],
  ],
};

/**
 * Table 4.1.1b. In two places the text above it says otherwise, and the table counts: the continuous line from pre-school to
 * secondary school (text 70, table 71) and the jeugdcoach (text 14, table 18).
 */
export const DISADVANTAGE_OTHER: Subthemes = {
  Taalondersteuning: [
    ['Schakel- en taalklassen', 60, 60, 90],
    ['Leesstimulering', 57, 54, 81],
    ['Extra taalonderwijs', 54, 55, 85],
    ['Vakantie (voor)scholen, zoals zomerscholen', 33, 36, 93],
  ],
  Samenwerking: [
    ['Doorgaande (leerlijn) voorschool naar basisschool en van basisschool naar voortgezet onderwijs', 71, 61, null],
    ['Samenwerking met bibliotheken', 51, 60, null],
    ['Evaluatie activiteiten consultatiebureau/Jeugdgezondheidszorg', 43, 62, null],
    ['Integraal Kind Centrum', 39, 67, null],
    ['Evaluatie activiteiten GGD', 28, 60, null],
    ['Brede school', 25, 59, null],
  ],
  'Gezins-/ouderbegeleiding': [
    ['Preventie jeugdzorg', 68, 59, 83],
    ['Ouderbetrokkenheid', 59, 60, 69],
    ['Begeleiding van ouders en kinderen bij de schoolkeuze', 18, 44, 83],
    ['Jeugdcoach', 18, 56, 88],
    ['Huiswerkondersteuning', 14, 48, 75],
  ],
};

/** Table 4.2.1a. */
export const SEGREGATION: Subthemes = {
  Woonsegregatie: [
    ['Spreiding van doelgroepkinderen over de gemeente', 29, 50, null],
    ['Spreiding van nieuwkomerskinderen over de gemeente', 13, 69, null],
    ['Spreiding van statushouders over de gemeente', 9, 70, null],
  ],
  Onderwijssegregatie: [
    ['Heterogene voorschoolse groepen met doelgroepkinderen en niet-doelgroepkinderen in één groep', 52, 71, null],
    ['Spreiding van de basisscholen over de wijken in de gemeente', 27, 66, null],
    ['Verscherpt toelatingsbeleid', 7, null, null],
    ['Centrale aanmelding basisonderwijs', 8, null, null],
    ['Werken met een evenredige verdeling van (doelgroep)kinderen in het voortgezet onderwijs', 3, null, null],
  ],
  'Sociale segregatie': [
    ['Passend onderwijs', 67, 61, 78],
    ['Integraal jeugdbeleid', 54, 55, 80],
    ['Zorgen voor veilige woonomgeving', 17, 42, 84],
    ['Aanbod om cohesie te vergroten', 14, 50, 84],
  ],
};
