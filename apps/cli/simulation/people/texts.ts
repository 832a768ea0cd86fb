/** What people write, in Dutch: agenda items, decisions, actions, minutes. Invented; enough of it to look like a real agenda. */
import type { ItemPurpose } from '#scheme/model';

export const SUBJECTS = [
  'Huisvesting van kinderopvang en onderwijs in de nieuwe wijk', 'Aanpak lerarentekort', 'Overgang van voorschool naar groep 1', 'Thuiszitters: stand van zaken', 'Aanbod voor nieuwkomers',
  'Taalachterstanden in de voor- en vroegschool', 'Inspectierapport kinderopvang', 'Veilig leren: afspraken met politie en jongerenwerk', 'Doorstroom vmbo naar mbo', 'Jaarplan van de overlegtafels',
  'Brede ontwikkeling: sport en cultuur na school', 'Schoolmaatschappelijk werk', 'Kansrijk adviseren', 'Leerlingenvervoer', 'Begroting van de LEA', 'Evaluatie van de ambities', 'Passend vervoer naar stageplekken',
  'Dagarrangementen in het speciaal onderwijs', 'Ouderbetrokkenheid', 'Monitor voortijdig schoolverlaten', 'Integrale kindcentra', 'Gezonde school', 'Zij-instromers in de kinderopvang', 'Zomerschool',
] as const;

/** What is asked of the meeting, most common first. */
export const PURPOSES: readonly ItemPurpose[] = ['informatie', 'besluitvorming', 'advies', 'besluitvorming'];

export const asked = (title: string): string => `Instemmen met het voorstel over ${lowerFirst(title)}.`;
export const paperOf = (title: string): string => `Notitie ${lowerFirst(title)}`;
export const decided = (title: string): string => `De vergadering stemt in met het voorstel over ${lowerFirst(title)}.`;
export const heldOver = (title: string): string => `De bespreking van ${lowerFirst(title)} gaat verder in de volgende vergadering.`;
export const toDo = (title: string): string => `Werkt ${lowerFirst(title)} uit en meldt de uitkomst aan de secretaris.`;
export const discussed = (title: string): string => `De leden bespreken ${lowerFirst(title)}. Er zijn vragen over planning en kosten. De voorzitter vat samen wat is afgesproken en dankt de indiener voor de voorbereiding.`;
export const REMARKS = ['Bij mijn naam staat een actiepunt dat ik niet herken.', 'De tweede alinea mag korter.', 'Het bedrag moet per schooljaar zijn, niet per kalenderjaar.', 'Graag de naam van de school voluit.'] as const;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
