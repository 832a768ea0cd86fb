import type { Body } from '#scheme/model';

/** Does who sits in this seat change by the rooster van aftreden? */
export const rotates = ({ rotation }: Pick<Body, 'rotation'>, seatId: string): boolean => rotation?.leave.some((group) => group.includes(seatId)) ?? false;
