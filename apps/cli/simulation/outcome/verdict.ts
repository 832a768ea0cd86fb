/** What a run comes to, in Dutch: what people left undone, and apart from that whether Leidraad kept its own promises. */
import type { MeetingLine } from './meeting-lines.js';
import type { SimulationFile } from './file.js';

/** Names what `checks.ts` and `checks.engine.ts` look at. */
const CHECKED = [
  'het aantal vergaderingen per schooljaar klopt; ze staan verspreid, in de goede volgorde, op de eigen dag en tijd, en nooit op een vrije dag',
  'de oproep en de agenda gingen op hun dag uit, ook als iemand niets deed, en elk lid had de agenda voordat de vergadering begon',
  'in ieders agenda staat de laatste datum, en wie een afgezegde vergadering had staan, hoorde het',
  'de agendacommissie kwam bijeen tussen inzendtermijn en vaststelling, en elke indiener hoorde wat zij besloot',
  'niemand kreeg een herinnering na een antwoord; bleef het stil, dan klommen herinneringen van notulist naar secretaris naar voorzitter',
  'elk lid had binnen twee werkdagen de besluiten- en actielijst, en elke lezer binnen de afgesproken termijn het verslag of wat ervoor in de plaats komt',
  'wat vanzelf uitging was het beste dat er lag; het was op tijd aangekondigd aan secretaris en voorzitter, ging in kantooruren, en niet als iemand het tegenhield',
  'kwam er later iets beters, dan volgde dat; elk verslag kwam op de agenda van de volgende vergadering',
  'akkoord en vaststelling waren van wie ze mag geven, of van de secretaris die het antwoord vastlegde',
  'elke mail ging naar wie er die dag zat (en naar wie er was en inmiddels weg is), naar niemand anders, en niets vertrouwelijks stond erin',
  'geen mail was dubbel of zoek, en geen ging in de nacht; antwoorden komen in het postvak van de LEA',
  'van elke ambitie loopt de kwaliteitscyclus rond: geen doel zonder indicator of reden, elke evaluatie op een agenda, elke fase eindigt en zegt wat niet af was',
  'elk kalenderjaar is nagegaan of het wettelijke overleg er was; wat ontbrak stond op tijd op de takenlijst, wat op orde heet rust op wat er is, en naar de evaluatie van elke afspraak is gevraagd',
  'geen vraagstuk raakte kwijt, en wat ervan werd besloot een vergadering die er was',
  'bij elke wisseling ging van elke ambitie hoogstens één eigenaar weg, bleven de afgesproken sectoren vertegenwoordigd, was er een voorzitter, en hoorde iedereen het op de afgesproken dagen',
  'naar elk voorbehoud van de achterban is gevraagd',
  'de bedragen van elk jaarplan kloppen, wie erover gaat stelde het vast, en wat niet af was ging mee naar het volgende',
  'wat iemand achterliet ging punt voor punt naar wie kwam, of staat bij de plek; wie niet antwoordde, hoorde het een paar keer, daarna staat het op de lijst van de secretaris',
  'na elk verslag kreeg elke vertegenwoordiger één keer een tekst voor de achterban',
  'geen opdracht was over haar datum, zonder antwoord of zonder tussenstand zonder dat de eigenaren het hoorden; elk voorstel lag op een agenda',
  'geen termijn, taak of agendapunt raakte kwijt, ook niet bij samenvoegen, doorschuiven of verwijzen, en de geschiedenis is ongeschonden',
];

/** @param excused readers who had nothing on the last day because their address was refused, or because no mail server could be reached */
export function verdict({ meetings, violations }: SimulationFile, excused: { refused: number; noServer: number }): string[] {
  return [...leftUndone(meetings), ...outOfReach(excused), ...kept(violations)];
}

function outOfReach({ refused, noServer }: { refused: number; noServer: number }): string[] {
  const counts = [
    ['weigerde het adres van een lezer; de secretaris kreeg een taak', refused],
    ['was er tot het eind van de laatste dag geen mailserver te bereiken; de secretaris wist het, en de mail kwam later', noServer],
  ] as const;
  const missed = counts.filter(([, count]) => count > 0);
  return missed.length === 0 ? [] : ['Wat buiten Leidraad lag:', ...missed.map(([text, count]) => `  ${String(count).padStart(3)} keer ${text}`), ''];
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
