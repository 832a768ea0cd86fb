/** Organisations that go on as one, in the API's answers and as a table. PURE. */
import type { z } from 'zod';
import type { MergerChanges } from '#governance/bodies/merging';
import type { Organisations } from '#governance/bodies/organisation.queries';
import type { Named } from '#scheme/model';
import type * as schema from './seat.schema.js';

type List = z.output<typeof schema.mergers>;

export const mergersView = ({ mergers, standing }: Organisations): List => ({
  resultaten: mergers.map(({ partner, into, on }) => ({ organisatie: named(partner), wordt: named(into), op: on })),
  organisaties: standing.map(named),
});

export const mergerRows = ({ resultaten }: List): string[][] => [['Organisatie', 'Gaat verder als', 'Vanaf'], ...resultaten.map(({ organisatie, wordt, op }) => [organisatie.naam, wordt.naam, op])];

/** @param changes of what is looked at all of it; of what is done what its members have to say */
export const mergerChangesView = ({ together, ...changes }: Pick<MergerChanges, 'together'> & Partial<MergerChanges>): z.output<typeof schema.merged> => ({
  samen: together.map(({ bodyId, seatIds }) => ({ overleg: bodyId, plekken: seatIds })),
  verandert: isWhole(changes)
    ? {
        plekken: changes.seats.map(({ bodyId, bodyName, seatId, seatName, organisation, holder }) => ({ overleg: { id: bodyId, naam: bodyName }, plek: { id: seatId, naam: seatName }, organisatie: named(organisation!), persoon: holder && { id: holder.personId, naam: holder.name } })),
        jaarplan: changes.adopted,
        roosters: changes.rosters.map(named),
        sectoren: changes.sectors.map(({ name, from, to }) => ({ naam: name, van: from, naar: to })),
      }
    : null,
});

const isWhole = (changes: Partial<Omit<MergerChanges, 'together'>>): changes is Omit<MergerChanges, 'together'> => changes.seats !== undefined;

const named = ({ id, name }: Named): { id: string; naam: string } => ({ id, naam: name });
