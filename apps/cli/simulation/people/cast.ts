/** Who holds which office in which body. Memberships of the worked example stay as they are. */
import { membersOn, officersOn } from '#governance/bodies/members';
import type { Body } from '#scheme/model';
import type { World } from '../world.js';

export interface Table {
  body: Body;
  chair: string | null;
  secretary: string | null;
  minuteTaker: string | null;
  /** Person ids, each once. */
  members: readonly string[];
}

export class Cast {
  private constructor(private readonly tables: ReadonlyMap<string, Table>) {}

  static async of({ product, tenantId }: World): Promise<Cast> {
    const tables = await product.commands.read(tenantId, async ({ tx, scheme, today }) => {
      const found: Table[] = [];
      for (const body of scheme.bodies) {
        const { chair, secretary, minuteTaker } = await officersOn(tx, body, today);
        const members = new Set((await membersOn(tx, [body.id], today)).map(({ personId }) => personId));
        found.push({ body, chair: chair?.personId ?? null, secretary: secretary?.personId ?? null, minuteTaker: (minuteTaker ?? secretary)?.personId ?? null, members: [...members].sort() });
      }
      return found;
    });
    return new Cast(new Map(tables.map((table) => [table.body.id, table])));
  }

  /** Bodies that meet in a rhythm of their own. */
  regular(): Table[] {
    return [...this.tables.values()].filter(({ body }) => body.meetings !== null);
  }

  /** @throws Error for a body that the scheme does not have */
  table(bodyId: string): Table {
    const table = this.tables.get(bodyId);
    if (!table) throw new Error(`There is no body ${bodyId} in this simulation`);
    return table;
  }

  /** Who prepares the body's agenda, served by the body's own secretary where it has none; null: no committee does. */
  committeeOf({ body, secretary }: Table): Table | null {
    const committee = body.agenda.preparedBy ? this.tables.get(body.agenda.preparedBy) : undefined;
    return committee ? { ...committee, secretary: committee.secretary ?? secretary } : null;
  }

  /** Who plans this body's meetings; a committee's go with those that it prepares. */
  plannerOf(bodyId: string): string | null {
    const { body, secretary } = this.table(bodyId);
    return body.meetsBefore ? this.table(body.meetsBefore.body).secretary : secretary;
  }
}
