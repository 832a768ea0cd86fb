/** A figure as somebody hands it in for an indicator: what it comes to, or what must be asked. PURE. */
import { amountIn } from '#goals/amount';

export type Figure = { ok: true; value: number; written: string; approximate: boolean } | { ok: false; code: 'not-a-number' | 'more-than-one' | 'bound' | 'other-unit'; message: string };

const PERCENT = /%|\bprocent\b|\bpercentage\b/iu;
const ABOUT = /(?:^|[\s(])(?:ca\.?|circa|ongeveer|plusminus|±|rond|ruim|bijna|zo'n|naar schatting|geschat)(?=[\s\d])/iu;
/** Says that it is more or less, not how much. */
const BOUND = /[<>≤≥]|(?<!\p{L})(?:(?:meer|minder|hoger|lager) dan|minstens|minimaal|ten minste|maximaal|hooguit|hoogstens|ten hoogste)(?!\p{L})/iu;
const POINTS = /(?:%|procent)-?punt/iu;
const SHARE = /\d+ op (?:de )?\d+/u;
/** The word right behind the figure is its unit, unless it is one of these. */
const NO_UNIT = new Set(['van', 'op', 'per', 'in', 'tot', 'en', 'met', 'de', 'het', 'een', 'dit', 'vorig', 'eind', 'begin', 'medio', 'zijn', 'is', 'hebben', 'heeft', 'meer', 'minder', 'schooljaar', 'kwartaal', 'bij', 'na', 'voor']);

/** `unit` null: the indicator names none, so nothing can be in another. A number is taken as it is. */
export function readFigure(written: string | number, unit: string | null): Figure {
  if (typeof written === 'number') return Number.isFinite(written) ? { ok: true, value: written, written: String(written), approximate: false } : notANumber(String(written));
  const value = amountIn(written);
  if (value === null) return (written.match(/\d+/g) ?? []).length > 1 ? { ok: false, code: 'more-than-one', message: `In ‘${written}’ staat meer dan één getal. Welk cijfer bedoelt u? Vul dat ene in.` } : notANumber(written);
  if (BOUND.test(written)) return { ok: false, code: 'bound', message: `‘${written}’ zegt dat het meer of minder is, niet hoeveel. Welk cijfer is het? Een schatting mag: ca. 25%.` };
  const other = otherUnit(written, unit);
  if (other !== null) return { ok: false, code: 'other-unit', message: `‘${written}’ is in ${other}; deze indicator telt in ${unit ?? ''}. Reken het cijfer om en vul het opnieuw in.` };
  return { ok: true, value, written, approximate: ABOUT.test(written) };
}

const notANumber = (written: string): Figure => ({ ok: false, code: 'not-a-number', message: `‘${written}’ is geen getal. Vul een cijfer in, zoals 23, 12,5 of ca. 25%.` });

/** The unit in which it is written, where that is another than the indicator's; null: the same, or none is written. */
function otherUnit(written: string, unit: string | null): string | null {
  if (unit === null) return null;
  if (/€/u.test(written) && !/€|euro/iu.test(unit)) return 'euro’s';
  if (POINTS.test(written)) return POINTS.test(unit) ? null : 'procentpunten';
  const inPercent = PERCENT.test(written) || SHARE.test(written);
  if (isPercent(unit)) {
    if (inPercent) return null;
    const word = unitWord(written);
    return word !== null && !mentions(unit, word) ? word : null;
  }
  if (inPercent) return 'procenten';
  const word = unitWord(written);
  return word === null || mentions(unit, word) ? null : word;
}

const isPercent = (unit: string): boolean => PERCENT.test(unit);

/** Two units mean the same: 'procent' and '%', 'leerling' and 'leerlingen'. */
export const sameUnit = (a: string, b: string): boolean => (isPercent(a) && isPercent(b)) || (!isPercent(a) && !isPercent(b) && (mentions(a, b.trim()) || mentions(b, a.trim())));

const unitWord = (written: string): string | null => {
  const word = /\d[\d.,]*\s+(\p{L}[\p{L}-]*)/u.exec(written)?.[1]?.toLowerCase() ?? null;
  return word === null || NO_UNIT.has(word) ? null : word;
};

const mentions = (unit: string, word: string): boolean => unit.toLowerCase().split(/[^\p{L}-]+/u).some((own) => sameWord(own, word.toLowerCase()));

/** One and several: 'uur' and 'uren', 'leerling' and 'leerlingen'. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= Math.max(4, Math.min(a.length, b.length) - 2) && Math.abs(a.length - b.length) <= 2;
}
