/**
 * How long personal data that is no record stays, by category: in years after an event. PURE. What a scheme leaves out has the period that
 * stands here, marked as a default. Records (adopted minutes, decisions, agreements, who sat where) are kept and are no category: the
 * Archiefwet 1995, art. 5, has them judged by the municipality's own selection list.
 */
export interface Period {
  years: number;
  after: RetentionEvent;
}
export type RetentionEvent = 'last-seat' | 'sent' | 'adopted' | 'meeting' | 'done' | 'ended' | 'added';
export type Retention = Record<RetentionCategory, Period>;

interface CategoryOf {
  /** Dutch, as a heading: which data. */
  title: string;
  years: number;
  after: RetentionEvent;
  /** Dutch: why so long, where nobody says otherwise. */
  why: string;
}

/** In the order in which a list shows them. */
export const RETENTION = {
  persons: { title: 'Naam, mailadres en mailkeuze van wie is vertrokken of nooit een plek kreeg', years: 5, after: 'last-seat', why: 'Een volle zittingstijd van vier jaar en een jaar erbij: zo lang kan een oud-lid de eigen stukken nog lezen' },
  mail: { title: 'Mails: tekst, namen en adressen', years: 2, after: 'sent', why: 'Twee jaar om te laten zien dat een mail is aangekomen' },
  drafts: { title: 'Concepten van een verslag en opmerkingen daarop', years: 1, after: 'adopted', why: 'Na de vaststelling geldt het vastgestelde verslag; een jaar is genoeg om iets na te zoeken' },
  answers: { title: 'Antwoorden op een oproep voor agendapunten', years: 2, after: 'meeting', why: 'Na twee jaar kijkt niemand meer wie er geen punten had' },
  tasks: { title: 'Afgehandelde taken van de secretaris', years: 2, after: 'done', why: 'Twee jaar om te zien wat er speelde bij een mail of een vergadering' },
  steps: { title: 'Wat iemand schreef bij een stap in een afgerond proces', years: 10, after: 'ended', why: 'Tien jaar om een besluit te kunnen uitleggen; wie wat deed en wanneer blijft in de geschiedenis staan' },
  commands: { title: 'Technische opdrachten en hun antwoord', years: 1, after: 'done', why: 'Alleen nodig om een herhaling te herkennen en een storing na te zoeken' },
} as const satisfies Record<string, CategoryOf>;
export type RetentionCategory = keyof typeof RETENTION;
export const CATEGORIES = Object.keys(RETENTION) as RetentionCategory[];

const EVENTS: Record<RetentionEvent, string> = {
  'last-seat': 'de laatste dag op een plek, in een functie of als gast',
  sent: 'de verzending',
  adopted: 'de vaststelling van het verslag',
  meeting: 'de vergadering',
  done: 'de afhandeling',
  ended: 'de afronding',
  added: 'de dag van toevoegen',
};

/** How long a whole category is kept. Who never had a seat, an office or an invitation counts from the day on which they were added. */
export const keptInWords = (category: RetentionCategory, period: Period): string => `${periodInWords(period)}${category === 'persons' ? ` (wie dat nooit had: na ${EVENTS.added})` : ''}`;

/** '2 jaar na de verzending' */
export const periodInWords = ({ years, after }: Period): string => `${years} jaar na ${EVENTS[after]}`;
