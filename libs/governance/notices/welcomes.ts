/** Asking somebody to begin with Leidraad: by mail, with how one gets in; and whom one asked already. */
import type { EntityManager } from 'typeorm';
import { createMailing } from '#messaging/ledger';
import type { DeliveryState } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import { inSentence } from '#messaging/templates/words';
import { may, officesBeyond } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { assertMayManage, heldBy } from '../bodies/management.js';
import { officersOn } from '../bodies/members.js';
import { listPeople, personName } from '../bodies/people.queries.js';
import type { CommandContext, Commands, Reading } from '../command.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { pagesOf } from './web-pages.js';

export interface Invitable {
  personId: string;
  name: string;
  /** 'Secretaris LEA van het bestuurlijk platform' */
  seats: string[];
  secretary: boolean;
  last: { at: string; state: DeliveryState } | null;
}

export class Welcomes {
  constructor(private readonly commands: Commands) {}

  /** Secretaries first, then by name. @throws DomainError forbidden */
  list(tenantId: string, by: string): Promise<Invitable[]> {
    return this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, by, 'person.add');
      return invitables(reading, by);
    });
  }

  /** @param address where Leidraad is found; null: not known. @throws DomainError `person.absent`, `welcome.under-way`, or forbidden */
  send(context: CommandContext, personId: string, address: string | null): Promise<{ personId: string }> {
    const { tenantId, commandId, actor } = context;
    return this.commands.plain(context, { welcome: personId }, async (work) => {
      if (actor.kind !== 'person') throw new Error('Somebody invites');
      await assertMayManage(work, actor.personId, 'person.add');
      const [person]: { name: string; email: string }[] = await work.tx.query(`SELECT name, email FROM person WHERE id = $1`, [personId]);
      const found = (await invitables(work, actor.personId)).find((one) => one.personId === personId);
      if (!person || !found) throw new DomainError('not-found', 'person.absent', 'Deze persoon bestaat niet in deze gemeente. Kies uit de lijst met personen.', { personId });
      if (found.last?.state === 'queued') throw new DomainError('conflict', 'welcome.under-way', 'De vorige uitnodiging is nog onderweg. Wacht die eerst af.', { personId });
      const { scheme, now } = work;
      const lea = `LEA ${scheme.municipality.name}`;
      const inviter = (await personName(work.tx, actor.personId)) ?? 'De beheerder';
      const facts = { kind: 'welcome' as const, lea, mailbox: scheme.mailbox, colour: null, link: address === null ? null : pagesOf(address, scheme), sender: { name: inviter, role: `namens ${lea}` }, greeting: person.name, reason: `U krijgt deze mail omdat ${inviter} u uitnodigt.`, by: inviter, seats: found.seats, secretary: found.secretary };
      const mailing = { id: derivedId('welcome', tenantId, commandId), tenantId, kind: 'welcome', ...renderMail(facts), calendar: null, attachments: [], about: {}, urgent: true, inOrder: false };
      await createMailing(work.tx, mailing, [{ personId, email: person.email, name: person.name, digest: false }], scheme.mailbox, now);
      return { personId };
    });
  }
}

/** Everybody; whom a werkgroep chose to write invites who sits there and nowhere else, and who sits nowhere yet. */
async function invitables(reading: Pick<Reading, 'tx' | 'scheme' | 'schemes' | 'today'>, by: string): Promise<Invitable[]> {
  const { tx, scheme, today } = reading;
  const held = await heldBy(reading, by);
  const everybody = held.some((one) => may(officesBeyond(one, 'person.address'), 'person.address').allowed);
  const own = new Set(held.filter(({ offices }) => offices.includes('secretaris')).map(({ body }) => body.id));

  const last = await lastWelcomes(tx);
  const secretaries = new Set<string>();
  for (const body of scheme.bodies) {
    const { secretary } = await officersOn(tx, standsOn(body, today));
    if (secretary) secretaries.add(secretary.personId);
  }
  const people = (await listPeople(tx, today)).filter(({ seats }) => everybody || seats.every(({ bodyId }) => own.has(bodyId))).map(({ id, name, seats }): Invitable => ({ personId: id, name, seats: seats.flatMap((seat) => seatText(scheme, seat)), secretary: secretaries.has(id), last: last.get(id) ?? null }));
  return people.sort((a, b) => Number(b.secretary) - Number(a.secretary));
}

function seatText({ bodies }: Reading['scheme'], { bodyId, seatId }: { bodyId: string; seatId: string }): string[] {
  const body = bodies.find(({ id }) => id === bodyId);
  const seat = body?.seats.find(({ id }) => id === seatId);
  return body && seat ? [`${seat.name} van ${inSentence(body.name)}`] : [];
}

async function lastWelcomes(tx: EntityManager): Promise<Map<string, NonNullable<Invitable['last']>>> {
  const rows: { id: string; at: string; state: DeliveryState }[] = await tx.query(`SELECT DISTINCT ON (d.person_id) d.person_id AS id, m.created_at AS at, d.state FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'welcome' AND d.person_id IS NOT NULL ORDER BY d.person_id, d.nr DESC`);
  return new Map(rows.map(({ id, at, state }) => [id, { at, state }]));
}
