/**
 * The worked example's way of knowing who asks: people choose who they are, a cookie remembers it. It recognises nobody in a
 * municipality that is not the example, and is there only in an embedded installation on loopback (view-as).
 */
import type { DataSource } from 'typeorm';
import type { ActorRequest, ActorSource } from '#identity/actor';
import { inTenant } from '#platform/tenancy';

const NAME = 'leidraad-als';
const VALUE = new RegExp(`(?:^|;\\s*)${NAME}=([0-9a-f-]{36})(?:;|$)`);

export class Chooser implements ActorSource {
  constructor(private readonly database: DataSource) {}

  async actorOf({ tenantId, headers }: ActorRequest): Promise<{ personId: string } | null> {
    const personId = VALUE.exec(String(headers['cookie'] ?? ''))?.[1];
    return personId && (await this.mayBe(tenantId, personId)) ? { personId } : null;
  }

  /** Can somebody say to be this person here? */
  mayBe(tenantId: string, personId: string): Promise<boolean> {
    return inTenant(this.database, tenantId, async (tx) => {
      const rows = await tx.query(`SELECT 1 FROM person p JOIN municipality m ON m.tenant_id = p.tenant_id WHERE p.id::text = $1 AND m.tenant_id = $2 AND m.example`, [personId, tenantId]);
      return rows.length > 0;
    });
  }
}

/** One municipality each: who you are in one says nothing about another. `null` forgets. */
export const chooserCookie = (slug: string, personId: string | null): string => `${NAME}=${personId ?? ''}; Path=/v1/gemeenten/${slug}; HttpOnly; SameSite=Lax${personId ? '' : '; Max-Age=0'}`;
