/** Figures in a goal's text: what is now, what must be reached. Years, ages, groups and what is put in (hours, meetings, money) are no such figures. PURE. */

const NUMBER_WORD = 'één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd';
const AMOUNT = `(?:\\d+(?:[.,]\\d+)?(?: ?%| procent)?|(?:${NUMBER_WORD})(?! jaar))`;
const ABOUT = '(?:(?:circa|ca\\.?|ongeveer|ruim|bijna|hoogstens|maximaal|minstens|minimaal|ten minste|niet meer dan|minder dan|meer dan) )?';
// Whom or what a goal reaches.
const REACHED = '(?:(?:[\\p{L}-]+ )?(?:kinderen|peuters|kleuters|leerlingen|jongeren|studenten|ouders|gezinnen|scholen|groepen|locaties|casussen|thuiszitters|plaatsen|plekken))';
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, 'u');

// What is no figure of the goal, taken out first: ages, groups, years, hours and meetings, slogans ("1 kind-1 plan").
const NO_FIGURE = new RegExp(
  [
    '\\d+ ?(?:-|tot|tot en met|t/m) ?\\d+ jaar',
    `(?:nul|${NUMBER_WORD}) tot (?:en met )?(?:${NUMBER_WORD}) jaar`,
    'groep \\d(?: ?(?:-|of|en|tot en met|t/m) ?\\d)?',
    '1 ?kind(?:/gezin)? ?- ?1 ?plan',
    `(?:\\d+|${NUMBER_WORD})(?: ?(?:-|tot|à|á) ?(?:\\d+|${NUMBER_WORD}))? ?(?:x|keer|maal|uur|uren|euro|bijeenkomsten|overleggen)(?: per [\\p{L}]+)?`,
    '(?<!\\d)(?:19|20)\\d\\d(?: ?[-/] ?(?:20)?\\d\\d)?(?!\\d)',
  ].join('|'),
  'gu',
);

const FROM_TO = pattern(`van ${ABOUT}${AMOUNT} (?:naar|tot) ${ABOUT}${AMOUNT}`);
const NOW = pattern(`(?:nu|momenteel|op dit moment|thans|huidige?) [^.;]{0,40}?${AMOUNT}(?: op (?:de )?${AMOUNT})?`);
const NOW_NONE = pattern('(?:nu|momenteel|op dit moment) (?:nog )?(?:geen|nul)');
const WAS = pattern(`(?:was|waren) [^.;]{0,40}?${AMOUNT}`);
// "(2024: 64%)": the year makes it a figure of then.
const OF_THEN = /(?<!\d)20\d\d(?:[-/]\d\d(?:\d\d)?)?: ?\d+(?:[.,]\d+)?(?: ?%| procent)?(?!\d)/u;
const COMPARED = pattern('(?:verdubbel(?:ing|en|t)|halver(?:ing|en)|halveert|ten opzichte van|t\\.o\\.v\\.|vergeleken met) [^.;]{0,60}?(?:jaar|schooljaar|nu|nulmeting|meting)');
const IS_SO = pattern(`${ABOUT}\\d+(?:[.,]\\d+)?(?: ?%| procent) [^.;]{0,80}?(?:is|zijn|heeft|hebben|krijgt|krijgen)`);
const BY_HALF = pattern('verdubbel(?:ing|en|t|d)|halver(?:ing|en)|halveert|gehalveerd');
const NONE_LEFT = pattern(`geen (?:enkele? )?${REACHED}(?: meer)?`);
const LIMIT = pattern(`(?:naar|tot|hoogstens|maximaal|minstens|minimaal|ten minste|niet meer dan|minder dan|meer dan|binnen) ${AMOUNT}(?: (?:werkdagen|dagen|weken|maanden))?`);
const SO_MANY = pattern(`${AMOUNT} (?:(?:van de|procent van de) )?${REACHED}`);
const SO_OFTEN = pattern(`${AMOUNT} dag(?:en)? (?:in de|per) week`);
const PERCENTAGE = pattern('\\d+(?:[.,]\\d+)? ?(?:%|procent)');
const ALL_OF = pattern('(?:alle|iedere?|elke?) [\\p{L}-]+ (?:binnen|in) het [\\p{L}-]*aanbod');

/** The value of now, as the text has it; null where it has none. `text` in lower case. */
export function baselineIn(text: string): string | null {
  const plain = withoutOthers(text);
  return match(plain, FROM_TO) ?? match(plain, NOW) ?? match(plain, NOW_NONE) ?? match(plain, WAS) ?? match(text, OF_THEN) ?? match(text, COMPARED) ?? (hasYear(text) ? null : match(plain, IS_SO));
}

/** The value to reach, as the text has it; null where it has none. `text` in lower case; `quantity`: the words for what is counted. */
export function targetIn(text: string, quantity: RegExp): string | null {
  const plain = withoutOthers(text.replace(OF_THEN, ' '));
  const fromTo = match(plain, FROM_TO);
  if (fromTo !== null) return fromTo;
  const rest = [NOW, NOW_NONE, WAS, ...(hasYear(text) ? [] : [IS_SO])].reduce((left, now) => left.replace(now, ' '), plain);
  for (const found of [LIMIT, SO_MANY, SO_OFTEN, ALL_OF, ...(hasYear(text) ? [IS_SO] : []), PERCENTAGE, BY_HALF]) {
    const words = match(rest, found);
    if (words !== null) return words;
  }
  // "Er vallen geen kinderen tussen wal en schip" is a figure of speech, "geen kinderen op de wachtlijst" a figure.
  return quantity.test(rest) ? match(rest, NONE_LEFT) : null;
}

const withoutOthers = (text: string): string => text.replace(NO_FIGURE, ' … ');
/** With a year in it, "in 2027 is 90% geplaatst" tells what must be; without, "25% is niet geplaatst" what is. */
const hasYear = (text: string): boolean => /(?<!\d)20\d\d(?!\d)/.test(text);
const match = (text: string, found: RegExp): string | null => found.exec(text)?.[0].trim() ?? null;
