/** Who holds which office in which body, as everybody knows in the morning. */
import { localDateOf } from '#calendar/local-date';
import { keeperOf, membersOn, officersOn } from '#governance/bodies/members';
import { standsOn } from '#governance/municipalities/scheme-history';
import type { Body } from '#scheme/model';
import type { World } from '../world.js';

/** A fingerprint of who sits and presides where on a day. */
const SEATED = `
  SELECT md5(concat((SELECT string_agg(concat_ws('/', body_id, seat_id, person_id), ',' ORDER BY body_id, seat_id) FROM membership WHERE held @> $1::date),
                    (SELECT string_agg(concat_ws('/', body_id, office, person_id), ',' ORDER BY body_id, office) FROM chosen_office WHERE held @> $1::date))) AS seen`;

export interface Table {
  body: Body;
  chair: string | null;
  /** Who keeps it going: while there is no secretary, whoever presides. Null: nobody does. */
  secretary: string | null;
  minuteTaker: string | null;
  /** Person ids, each once. */
  members: readonly string[];
}

export class Cast {
  /** Raised whenever people or offices have changed. */
  version = 0;
  private tables: ReadonlyMap<string, Table> = new Map();
  private seen = '';

  private constructor(private readonly world: World) {}

  static async of(world: World): Promise<Cast> {
    const cast = new Cast(world);
    await cast.lookAround();
    return cast;
  }

  /** Once a day: has anybody come, gone, or been chosen? */
  async lookAround(): Promise<boolean> {
    const seen = await this.look();
    if (seen === this.seen) return false;
    this.seen = seen;
    this.version++;
    this.tables = await this.read();
    return true;
  }

  /** Since people last looked: an office that changed hands this very morning is news to them. */
  async isOutOfDate(): Promise<boolean> {
    return (await this.look()) !== this.seen;
  }

  private async look(): Promise<string> {
    const [row] = await this.world.spectator.query<{ seen: string }>('seated', SEATED, [localDateOf(this.world.now())]);
    return row!.seen;
  }

  private async read(): Promise<ReadonlyMap<string, Table>> {
    const { product, tenantId } = this.world;
    const tables = await product.commands.read(tenantId, async ({ tx, scheme, today }) => {
      const found: Table[] = [];
      for (const body of scheme.bodies) {
        const officers = await officersOn(tx, standsOn(body, today));
        const { chair, minuteTaker } = officers;
        const keeper = keeperOf(body, officers);
        const members = new Set((await membersOn(tx, [body.id], today)).map(({ personId }) => personId));
        found.push({ body, chair: chair?.personId ?? null, secretary: keeper?.personId ?? null, minuteTaker: (minuteTaker ?? keeper)?.personId ?? null, members: [...members].sort() });
      }
      return found;
    });
    return new Map(tables.map((table) => [table.body.id, table]));
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
