/** A table as spreadsheets in the Netherlands open it: semicolons, and a byte order mark for the letters. PURE. */
const BOM = '\uFEFF';

export const csv = (rows: readonly (readonly string[])[]): string => `${BOM}${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

/** What a spreadsheet would take for a formula is text (OWASP: CSV injection). */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
