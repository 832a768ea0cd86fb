/** The years of the overleg that the law asks for on paper, as an inspector reads them: a line for each, with what was missing in words. */
import type { StatutoryRun, StatutoryYearFact } from './statutory.js';

export function statutoryPage({ years, agreements }: StatutoryRun): string[] {
  if (years.length === 0) return [];
  const standing = agreements.filter(({ status }) => status === 'geldt').length;
  const evaluated = agreements.reduce((sum, { evaluations }) => sum + evaluations, 0);
  return ['Wettelijk overleg, per kalenderjaar', ...years.flatMap(yearLines), `  Afsprakenregister: ${agreements.length} ${agreements.length === 1 ? 'afspraak' : 'afspraken'}, ${standing} daarvan ${standing === 1 ? 'geldt' : 'gelden'} nog; ${evaluated} keer is er een geëvalueerd.`, ''];
}

function yearLines({ year, check, facts }: StatutoryYearFact): string[] {
  const wanting = check.findings.filter(({ ok }) => !ok);
  const part = facts.day < `${year}-12-31` ? `, tot en met ${facts.day}` : '';
  const head = `  ${year}${part}: ${check.findings.length - wanting.length} van ${check.findings.length} punten op orde, ${facts.meetings.length} ${facts.meetings.length === 1 ? 'vergadering' : 'vergaderingen'}`;
  return [`${head}${wanting.length === 0 ? '.' : '; het ontbrak aan:'}`, ...wanting.map(({ name }) => `    ${name}`)];
}
