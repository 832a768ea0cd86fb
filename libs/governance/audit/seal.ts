/**
 * Once a day everything that a municipality's chains have come to is sealed: their heads under one hash, which follows on that of the day
 * before. A chain by itself shows a row that was changed; the seal shows also a chain that was cut short, taken away, or written anew.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { digest } from '#engine/history';
import type { Clock } from '#platform/clock';
import { inTenant } from '#platform/tenancy';

export interface Head {
  /** An instance; the municipality itself: its audit log. */
  chain: string;
  version: number;
  hash: string;
}

export interface Seal {
  nr: number;
  /** The local day on which it was made. */
  day: LocalDate;
  at: string;
  /** How many heads it is over: chains that had grown since they were sealed last. */
  chains: number;
  headsDigest: string;
  previousHash: string;
  hash: string;
}

export const digestOfHeads = (heads: readonly Head[]): string => digest(heads.map(({ chain, version, hash }) => [chain, version, hash]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)));
export const hashOfSeal = (tenantId: string, { nr, day, at, chains, headsDigest, previousHash }: Omit<Seal, 'hash'>): string => digest({ tenantId, nr, day, at, chains, headsDigest, previousHash });

/** The first seal that is not what it was made, or does not follow on the one before it; null: each does. @param seals all, by number */
export const firstBrokenSeal = (tenantId: string, seals: readonly Seal[]): Seal | null =>
  seals.find((seal, index) => seal.nr !== index + 1 || seal.previousHash !== (seals[index - 1]?.hash ?? '') || seal.hash !== hashOfSeal(tenantId, seal)) ?? null;

/** Each day is sealed as soon as a worker runs: where yesterday was not, none does. @param since the day on which the municipality began */
export const isSealLate = (last: LocalDate | null, since: LocalDate, today: LocalDate): boolean => (last ?? since) < addDays(today, -1);

export class Seals {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    /** A seal's hash is told to the log, which lies elsewhere: who writes everything anew cannot reach it. */
    private readonly onSeal: (tenantId: string, seal: Seal) => void = () => {},
  ) {}

  /** In every municipality; one that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<void> {
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    for (const { id } of tenants) await this.run(id).catch((error: unknown) => onFailure(id, error));
  }

  /** Seal what there is now, unless that was done today. */
  async run(tenantId: string): Promise<Seal | null> {
    const seal = await inTenant(this.db, tenantId, (tx) => make(tx, tenantId, this.clock.now()));
    if (seal) this.onSeal(tenantId, seal);
    return seal;
  }
}

async function make(tx: EntityManager, tenantId: string, now: string): Promise<Seal | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 8))`, [tenantId]);
  const last = (await readSeals(tx)).at(-1);
  const day = localDateOf(now);
  if (last && last.day >= day) return null;
  const heads = await grownChains(tx, tenantId);
  const unsigned = { nr: (last?.nr ?? 0) + 1, day, at: new Date(now).toISOString(), chains: heads.length, headsDigest: digestOfHeads(heads), previousHash: last?.hash ?? '' };
  const seal = { ...unsigned, hash: hashOfSeal(tenantId, unsigned) };
  await tx.query(`INSERT INTO audit_seal (tenant_id, nr, day, at, chains, heads_digest, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [tenantId, seal.nr, day, seal.at, seal.chains, seal.headsDigest, seal.previousHash, seal.hash]);
  await tx.query(`INSERT INTO audit_seal_head (tenant_id, chain, version, hash, seal_nr) SELECT $1, h.chain, h.version, h.hash, $2 FROM jsonb_to_recordset($3::jsonb) AS h(chain uuid, version int, hash text)`, [tenantId, seal.nr, JSON.stringify(heads)]);
  return seal;
}

/** One statement, so one moment. */
function grownChains(tx: EntityManager, tenantId: string): Promise<Head[]> {
  return tx.query(
    `SELECT c.chain, c.version, c.hash FROM (
       SELECT id AS chain, version, last_hash AS hash FROM instance
       UNION ALL (SELECT tenant_id, nr, hash FROM audit_log WHERE tenant_id = $1 ORDER BY nr DESC LIMIT 1)) c
     WHERE NOT EXISTS (SELECT FROM audit_seal_head s WHERE s.tenant_id = $1 AND s.chain = c.chain AND s.version >= c.version)
     ORDER BY c.chain`,
    [tenantId],
  );
}

export const readSeals = (tx: EntityManager): Promise<Seal[]> =>
  tx.query(`SELECT nr, day::text AS day, at, chains, heads_digest AS "headsDigest", previous_hash AS "previousHash", hash FROM audit_seal ORDER BY nr`);

export const headsOf = (tx: EntityManager, sealNr: number): Promise<Head[]> => tx.query(`SELECT chain, version, hash FROM audit_seal_head WHERE seal_nr = $1 ORDER BY chain`, [sealNr]);
