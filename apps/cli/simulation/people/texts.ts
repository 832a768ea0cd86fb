/** What people write, in Dutch: agenda items, decisions, actions, minutes. Invented; enough of it to look like a real agenda. */
import type { ItemPurpose } from '#scheme/model';
import { SUBJECT_LIST, type Subject } from './subjects.data.js';

export const SUBJECTS: readonly string[] = SUBJECT_LIST.map(({ title }) => title);

/** What is asked of the meeting, most common first. */
export const PURPOSES: readonly ItemPurpose[] = ['informatie', 'besluitvorming', 'advies', 'besluitvorming'];

/** What is confidential bears this mark in all its texts, and nothing else does: the run's checks look for it in mail. */
export const SECRET = '(besloten deel)';
export const secret = (text: string): string => `${text} ${SECRET}`;
export const isSecret = (text: string): boolean => text.endsWith(SECRET);
/** Without its mark. */
export const openly = (text: string): string => (isSecret(text) ? text.slice(0, -SECRET.length - 1) : text);

const subject = (title: string): Subject | undefined => SUBJECT_LIST.find((known) => known.title === openly(title));

export const asked = (title: string): string => subject(title)?.asked ?? `Instemmen met het voorstel over ${quoted(title)}.`;
export const paperOf = (title: string): string => subject(title)?.paper ?? `Notitie ${lowerFirst(title)}`;
export const decided = (title: string): string => subject(title)?.decided ?? `De vergadering stemt in met het voorstel over ${quoted(title)}.`;
export const heldOver = (title: string): string => `De bespreking van ${quoted(title)} gaat verder in de volgende vergadering.`;
export const toDo = (title: string): string => subject(title)?.toDo ?? `Voorstel over ${quoted(title)} uitwerken`;

/** Standing items, by the words in their titles; the first that fits. */
const STANDING: readonly (readonly [RegExp, string])[] = [
  [/opening/i, 'De voorzitter opent de vergadering en heet iedereen welkom. Er zijn geen mededelingen die niet op de agenda staan.'],
  [/rondvraag|sluiting/i, 'Er zijn geen vragen. De voorzitter dankt de leden en sluit de vergadering.'],
  [/voortgang/i, 'De leden lopen de voortgang langs. Waar een opdracht stilligt, spreken zij af wie erachteraan gaat; de rest ligt op koers.'],
  [/voorstellen/i, 'De leden kiezen welke voorstellen naar het bestuurlijk platform gaan en wie ze daar toelicht.'],
  [/ontwikkelingen/i, 'De leden noemen wat hen opvalt: minder aanmeldingen voor de opvang, meer vragen van ouders over ondersteuning. Er is nu niets te besluiten.'],
  [/^verslag van/i, 'Er zijn geen opmerkingen over de tekst. De acties uit het verslag zijn gedaan of lopen nog.'],
];

/** What minutes say of an item. */
export const discussed = (title: string): string =>
  subject(title)?.said ?? STANDING.find(([words]) => words.test(title))?.[1] ?? `De leden bespreken ${quoted(title)} en geven aan wat zij ervan vinden. De voorzitter vat samen wat is afgesproken.`;

export const REMARKS = ['Bij mijn naam staat een actiepunt dat ik niet herken.', 'Het mag korter: wie wat zei hoeft er niet in.', 'Het bedrag moet per schooljaar zijn, niet per kalenderjaar.', 'Graag de naam van de school voluit.'] as const;

/** A title may begin with any word: 'Van basisschool naar voortgezet onderwijs'. */
const quoted = (title: string): string => `‘${openly(title)}’`;
const lowerFirst = (text: string): string => openly(text).charAt(0).toLowerCase() + openly(text).slice(1);
