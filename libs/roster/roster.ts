/** From a scheme to the seats of one body and who may sit in them. PURE. */
import type { Body, Scheme, Seat } from '#scheme/model';
import type { Candidate, Roster, RosterSeat } from './model.js';

/** Of each body whose seats rotate, in the order of the scheme. */
export const rostersOf = (scheme: Scheme): Roster[] => scheme.bodies.flatMap((body) => rosterOf(scheme, body) ?? []);

/** null for a body whose seats do not rotate */
function rosterOf(scheme: Scheme, body: Body): Roster | null {
  const rules = body.rotation;
  if (rules === null) return null;
  const candidates = new Map<string, Candidate>();
  const seats = body.seats.filter(({ voting }) => voting).map((seat): RosterSeat => {
    const found = rules.leave.findIndex((group) => group.includes(seat.id));
    const group = found < 0 ? null : found;
    const eligible = group === null ? [fixed(body, seat)] : whoMaySit(scheme, seat);
    for (const candidate of eligible) candidates.set(candidate.id, candidate);
    return { id: seat.id, name: seat.name, ambition: seat.filledBy.kind === 'ambition-owner' ? seat.filledBy.ambition : null, group, eligible: eligible.map(({ id }) => id) };
  });
  return { body: body.id, name: body.name, period: scheme.period, rules, seats, candidates, coverage: body.coverage, sectors: scheme.sectors, fixedChair: body.chair.by === 'seat' ? body.chair.seat : null };
}

const fixed = (body: Body, seat: Seat): Candidate => ({ id: `${body.id}/${seat.id}`, name: seat.name, sector: seat.sector, organisation: false });

/** The scheme's check has seen that no seat of an office or of another body's chair rotates. */
function whoMaySit(scheme: Scheme, { id, filledBy: by }: Seat): Candidate[] {
  switch (by.kind) {
    case 'ambition-owner':
      return by.from === null ? organisations(scheme, () => true) : membersOf(scheme, by.from);
    case 'partner':
      return organisations(scheme, (partner) => partner.id === by.partner);
    case 'sector': {
      const partners = organisations(scheme, (partner) => partner.sector === by.sector);
      // A sector may do without partners of its own in the file.
      return partners.length > 0 ? partners : [{ id: `sector/${by.sector}`, name: nameOf(scheme, by.sector), sector: by.sector, organisation: true }];
    }
    case 'office':
    case 'chair-of':
      throw new Error(`Seat ${id} goes with an office or a chair and does not rotate`);
  }
}

const membersOf = (scheme: Scheme, bodyId: string): Candidate[] =>
  scheme.bodies.filter(({ id }) => id === bodyId).flatMap((body) => body.seats.filter(({ voting }) => voting).map((seat) => fixed(body, seat)));

const organisations = (scheme: Scheme, which: (partner: Scheme['partners'][number]) => boolean): Candidate[] =>
  scheme.partners.filter(which).map(({ id, name, sector }) => ({ id: `partner/${id}`, name, sector, organisation: true }));

const nameOf = ({ sectors }: Scheme, id: string): string => sectors.find((sector) => sector.id === id)?.name ?? id;
