/** The register of what is kept of people, as text. PURE. */
import type { Retention } from '#scheme/retention';
import { keepingText, PURPOSES, type PersonalTable, REGISTER } from './register.data.js';

/** By purpose, in the register's order; a line each: which data, and how long under these periods. Dutch. */
export function registerPage(retention: Retention, register: readonly PersonalTable[] = REGISTER): string {
  const purposes = [...new Set(register.map(({ why }) => why))];
  const parts = purposes.map((purpose) => {
    const rows = register.filter(({ why }) => why === purpose).map(({ table, data, keep }) => `- ${data}\n  ${keepingText(keep, retention)}. (${table})`);
    return `${PURPOSES[purpose]}\n\n${rows.join('\n')}\n`;
  });
  return ['Wat Leidraad van mensen bewaart, waarvoor en hoe lang\n', ...parts].join('\n');
}
