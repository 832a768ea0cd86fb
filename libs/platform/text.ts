/** Text that came from people, before it is stored, shown or mailed. Escaping is left to whatever renders it. */

// Cc: control characters, line ends included. Zl, Zp: Unicode's own line and paragraph separators.
const LINE_BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// Characters that are not seen but change what is read: bidi overrides (a name that reads backwards), zero-width marks, BOM.
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Tried from the first blank of a run only: from each of them, a line with many blanks within it costs their square. */
export const TRAILING = /(?<![^\S\n])[^\S\n]+$/gmu;
const CONTROL_BUT_NEWLINE_AND_TAB = /[^\P{Cc}\n\t]/gu;

/** One line: for titles, names, mail subjects. Line breaks become a space, so that nothing ends up in a mail header. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(LINE_BREAKING, ' ').replace(/\s+/gu, ' ').trim();
}

/** Several lines: for notes and minutes. Keeps paragraphs; at most one blank line between two of them. */
export function multiLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL_BUT_NEWLINE_AND_TAB, '')
    .replace(TRAILING, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
