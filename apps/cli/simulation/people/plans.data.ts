/** What invented people put into an annual plan: an action with whom it takes, and what stands in the columns that schemes have. */

export interface PlannedAction {
  action: string;
  partners: readonly string[];
}

export const PLANNED_ACTIONS: readonly PlannedAction[] = [
  { action: 'Overdrachtsgesprek voor elk kind met een vve-indicatie', partners: ['PO', 'kinderopvang'] },
  { action: 'Peuters van niet-bereikte gezinnen thuis bezoeken', partners: ['jeugdgezondheidszorg', 'kinderopvang'] },
  { action: 'Training voor pedagogisch medewerkers en leerkrachten over taal in het spel', partners: ['PO', 'kinderopvang'] },
  { action: 'Ouderkamer openen op twee scholen', partners: ['PO', 'bibliotheek'] },
  { action: 'Eén uitleg voor ouders over het schooladvies', partners: ['PO', 'VO'] },
  { action: 'Avond over kansrijk adviseren voor leerkrachten van groep 8', partners: ['PO', 'VO'] },
  { action: 'Warme overdracht van vmbo naar mbo, met datum per leerling', partners: ['VO', 'MBO'] },
  { action: 'Mentoraat voor eerstejaars met een ondersteuningsplan', partners: ['MBO'] },
  { action: 'Binnen tien werkdagen om tafel bij een thuiszitter', partners: ['samenwerkingsverband', 'leerplicht'] },
  { action: 'Proef met jeugdhulp op drie scholen', partners: ['PO', 'jeugdhulp'] },
  { action: 'Tweede schakelklas voor nieuwkomers', partners: ['PO', 'gemeente'] },
  { action: 'Draaiboek voor de eerste zes weken van een nieuwkomer', partners: ['PO', 'VO'] },
  { action: 'Huisbezoeken in de eerste weken van verzuim', partners: ['VO', 'leerplicht'] },
  { action: 'Sport en cultuur na school op vier plekken', partners: ['PO', 'kinderopvang', 'cultuur'] },
  { action: 'Techniekdagen voor groep 7 en 8', partners: ['PO', 'MBO'] },
  { action: 'Zomerschool in de eerste twee weken van de vakantie', partners: ['PO', 'VO'] },
  { action: 'Gezamenlijke werving van leerkrachten', partners: ['PO', 'VO', 'kinderopvang'] },
  { action: 'Klas van vijftien zij-instromers in de kinderopvang', partners: ['kinderopvang', 'MBO'] },
  { action: 'Aanmelden op één dag, in heel de gemeente', partners: ['PO', 'gemeente'] },
  { action: 'Samenstelling van scholen en wijken naast elkaar leggen', partners: ['PO', 'gemeente'] },
  { action: 'Taalcursus voor ouders in de eigen school', partners: ['bibliotheek', 'PO'] },
  { action: 'Verkenning van een integraal kindcentrum op twee plekken', partners: ['PO', 'kinderopvang', 'gemeente'] },
  { action: 'Nulmeting: hoeveel kinderen bereiken wij nu?', partners: ['gemeente'] },
  { action: 'Tussenstand in januari, met alle partners', partners: [] },
];

/** By the words in a column's name; the first that fits. What is an action, a partner, a time or money stands elsewhere in the line. */
const COLUMNS: readonly (readonly [words: RegExp, text: string | null])[] = [
  [/^nr$|acties?\b|partners|planning|budget/i, null],
  [/doel/i, 'Meer kinderen van de doelgroep doen mee, en blijven meedoen.'],
  [/indicator/i, 'Het deel van de doelgroep dat wij bereiken, geteld op 1 oktober.'],
  [/huidige/i, 'Wij bereiken nu ongeveer drie op de vier kinderen; per wijk verschilt dat veel.'],
  [/resultaat/i, 'Aan het eind van het jaar is het verschil tussen de wijken de helft kleiner.'],
  [/inspanning/i, 'De acties hieronder; de werkgroep bespreekt elk kwartaal hoe het gaat.'],
  [/rol/i, 'Gemeente: geld en cijfers. Schoolbesturen en kinderopvang: uitvoering op de eigen locaties.'],
  [/regie/i, 'De trekker van de werkgroep.'],
  [/aanleiding/i, 'Signalen van scholen en kinderopvang, en de cijfers van het afgelopen jaar.'],
];

/** null: nobody writes anything there. */
export const columnText = (column: string, line: string): string | null => (/thema/i.test(column) ? line : (COLUMNS.find(([words]) => words.test(column))?.[1] ?? null));
