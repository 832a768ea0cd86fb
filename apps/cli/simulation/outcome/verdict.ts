/** What a run comes to, in Dutch: what people left undone, and apart from that whether Leidraad kept its own promises. */
import type { MeetingLine } from './meeting-lines.js';
import type { SimulationFile } from './file.js';

/** Names what `checks.ts` and `checks.engine.ts` look at. */
const CHECKED = [
  'elk lid had binnen de afgesproken termijn het verslag of wat ervoor in de plaats komt',
  'elk lid had de agenda voordat de vergadering begon',
  'het aantal vergaderingen per schooljaar klopt, en geen ervan viel op een vrije dag',
  'wat vanzelf uitging was aangekondigd en ging in kantooruren',
  'elk verslag kwam op de agenda van de volgende vergadering',
  'de agendacommissie kwam bijeen tussen inzendtermijn en vaststelling, en elke indiener hoorde wat zij besloot',
  'niemand kreeg een herinnering aan een oproep na een antwoord',
  'geen mail was dubbel of zoek, en geen ging in de nacht',
  'geen termijn, taak of agendapunt raakte kwijt, ook niet bij samenvoegen, doorschuiven of verwijzen, en de geschiedenis is ongeschonden',
];

export function verdict({ meetings, violations }: SimulationFile): string[] {
  return [...leftUndone(meetings), ...kept(violations)];
}

/** Counted over the meetings that were held. What has not had its time yet is not counted as left. */
function leftUndone(meetings: readonly MeetingLine[]): string[] {
  const held = meetings.filter(({ cancelled }) => !cancelled);
  const firstSent = (status: MeetingLine['minutes']['status']): number => held.filter(({ minutes }) => minutes.status === status).length;
  const counts = [
    ['agenda niet vastgesteld voordat hij uitging', held.filter(({ agenda }) => agenda.sentOn !== null && !fixedInTime(agenda)).length],
    ['verslag ging uit als concept, niet nagekeken', firstSent('draft')],
    ['geen verslag op tijd: alleen de besluiten- en actielijst ging uit', firstSent('decisions-only')],
  ] as const;
  const missed = counts.filter(([, count]) => count > 0);
  if (held.length === 0) return [];
  if (missed.length === 0) return ['Wat mensen lieten liggen: niets. Elke agenda was op tijd vastgesteld en elk verslag had akkoord voordat het uitging.', ''];
  return [`Wat mensen lieten liggen, op ${held.length} vergaderingen:`, ...missed.map(([text, count]) => `  ${String(count).padStart(3)} keer ${text}`), ''];
}

/** An answer that came after the agenda had left did not fix it. */
export const fixedInTime = ({ approvedOn, sentOn }: MeetingLine['agenda']): boolean => approvedOn !== null && (sentOn === null || approvedOn <= sentOn);

function kept(found: SimulationFile['violations']): string[] {
  if (found.length === 0) return ['Wat Leidraad moet bewaken: niets geschonden. Gecontroleerd is:', ...CHECKED.map((text) => `  - ${text}`)];
  const head = found.length === 1 ? 'Wat Leidraad moet bewaken: 1 keer geschonden.' : `Wat Leidraad moet bewaken: ${found.length} keer geschonden.`;
  return [head, ...found.map(({ rule, at, detail }) => `  ${at.slice(0, 16).replace('T', ' ')}  ${rule}: ${detail}`)];
}
