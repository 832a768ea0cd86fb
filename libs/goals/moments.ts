/**
 * By when: whether there is a moment in a goal's text or field. PURE. (The planning reader of the calendar turns a whole cell into
 * dates, with the plan's year; here a sentence is searched, and that there is a moment is all that counts.)
 */

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?';
const YEAR = '20\\d\\d(?: ?[-/] ?(?:20)?\\d\\d)?';
const COUNT = '(?:\\d+|één|een|twee|drie|vier|vijf|zes|tien|twaalf)';
const MOMENT = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    '20\\d\\d-\\d\\d-\\d\\d',
    `(?:\\d{1,2}[ -])?(?:${MONTH}(?:[/ ]|(?: en | t/m )))+${YEAR}`,
    '\\d{1,2}[-/]\\d{1,2}[-/]20\\d\\d',
    `(?:q ?[1-4]|(?:(?:eerste|tweede|derde|vierde|1e|2e|3e|4e) )?kwartaal(?: [1-4])?)(?: (?:en|t/m) q ?[1-4])?(?: van)? ${YEAR}`,
    `(?:begin|medio|half|eind|voorjaar|zomer|najaar|winter|voor|vóór|vanaf|uiterlijk|in|tot|tot en met|t/m|per|na|uiterlijk in|schooljaar|kalenderjaar|jaar) (?:het |van )?(?:schooljaar )?${YEAR}`,
    '(?:dit|volgend|het volgende|het komende|komend|hele|het hele) (?:school|kalender)?jaar',
    'in het (?:eerste|tweede|derde|vierde|laatste) (?:school)?jaar',
    `(?:binnen|over) ${COUNT} (?:jaar|maanden)`,
    '(?:aan het )?einde? van (?:het|dit|de) (?:schooljaar|jaar|periode|looptijd)',
  ].join('|')})(?![\\p{L}\\d])`,
  'u',
);

// A field that says no moment: always, soon, again and again.
const NO_MOMENT = /^(?:(?:de )?komende (?:jaren|tijd|periode)|doorlopend|continu|structureel|permanent|altijd|zo (?:snel|spoedig) mogelijk|z\.?s\.?m\.?|(?:ieder|elk) (?:kwartaal|jaar|schooljaar)|jaarlijks|maandelijks|per kwartaal|op termijn|later|binnenkort)$/u;

/** The moment as the text has it; null where it has none. `text` in lower case. */
export const momentIn = (text: string): string | null => MOMENT.exec(text)?.[0] ?? null;

/** A field says a moment unless it says that there is none. */
export const isMoment = (field: string): boolean => !NO_MOMENT.test(field.toLowerCase());
