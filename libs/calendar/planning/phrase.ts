/** What a plan writes under "planning", as dates. PURE. What may mean two things means none: its text is kept, with a warning. */
import { addDays } from '../local-date.js';
import { readPhrase } from './grammar.js';
import { Misread, type MisreadReason } from './misread.js';
import type { Planning, PlanningPeriod, PlanYear } from './model.js';
import { tokensOf } from './tokens.js';

const WARNINGS: Record<MisreadReason, string> = {
  'no-period': 'hier is geen periode uit te lezen',
  'no-school-year': 'een schooljaar loopt over twee jaren na elkaar, zoals 2021-2022',
  'no-such-day': 'deze dag of week bestaat niet',
  'wrong-weekday': 'deze dag valt op een andere dag van de week',
  'loose-moments': 'dit zijn losse momenten en geen periode',
  'which-year': 'het is niet duidelijk welk jaar of welk deel van het jaar dit is',
  'unknown-holidays': 'de schoolvakanties van dat jaar zijn niet bekend',
  'far-away': 'dit ligt ver buiten het jaar van het plan',
  backwards: 'dit eindigt voor het begint',
};

/** A cell may hold more than its period; nobody reads further than this. */
const MAX_LENGTH = 500;
/** Plans look ahead, but not so far: more is a slip in the year. */
const FAR_DAYS = 3 * 366;

/**
 * @param text as written: 'Q2 en Q3 2022', 'sept./okt 2021', 'Ieder kwartaal in schooljaar 2021-2022'
 * @param plan the year that the plan is for: what is said without a year lies in it
 * @returns never throws on any text
 */
export function readPlanning(text: string, plan: PlanYear): Planning {
  const whole = attempt(text, plan);
  const aside = whole.period === null ? partThatTells(text) : null;
  const read = aside === null ? whole : attempt(aside, plan);
  if (read.period) return { text, period: read.period, warning: null };
  return { text, period: null, warning: `Planning '${text}': ${WARNINGS[read.reason]}; er zijn geen datums ingevuld.` };
}

type Attempt = { period: PlanningPeriod } | { period: null; reason: MisreadReason };

function attempt(text: string, plan: PlanYear): Attempt {
  try {
    if (text.length > MAX_LENGTH) throw new Misread('no-period');
    const period = readPhrase(tokensOf(text), plan);
    if (period.until < addDays(plan.from, -FAR_DAYS) || period.from > addDays(plan.until, FAR_DAYS)) throw new Misread('far-away');
    return { period };
  } catch (error) {
    if (error instanceof Misread) return { period: null, reason: error.reason };
    throw error;
  }
}

/** Where one sentence or line of a cell ends; in running text also before a capital that only a new line explains. */
const BREAKS = /\n+|;|[()]|(?<=\p{L}{5,}|\d{4})\.\s+(?=\p{Lu})|(?<=\p{Ll}\s)(?=(?:Medio|Begin|Eind|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)(?!\p{L}))/u;
/** A part with one of these says something about when: beside it, no other part may be read alone. */
const TELLING = /\d|(?<!\p{L})(na|voor|vanaf|tot|uiterlijk|niet|geen|start|sinds|als|indien|n\.?v\.?t|n\.?t\.?b|mits|tenzij|afhankelijk|onder|eerder|later|begin|medio|eind|kwartaal|week|weken|maand|maanden|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|\p{L}*(jaar|jaren|vakantie|zomer|winter|herfst|lente)|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/iu;

/** Of a cell that also holds other text ('Oorzaken in beeld brengen. Medio 2022'): the one part that tells when, if it is one. */
function partThatTells(text: string): string | null {
  const parts = text.slice(0, MAX_LENGTH).normalize('NFKC').split(BREAKS).map((part) => part.trim()).filter((part) => part !== '');
  const telling = parts.filter((part) => TELLING.test(part));
  return parts.length > 1 && telling.length === 1 ? telling[0]! : null;
}
