/** Answers as people write them, as the file has them. PURE. */

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const DAYS: readonly string[] = ['vanaf', 'tot'];

/** What is not recognised stays as it was typed: the server says what is wrong with it. */
export function asAsked(question: string, typed: string): string {
  const text = typed.trim();
  return DAYS.includes(question) ? (dayOf(text) ?? text) : text;
}

/** '1-8-2026' and '1 augustus 2026' as '2026-08-01'; whether that day exists is not looked at. */
function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})(?:[-./]| +)([a-z]+|\d{1,2})(?:[-./]| +)(\d{4})$/i.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
