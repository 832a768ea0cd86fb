/** What a new version of a scheme changes, as a page to read before it is applied. PURE. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { SchemePreview } from '#governance/municipalities/scheme.commands';

const PARTS = ['overleggen', 'plekken', 'vergaderingen', 'agenda en verslag', 'inhoud'] as const;

export function applyPage({ version, from, differences, leaving, keeping, inTheWay }: SchemePreview, applied: boolean): string {
  const sections = PARTS.map((part) => section(part, differences.filter((one) => one.part === part).map(({ text }) => text)));
  const people = section('wie een plek verliest', leaving.map(({ person, seat, body }) => `${person}: ${seat} in ${body}.`));
  const meetings = section('al gepland, en blijft zoals gepland', keeping);
  const obstacles = section('moet eerst geannuleerd of verplaatst, want het overleg is er dan niet meer', inTheWay.map(({ text }) => `${text}.`));
  return [`Versie ${version}, vanaf ${formatDutchDate(from)}\n`, ...sections, people, meetings, obstacles, `${conclusion(version, from, inTheWay.length > 0, applied)}\n`].filter((text) => text !== '').join('\n');
}

function conclusion(version: number, from: LocalDate, blocked: boolean, applied: boolean): string {
  if (applied) return `Versie ${version} is vastgelegd en geldt vanaf ${formatDutchDate(from)}. Wat al loopt, houdt de regels waarmee het begon.`;
  return blocked
    ? 'Er is niets gewijzigd, en zo kan het ook niet: annuleer of verplaats eerst deze vergaderingen, of kies een latere dag.'
    : 'Er is nog niets gewijzigd. Klopt dit, geef de opdracht dan opnieuw met --yes.';
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading.charAt(0).toUpperCase()}${heading.slice(1)}\n${lines.map((line) => `- ${line}\n`).join('')}`;
