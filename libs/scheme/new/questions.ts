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

const line = (max: number) => (answer: string) => (answer !== '' && answer.length <= max && !/\p{Cc}/u.test(answer) ? null : `Geef een tekst van hoogstens ${max} tekens.`);
const oneOf = (words: readonly string[]) => (answer: string) => (words.includes(answer) ? null : `Kies uit: ${words.join(', ')}.`);
const whole = (min: number, max: number) => (answer: string) => (/^\d{1,4}$/.test(answer) && Number(answer) >= min && Number(answer) <= max ? null : `Geef een heel getal van ${min} tot en met ${max}.`);
const date = (answer: string) => (LocalDate.safeParse(answer).success ? null : answer === '' ? 'Geef een dag.' : `Geef een datum als ${EXAMPLE_DAY}.`);
const mail = (answer: string) => (/^[a-z0-9]+([._+-][a-z0-9]+)*@([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/i.test(answer) && answer.length <= 254 ? null : 'Geef een e-mailadres als lea@gemeente.nl.');

export const QUESTIONS: readonly Question[] = [
  { key: 'gemeente', ask: 'Hoe heet de gemeente?', otherwise: null, wrong: (answer) => (slug(answer) === '' ? 'Geef de naam van de gemeente.' : line(100)(answer)) },
  { key: 'vanaf', ask: 'Vanaf welke dag gelden de afspraken?', otherwise: null, day: true, wrong: date },
  { key: 'tot', ask: 'Tot en met welke dag? (leeg: zonder einde)', otherwise: '', day: true, wrong: (answer, { vanaf = '' }) => (answer === '' ? null : (date(answer) ?? (date(vanaf) === null && answer < vanaf ? `${formatDutchDate(answer)} ligt voor ${formatDutchDate(vanaf)}. Geef een latere dag.` : null))) },
  { key: 'postbus', ask: 'Vanaf welk e-mailadres mailt de LEA?', otherwise: null, wrong: mail },
  { key: 'regio', ask: 'In welke vakantieregio ligt de gemeente?', otherwise: 'midden', choices: REGIONS, wrong: oneOf(REGIONS) },
  { key: 'partners', ask: `Welke partners zitten aan tafel, naast de gemeente? Schrijf: naam (sector); naam (sector). Sectoren: ${Object.keys(SECTORS).filter((code) => code !== 'gemeente').join(', ')}.`, otherwise: null, wrong: partnersWrong },
  { key: 'ambities', ask: 'Welke ambities heeft de LEA? Zet er ; tussen.', otherwise: null, wrong: listWrong },
  { key: 'overleg', ask: 'Hoe heet het overleg van alle bestuurders?', otherwise: 'Bestuurlijk overleg LEA', wrong: line(80) },
  { key: 'keren', ask: 'Hoe vaak per schooljaar komt dat bij elkaar?', otherwise: '2', wrong: whole(1, 8) },
  { key: 'stuurgroep', ask: 'Is er een stuurgroep die het voorbereidt? Hoe vaak per schooljaar vergadert die? (0: er is er geen)', otherwise: '5', wrong: whole(0, 8) },
  { key: 'agendacommissie', ask: 'Is er een agendacommissie voor het overleg van alle bestuurders?', otherwise: 'nee', choices: YES_NO, wrong: oneOf(YES_NO) },
  { key: 'weekdag', ask: 'Op welke dag wordt er liefst vergaderd?', otherwise: 'donderdag', choices: WEEKDAYS, wrong: oneOf(WEEKDAYS) },
  { key: 'stukken', ask: 'Hoeveel dagen voor de vergadering gaan agenda en stukken uit?', otherwise: '10', wrong: whole(5, 21) },
  { key: 'verslag', ask: 'Binnen hoeveel dagen na de vergadering heeft ieder lid het verslag?', otherwise: '14', wrong: whole(7, 42) },
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
  if (parts.length === 0 || parts.length > 20) return 'Geef er minstens één en hoogstens twintig.';
  const wrong = parts.map(line(150)).find((problem) => problem !== null);
  const twice = parts.find((part, index) => parts.some((other, earlier) => earlier < index && other.toLowerCase() === part.toLowerCase()));
  if (wrong === undefined && twice !== undefined) return `'${twice}' staat er twee keer. Noem elk één keer.`;
  return wrong ?? (parts.some((part) => slug(part) === '') ? 'Gebruik letters of cijfers.' : null);
}

function partnersWrong(answer: string): string | null {
  const wrong = listWrong(answer);
  const unread = listOf(answer).find((part) => partnerOf(part) === null);
  if (wrong !== null || unread === undefined) return wrong;
  return `'${unread}' is niet te lezen. Schrijf: naam (sector), met een van deze sectoren: ${Object.keys(SECTORS).join(', ')}.`;
}
