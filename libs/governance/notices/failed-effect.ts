/** Something that a workflow asked for could not be done, however often it was tried: the secretary must know what did not happen. */
import type { DataSource } from 'typeorm';
import { inEffect } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { Task } from '../meetings/record.entity.js';

export const WHAT_FAILED: Readonly<Record<string, string>> = {
  mail: 'Een mail kon niet worden gemaakt',
  'carry-over': 'Agendapunten konden niet naar de volgende vergadering',
  'place-items': 'Agendapunten uit de agendacommissie konden niet op de agenda worden gezet',
  'defer-items': 'Agendapunten uit de agendacommissie konden niet naar een latere vergadering',
  'refer-item': 'Een agendapunt kon niet naar een ander overleg worden verwezen',
  'tell-preparation': 'De agendacommissie is niet op de hoogte gebracht van een wijziging in de vergadering',
  'withdraw-carried': 'Een agendapunt dat al is afgehandeld, kon niet van de volgende agenda worden gehaald',
  'agenda-item': 'Een verslag kon niet op de volgende agenda worden gezet',
  'bring-item': 'Een punt kon niet vanzelf op een agenda worden gezet',
  'follow-up': 'Het concept van een vervolgopdracht kon niet worden gemaakt',
  'tell-chosen': 'De keuze voor het schooljaar is niet aan de opdrachten doorgegeven',
  'withdraw-item': 'Een punt dat niet meer nodig is, kon niet van de agenda worden gehaald',
  'withdraw-adoption': 'Een verslag kon niet van de agenda worden gehaald',
  'leave-goals': 'Van doelen die niet op tijd klaar waren, is dat niet vastgelegd',
  'next-turn': 'De volgende ronde van een kwaliteitscyclus kon niet beginnen',
  'draw-forward': 'Een punt dat op een vergadering wacht, kon niet naar een eerdere',
  'check-frequency': 'Er kon geen nieuwe vergaderdatum worden voorgesteld',
  'lapse-reservation': 'Een voorbehoud waarop geen bericht kwam, kon niet worden afgesloten',
  'agreement-task': 'De evaluatie van een afspraak kwam niet op de takenlijst',
  'note-adoption': 'De vaststelling van een jaarplan kon niet worden genoteerd',
  'undo-adoption': 'Een vaststelling van een jaarplan die niet meer klopt, kon niet worden teruggenomen',
  'prepare-item': 'Een benoeming of de keuze van een voorzitter kon niet op een agenda worden gezet',
  'seat-successor': 'Een opvolger die is benoemd, kon niet bij de leden worden gezet',
  'undo-successor': 'Een opvolger die toch niet komt, kon niet bij de leden worden weggehaald',
  'settle-chair': 'Wie er voorzitter is, kon niet worden vastgelegd',
  'end-overtaken': 'Een vertrek dat door een andere wisseling is ingehaald, kon niet worden afgesloten',
  'vacate-seats': 'Van een plek zonder opvolger kon niet worden vastgelegd of wie er zit, blijft of gaat',
  destroy: 'Wat op een goedgekeurde vernietigingslijst staat, kon niet worden verwijderd',
  'follow-invitations': 'De uitnodigingen van komende vergaderingen konden niet mee met de nieuwe leden',
  'plan-rotation': 'De volgende wisseling van leden kon niet worden gepland',
  'next-plan': 'Het jaarplan van het volgende jaar kon niet beginnen',
  'statutory-check': 'De lijst van wat de wet dit jaar nog vraagt, is niet bijgewerkt',
  'open-statutory-year': 'Het nieuwe jaar van het wettelijke overleg is niet begonnen',
  'gather-handover': 'Een overdrachtsdossier kon niet worden gemaakt',
  'handover-task': 'Een overdracht die blijft liggen, kon niet op de takenlijst worden gezet',
  'transfer-points': 'Overgenomen taken konden niet op naam van de nieuwe persoon worden gezet',
  start: 'Een volgende stap kon niet beginnen',
  send: 'Een volgende stap is niet doorgegeven',
};

/** Once per effect, also when it is told twice. */
export async function noteFailedEffect(db: DataSource, clock: Clock, effect: OutboxEffect, code: string): Promise<void> {
  const { meetingId, bodyId, kind } = effect.params;
  const text = `${WHAT_FAILED[effect.type] ?? 'Een stap is mislukt'}${typeof kind === 'string' ? ` (${kind})` : ''}. Doe dit zelf, of vraag de beheerder om hulp en noem deze code: ${code}`;
  const row = { tenantId: effect.tenantId, id: derivedId('failed-effect', effect.id), kind: 'effect-mislukt' as const, bodyId: idOf(bodyId), meetingId: idOf(meetingId), text, createdAt: clock.now(), doneAt: null };
  await inEffect(db, effect, (tx) => tx.createQueryBuilder().insert().into(Task).values(row).orIgnore().execute());
}

const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
