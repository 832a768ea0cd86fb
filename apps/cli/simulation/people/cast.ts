/** Who holds which office in the bodies that meet. Memberships of the worked example stay as they are. */
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
      for (const body of scheme.bodies.filter(({ meetings, meetsBefore }) => meetings !== null || meetsBefore !== null)) {
        const { chair, secretary, minuteTaker } = await officersOn(tx, body, today);
        const members = new Set((await membersOn(tx, [body.id], today)).map(({ personId }) => personId));
        found.push({ body, chair: chair?.personId ?? null, secretary: secretary?.personId ?? null, minuteTaker: (minuteTaker ?? secretary)?.personId ?? null, members: [...members].sort() });
      }
      return found;
    });
    return new Cast(new Map(tables.map((table) => [table.body.id, table])));
  }

  all(): Table[] {
    return [...this.tables.values()];
  }

  /** @throws Error for a body that does not meet */
  table(bodyId: string): Table {
    const table = this.tables.get(bodyId);
    if (!table) throw new Error(`Body ${bodyId} has no meetings in this simulation`);
    return table;
  }
}
