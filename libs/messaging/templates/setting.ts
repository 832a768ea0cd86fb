/** What every mail knows about where it comes from and whom it addresses. JSON; dates ISO, put into words in the templates. */
import type { LocalDate, LocalTime } from '#calendar/model';

export interface MailSetting {
  /** 'LEA Zoetermeer': stands above the mail. */
  lea: string;
  /** The LEA's own mailbox: answers arrive there. */
  mailbox: string;
  /** '#rrggbb', dark enough for white letters; null: Leidraad's own blue. */
  colour: string | null;
  /** Who signs. */
  sender: { name: string; role: string };
  /** After "Beste": 'leden van de stuurgroep', or one person's name. One text serves all recipients of a mailing. */
  greeting: string;
  /** Why someone gets this: 'Deze mail gaat naar de leden van het bestuurlijk platform.' */
  reason: string;
  /** The page in Leidraad that it is about; null: no link. */
  link: string | null;
  /** Stands above the text: nobody holds the office that this is for, so what the reader can do about it. */
  vacancy?: string | null;
}

export interface MeetingFacts {
  /** As the scheme names it: 'Stuurgroep LEA'. */
  body: string;
  date: LocalDate;
  startTime: LocalTime;
  endTime: LocalTime;
  place: string;
}

export type ItemPurpose = 'informatie' | 'advies' | 'besluitvorming';

/** `url` is shown where the paper is not attached; null and not attached: it is still to come. */
export interface Paper {
  title: string;
  attached: boolean;
  url: string | null;
}

export interface AgendaItemFacts {
  number: string;
  title: string;
  startTime: LocalTime | null;
  minutes: number;
  purpose: ItemPurpose;
  /** The decision or advice asked for. */
  asked: string | null;
  presenter: string | null;
  papers: Paper[];
  /** Added after the closing date with the chair's consent. */
  late: boolean;
}

export interface DecisionFacts {
  number: string;
  lead: 'Besluit' | 'Advies' | 'Uitkomst';
  /** With the title of its item before it. */
  text: string;
  /** 'ingetrokken': taken under reservation, and the achterban did not agree. */
  outcome: 'besloten' | 'geadviseerd' | 'aangehouden' | 'onder-voorbehoud' | 'ingetrokken';
  /** With 'onder-voorbehoud': until when the members ask those they speak for. */
  reservedUntil: LocalDate | null;
  /** The text with what it came to, as it is told everywhere. */
  sentence: string;
}

export interface ActionFacts {
  number: string;
  what: string;
  who: string;
  due: LocalDate | null;
  /** null: it is open. */
  doneOn: LocalDate | null;
}

/** An action that an earlier meeting agreed on. */
export interface EarlierActionFacts extends Omit<ActionFacts, 'number'> {
  /** The day of that meeting. */
  from: LocalDate;
}

/** One seat that changes hands. Names of people; null where nobody is known. */
export interface RotatingSeat {
  name: string;
  ambition: string | null;
  holder: string | null;
  /** Put forward; `appointed`: from that day on it is settled; `waits`: appointed, too, and coming once nobody's sector is missing without. */
  successor: { name: string; sector: string | null; appointed: LocalDate | null; waits: boolean } | null;
  /** The day of the meeting that decides on it. */
  meeting: LocalDate | null;
  /** Who can come as things stand: 'Middelbaar beroepsonderwijs (Bas de Boer)'. */
  candidates: string[];
}

/** What goes to the readers: minutes with the chair's akkoord, the draft as it is, or only the besluiten- en actielijst. */
export type MinutesStatus = 'akkoord' | 'draft' | 'decisions-only';

/** What a later meeting did with the minutes. */
export interface Adoption {
  /** The day of that meeting. */
  on: LocalDate;
  /** 'worked-in': the text has them; 'listed': they stand beside it; 'withheld': not in the text, and which they are stays in the body. */
  changes: 'none' | 'listed' | 'withheld' | 'worked-in';
  /** What the changes are; null: nobody wrote them down, or mail may not tell. */
  text: string | null;
}

/** What went wrong in a meeting or with its minutes, as the workflows name it. */
export type EscalationAbout =
  | 'agenda-not-fixed' | 'reservation-lapsed' | 'record-never-completed'
  | 'minutes-missing' | 'draft-stopped' | 'minutes-still-missing' | 'draft-still-stopped' | 'distribution-failed' | 'adoption-not-placed' | 'adopted-without-draft';

/** What a template makes: the rest (greeting, signature, footer) is the same for all. `preview`: one line for the inbox list. */
export interface Letter {
  subject: string;
  preview: string;
  body: React.ReactNode;
}
