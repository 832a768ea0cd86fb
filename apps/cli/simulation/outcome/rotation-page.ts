/** The changes of line-up on paper: a line for each, in words. */
import { formatDutchDate } from '#calendar/local-date';
import type { Body, Scheme } from '#scheme/model';
import type { RotationLine, RotationPlace } from './rotations.js';

/** No lines where nothing rotates. */
export function rotationPage(lines: readonly RotationLine[], scheme: Scheme): string[] {
  if (lines.length === 0) return [];
  return ['Wisselingen', ...lines.flatMap((line) => [`  ${capital(formatDutchDate(line.on))}, ${scheme.bodies.find(({ id }) => id === line.body)!.name}:`, ...changes(line, scheme).map((text) => `    ${text}`)]), ''];
}

function changes({ body: bodyId, leaving, joining, chair, noticesOn, coverageOk }: RotationLine, scheme: Scheme): string[] {
  const body = scheme.bodies.find(({ id }) => id === bodyId)!;
  const seats = [...new Set([...leaving, ...joining].map(({ seat }) => seat))];
  return [
    ...seats.map((seat) => `${nameOf(body, seat)}: ${from(leaving, seat, scheme)} → ${from(joining, seat, scheme)}`),
    ...(seats.length === 0 ? ['niemand kwam of ging: er was nog geen opvolger'] : []),
    ...(chair.from === chair.to ? [] : [`voorzitter: ${chair.from === null ? 'niemand' : nameOf(body, chair.from)} → ${chair.to === null ? 'niemand' : nameOf(body, chair.to)}`]),
    ...(noticesOn.length > 0 ? [`bericht op ${noticesOn.map((day) => formatDutchDate(day)).join(', ')}`] : []),
    ...(coverageOk ? [] : ['niet elke afgesproken sector zit er']),
  ];
}

function from(places: readonly RotationPlace[], seatId: string, { sectors }: Scheme): string {
  const place = places.find(({ seat }) => seat === seatId);
  return place ? (sectors.find(({ id }) => id === place.sector)?.name ?? 'zonder sector') : 'leeg';
}

const nameOf = ({ seats }: Body, seatId: string): string => seats.find(({ id }) => id === seatId)?.name ?? seatId;

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;
