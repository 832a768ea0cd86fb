import type { Body } from '#scheme/model';

/** 'Stuurgroep LEA, plek Primair onderwijs 1' */
export const seatName = ({ name, seats }: Pick<Body, 'name' | 'seats'>, seatId: string): string => `${name}, plek ${seats.find(({ id }) => id === seatId)?.name ?? seatId}`;
