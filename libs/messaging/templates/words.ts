/** Facts into Dutch words. PURE. */
import { formatDutchDate, formatTime } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { ItemPurpose, MeetingFacts } from './setting.js';

/** 'de stuurgroep LEA', 'het bestuurlijk platform': a body's name inside a sentence. */
export function inSentence(body: string): string {
  const article = /\b(bestuurlijk |bestuurders)?(platform|\w*overleg|\w*beraad|\w*netwerk|\w*team|comité)\b/i.test(body) ? 'het' : 'de';
  const name = /^.[A-Z]/u.test(body) ? body : body.charAt(0).toLowerCase() + body.slice(1);
  return `${article} ${name}`;
}

/** 'De stuurgroep LEA' at the beginning of a sentence; a capital E bears no accent: 'Eén'. */
export const startOfSentence = (text: string): string => (text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1));

export const day = (date: LocalDate): string => formatDutchDate(date);

/** '7-10-2021': in a narrow column. */
export const shortDay = (date: LocalDate): string => date.split('-').map(Number).reverse().join('-');

/** 'Stuurgroep LEA, donderdag 7 oktober 2021' */
export const meetingName = (meeting: MeetingFacts): string => `${meeting.body}, ${day(meeting.date)}`;

/** '15.30 – 17.00 uur' */
export const hours = (meeting: MeetingFacts): string => `${formatTime(meeting.startTime).replace(' uur', '')} – ${formatTime(meeting.endTime)}`;

export const PURPOSE: Record<ItemPurpose, string> = { informatie: 'ter informatie', advies: 'voor advies', besluitvorming: 'ter besluitvorming' };

/** 'één agendapunt', '3 agendapunten' */
export const count = (number: number, one: string, many: string): string => (number === 1 ? `één ${one}` : `${number} ${many}`);

/** 'maandag, dinsdag en woensdag' */
export const enumerate = (words: readonly string[]): string => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words);
