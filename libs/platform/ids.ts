import { parse, v4, v5 } from 'uuid';

/** Where new ids come from: random in production, seeded in simulation, so that the same seed gives the same file. */
export interface Ids {
  uuid(): string;
}

export const randomIds: Ids = { uuid: () => v4() };

/** Leidraad's own namespace for derived ids; as bytes, for as text it would be parsed with every id. */
const NAMESPACE = parse('6f1d1c0a-8a51-5c7e-9d55-3a4c1e0b7a21');

/** The same parts always give the same id: effect ids, timer commands, instances by business key, Message-IDs. */
export const derivedId = (...parts: readonly (string | number)[]): string => v5(Buffer.from(parts.join('\u001f')), NAMESPACE);

/** Ids that follow from a seed, in order. */
export function seededIds(seed: string): Ids {
  let next = 0;
  return { uuid: () => derivedId('seeded', seed, next++) };
}
