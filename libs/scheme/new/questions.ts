/** What `leidraad scheme new` asks: a dozen questions, each with what a good answer is. PURE. */
import { formatDutchDate } from '#calendar/local-date';
import { LocalDate } from '../schema.values.js';

/** The sectors that a partner can be of, by the code that is typed. */
export const SECTORS: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente',
  kinderopvang: 'Kinderopvang',
  po: 'Primair onderwijs',
  vo: 'Voortgezet onderwijs',
  so: '(Voortgezet) speciaal onderwijs',
  mbo: 'Middelbaar beroepsonderwijs',
  hbo: 'Hoger beroepsonderwijs',
  swv: 'Samenwerkingsverband passend onderwijs',
};
export const REGIONS = ['noord', 'midden', 'zuid'];
export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
const YES_NO = ['ja', 'nee'];
export const EXAMPLE_DAY = '2025-08-01';

export const KEYS = ['gemeente', 'vanaf', 'tot', 'postbus', 'regio', 'partners', 'ambities', 'overleg', 'keren', 'stuurgroep', 'agendacommissie', 'weekdag', 'stukken', 'verslag'] as const;
/** As typed, checked by `problemWith`. */
export type Answers = Record<(typeof KEYS)[number], string>;

export interface Question {
  key: keyof Answers;
  /** Dutch. */
  ask: string;
  /** Taken when nothing is typed; null: an answer is needed. */
  otherwise: string | null;
  /** One of these; left out: whatever is written. */
  choices?: readonly string[];
  /** A day as ISO 8601 writes it. */
  day?: true;
  /** What is wrong with an answer, in Dutch; null: nothing. @param earlier the answers given so far, as typed */
  wrong(answer: string, earlier: Readonly<Record<string, string>>): string | null;
}

/** Each code with what it stands for; without brackets, which are how a sector is typed. */
const sectorsInWords = (): string => Object.entries(SECTORS).filter(([code]) => code !== 'gemeente').map(([code, name]) => (code === name.toLowerCase() ? code : `${code} = ${name.toLowerCase()}`)).join(', ');

