/** Everything that is kept about one person, as the register says where it stands (AVG article 15). Reads only. */
import type { EntityManager } from 'typeorm';
import { DomainError } from '#platform/errors';
import type { Retention } from '#scheme/retention';
import { mentionsOf } from './mentions.js';
import { keepingText, PURPOSES, type PersonalTable, REGISTER } from './register.data.js';

export interface PersonExport {
  municipality: string;
  /** ISO 8601 UTC. */
  exportedAt: string;
  person: { id: string; name: string; email: string };
  parts: ExportedPart[];
}

export interface ExportedPart {
  table: string;
  data: string;
  why: string;
  keep: string;
  /** As stored, without the tenant and without secrets, `CONFIDENTIAL` in place of what is so; where others are in the same JSON, only what names the person. */
  rows: Record<string, unknown>[];
}

/** Who it is about, by their address. @throws DomainError `person.absent` where nobody here has it, `person.ambiguous` where more than one has */
export async function idAt(tx: EntityManager, email: string): Promise<string> {
  const [person, other]: { id: string }[] = await tx.query(`SELECT id FROM person WHERE lower(email) = lower($1) AND email <> '' LIMIT 2`, [email]);
  if (!person) throw new DomainError('not-found', 'person.absent', `Niemand in deze gemeente heeft het mailadres ${email}.`, {});
  if (other) throw new DomainError('conflict', 'person.ambiguous', `Meer dan één persoon in deze gemeente heeft het mailadres ${email}. Geef eerst ieder een eigen adres.`, {});
  return person.id;
}

/** @throws DomainError `person.absent` */
export async function exportPerson(tx: EntityManager, municipality: string, personId: string, { at, retention }: { at: string; retention: Retention }): Promise<PersonExport> {
  const [person]: PersonExport['person'][] = await tx.query(`SELECT id, name, email FROM person WHERE id = $1`, [personId]);
  if (!person) throw new DomainError('not-found', 'person.absent', 'Deze persoon bestaat niet in deze gemeente. Kies uit de lijst met personen.', { personId });
  const parts: ExportedPart[] = [];
  for (const one of REGISTER) {
    const rows = await rowsAbout(tx, one, person);
    if (rows.length > 0) parts.push({ table: one.table, data: one.data, why: PURPOSES[one.why], keep: keepingText(one.keep, retention), rows });
  }
  return { municipality, exportedAt: at, person, parts };
}

/** In place of what is confidential: who hands out an export may be nobody who may read it. */
export const CONFIDENTIAL = 'Vertrouwelijk: te lezen in Leidraad, voor wie dat mag.';

async function rowsAbout(tx: EntityManager, { table, persons, addresses = [], actors = [], entries = [], mentions = [], confidential, through, withheld = [] }: PersonalTable, { id, email }: PersonExport['person']): Promise<Record<string, unknown>[]> {
  const theirs = [
    ...persons.map((column) => `t."${column}" = $1`),
    // An address goes from one to another: a row that says whose it was is theirs.
    ...addresses.map((column) => [`lower(t."${column}") = lower($2)`, ...persons.map((person) => `t."${person}" IS NULL`)].join(' AND ')),
    ...actors.map((column) => `t."${column}" ->> 'personId' = $1::text OR t."${column}" #>> '{onBehalfOf,personId}' = $1::text`),
    ...entries.map((column) => `jsonb_path_exists(t."${column}", '$.** ? (@ == $id)', jsonb_build_object('id', $1::text))`),
    ...(through === undefined ? [] : [through]),
  ];
  const named = mentions.map((column) => `strpos(t."${column}"::text, $1::text) > 0`);
  if (theirs.length + named.length === 0) return [];
  const own = theirs.join(' OR ') || 'false';
  const rows: { own: boolean; row: Record<string, unknown> }[] = await tx.query(
    `SELECT (${own}) IS TRUE AS own, (to_jsonb(t) - $3::text[])${confidential ? ` || CASE WHEN ${confidential.when} THEN $4::jsonb ELSE '{}' END` : ` || $4::jsonb`} AS row FROM "${table}" t
     WHERE ($1::uuid IS NOT NULL AND $2::text IS NOT NULL) AND (${[...theirs, ...named].join(' OR ')}) ORDER BY to_jsonb(t)::text`,
    [id, email, ['tenant_id', ...withheld], JSON.stringify(Object.fromEntries((confidential?.columns ?? []).map((column) => [column, CONFIDENTIAL])))],
  );
  return rows.map((found) => (found.own ? found.row : { ...found.row, ...Object.fromEntries(mentions.map((column) => [column, mentionsOf(found.row[column], id) ?? null])) }));
}
