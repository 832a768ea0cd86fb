/** Goals that invented people set: most can be measured, some truly cannot, some are no more than a wish. */
import type { SaveGoal } from '#governance/quality/goal.draft';

/** `from` and `to` in the indicator's unit. */
export interface MeasurableGoal {
  text: string;
  owner: string;
  indicator: string;
  unit: string;
  from: number;
  to: number;
  source: string;
  measuredBy: string;
  /** Of the shared list. */
  topics: readonly string[];
}

export const MEASURABLE: readonly MeasurableGoal[] = [
  { text: 'Minder kinderen van de doelgroep zitten niet op een vve-locatie.', owner: 'De kinderopvang', indicator: 'Doelgroepkinderen zonder plaats', unit: 'procent', from: 25, to: 10, source: 'Kwartaalmonitor vve', measuredBy: 'Jeugdgezondheidszorg', topics: ['achterstanden', 'bereik-en-toeleiding', 'vve-bereik'] },
  { text: 'Minder leerlingen zitten langer dan vier weken thuis.', owner: 'Het samenwerkingsverband', indicator: 'Thuiszitters', unit: 'leerlingen', from: 31, to: 15, source: 'Registratie leerplicht', measuredBy: 'Leerplicht', topics: ['passend-onderwijs'] },
  { text: 'Meer kinderen krijgen een warme overdracht van voorschool naar basisschool.', owner: 'De schoolbesturen', indicator: 'Kinderen met een overdrachtsgesprek', unit: 'procent', from: 64, to: 95, source: 'Overdrachtsformulieren', measuredBy: 'Kinderopvang en basisscholen', topics: ['vve-doorgaande-lijn', 'doorgaande-lijn', 'overdrachtsprotocol-voorschoolse-opvang-naar-basisonderwijs'] },
  { text: 'Minder studenten verzuimen meer dan een tiende van de lessen.', owner: 'Het mbo', indicator: 'Studenten met meer dan tien procent verzuim', unit: 'studenten', from: 300, to: 150, source: 'Verzuimregistratie', measuredBy: 'mbo', topics: ['schoolverlaten'] },
  { text: 'Minder leerlingen stappen na de brugklas over naar een lager niveau.', owner: 'De besturen vo', indicator: 'Afstroom na leerjaar 1', unit: 'procent', from: 12, to: 7, source: 'Doorstroomcijfers', measuredBy: 'vo', topics: ['lijn-po-vo'] },
  { text: 'Kinderen van nieuwkomers wachten minder lang op een plaats in een schakelklas.', owner: 'De gemeente', indicator: 'Wachttijd voor een schakelklas', unit: 'dagen', from: 40, to: 14, source: 'Aanmeldlijst', measuredBy: 'Gemeente', topics: ['schakel-en-taalklassen'] },
  { text: 'Meer leerlingen doen na schooltijd mee aan sport, cultuur of techniek.', owner: 'Sport en welzijn', indicator: 'Deelnemers na schooltijd', unit: 'leerlingen', from: 420, to: 700, source: 'Inschrijvingen', measuredBy: 'Aanbieders', topics: ['integratie', 'aanbod-om-cohesie-te-vergroten'] },
];

export const UNMEASURABLE: readonly SaveGoal[] = [
  { text: 'De besturen weten elkaar te vinden als het moeilijk wordt.', owner: 'De stuurgroep', indicators: [], notMeasurableBecause: 'Vertrouwen laat zich niet tellen; we bespreken het bij de evaluatie.' },
  { text: 'Pedagogisch medewerkers en leerkrachten spreken één taal over ontwikkeling.', owner: 'De werkgroep', indicators: [], notMeasurableBecause: 'Het gaat om een manier van werken, die zich alleen in gesprekken laat zien.' },
];

export const WISHES: readonly SaveGoal[] = [
  { text: 'Ieder kind hoort erbij.', indicators: [] },
  { text: 'Wij streven naar een rijk aanbod voor alle kinderen.', indicators: [] },
];

export const CAUSES: readonly string[] = ['Er waren minder plaatsen dan gedacht.', 'De subsidie kwam pas na de zomer.', 'Twee mensen die dit trokken, zijn vertrokken.', 'De aanpak begon later dan gepland.'];
export const PROCESS: readonly string[] = [
  'De lijnen zijn kort en iedereen kwam de afspraken na.', 'Het overleg liep goed, de terugkoppeling naar de achterban kan beter.', 'Door wisselingen lag het werk een paar maanden stil; daarna is het opgepakt.',
];