const line = (max: number) => (answer: string) => (answer !== '' && answer.length <= max && !/\p{Cc}/u.test(answer) ? null : `Vul een tekst in van hoogstens ${max} tekens.`);
const oneOf = (words: readonly string[]) => (answer: string) => (words.includes(answer) ? null : `Kies uit: ${words.join(', ')}.`);
const whole = (min: number, max: number) => (answer: string) => (/^\d{1,4}$/.test(answer) && Number(answer) >= min && Number(answer) <= max ? null : `Vul een heel getal in van ${min} tot en met ${max}.`);
const date = (answer: string) => (LocalDate.safeParse(answer).success ? null : answer === '' ? 'Vul een dag in.' : `Schrijf de datum zo: ${EXAMPLE_DAY}.`);
const mail = (answer: string) => (/^[a-z0-9]+([._+-][a-z0-9]+)*@([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/i.test(answer) && answer.length <= 254 ? null : 'Vul een e-mailadres in, zoals lea@gemeente.nl.');

export const QUESTIONS: readonly Question[] = [
  { key: 'gemeente', ask: 'Hoe heet de gemeente?', otherwise: null, wrong: (answer) => (slug(answer) === '' ? 'Vul de naam van de gemeente in.' : line(100)(answer)) },
  { key: 'vanaf', ask: 'Vanaf welke dag gelden de afspraken?', otherwise: null, day: true, wrong: date },
  { key: 'tot', ask: 'Tot en met welke dag gelden de afspraken? Laat dit leeg als er geen einde is.', otherwise: '', day: true, wrong: (answer, { vanaf = '' }) => (answer === '' ? null : (date(answer) ?? (date(vanaf) === null && answer < vanaf ? `${formatDutchDate(answer)} ligt voor ${formatDutchDate(vanaf)}. Vul een latere dag in.` : null))) },
  { key: 'postbus', ask: 'Op welk e-mailadres is de LEA te bereiken? Daar komen ook de antwoorden op haar mails aan.', otherwise: null, wrong: mail },
  { key: 'regio', ask: 'In welke vakantieregio ligt de gemeente?', otherwise: 'midden', choices: REGIONS, wrong: oneOf(REGIONS) },
  { key: 'partners', ask: `Welke organisaties zitten aan tafel, naast de gemeente? Schrijf achter elke naam de sector tussen haakjes, en zet een puntkomma tussen de organisaties: De Zon (po); Het College (vo). Sectoren: ${sectorsInWords()}.`, otherwise: null, wrong: partnersWrong },
  { key: 'ambities', ask: 'Welke ambities heeft de LEA? Zet een puntkomma tussen de ambities: Taal; Gelijke kansen.', otherwise: null, wrong: listWrong },
  { key: 'overleg', ask: 'Hoe heet het overleg waarin alle bestuurders zitten?', otherwise: 'Bestuurlijk overleg LEA', wrong: line(80) },
  { key: 'keren', ask: 'Hoe vaak per schooljaar komt dat overleg bij elkaar?', otherwise: '2', wrong: whole(1, 8) },
  { key: 'stuurgroep', ask: 'Hoe vaak per schooljaar vergadert de stuurgroep die dat overleg voorbereidt? Vul 0 in als er geen stuurgroep is.', otherwise: '5', wrong: whole(0, 8) },
  { key: 'agendacommissie', ask: 'Is er een agendacommissie die de agenda van dat overleg voorbereidt?', otherwise: 'nee', choices: YES_NO, wrong: oneOf(YES_NO) },
  { key: 'weekdag', ask: 'Op welke dag van de week vergadert u het liefst?', otherwise: 'donderdag', choices: WEEKDAYS, wrong: oneOf(WEEKDAYS) },
  { key: 'stukken', ask: 'Hoeveel dagen voor de vergadering krijgen de leden de agenda en de stukken?', otherwise: '10', wrong: whole(5, 21) },
  { key: 'verslag', ask: 'Binnen hoeveel dagen na de vergadering krijgen de leden het verslag?', otherwise: '14', wrong: whole(7, 42) },
];

/** Everything that is wrong with a set of answers, in Dutch; missing ones take what stands for them. */
export function complete(given: Readonly<Record<string, unknown>>): { answers: Answers; problems: string[] } {
  const unknown = Object.keys(given).filter((key) => !KEYS.some((known) => known === key));
  const answers = Object.fromEntries(QUESTIONS.map(({ key, otherwise }) => [key, typed(given[key] ?? otherwise ?? '')])) as Answers;
  const told = QUESTIONS.map((question) => ({ question, wrong: question.wrong(answers[question.key], answers) }));
  const problems = [...unknown.map((key) => `${key}: die vraag is er niet. Vragen: ${KEYS.join(', ')}.`), ...told.flatMap(({ question, wrong }) => (wrong === null ? [] : [`${question.key}: ${wrong}`]))];
  return { answers, problems };
}

/** What is neither a text nor a number becomes an answer that no question takes. */
const typed = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '\u0000');

export const listOf = (answer: string): string[] => answer.split(';').map((part) => part.trim()).filter((part) => part !== '');

/** 'De Zon (po)' as its name and its sector; null when it is not written so. */
export function partnerOf(part: string): { name: string; sector: string } | null {
  const [, name, sector] = /^(.*\S)\s*\(([a-z]+)\)$/.exec(part) ?? [];
  return name !== undefined && sector !== undefined && Object.hasOwn(SECTORS, sector) ? { name, sector } : null;
}

/** A name as an id: 'Scholengroep De Één' is 'scholengroep-de-een'; at most 40 characters. */
export const slug = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '');

function listWrong(answer: string): string | null {
  const parts = listOf(answer);
  if (parts.length === 0 || parts.length > 20) return 'Noem er minstens één en hoogstens twintig.';
  const wrong = parts.map(line(150)).find((problem) => problem !== null);
  const twice = parts.find((part, index) => parts.some((other, earlier) => earlier < index && other.toLowerCase() === part.toLowerCase()));
  if (wrong === undefined && twice !== undefined) return `'${twice}' staat er twee keer. Noem elk één keer.`;
  return wrong ?? (parts.some((part) => slug(part) === '') ? 'Gebruik letters of cijfers.' : null);
}

function partnersWrong(answer: string): string | null {
  const wrong = listWrong(answer);
  const unread = listOf(answer).find((part) => partnerOf(part) === null);
  if (wrong !== null || unread === undefined) return wrong;
  return `Bij '${unread}' staat geen sector die Leidraad kent. Schrijf: naam (sector). Sectoren: ${Object.keys(SECTORS).join(', ')}.`;
}
