/**
 * What somebody sees of the points of a dossier: who may read a handover may still be kept from the agenda item that a point belongs to, or
 * be no reader of what is confidential of it. Asked anew for each reader; queries change nothing.
 */
import type { EntityManager } from 'typeorm';
import { seesPaper, sees, seesText, sightOf, type ItemReader, type ItemRules } from '#identity/item-sight';
import { ofEach } from '#platform/of-each';
import type { Reading } from '../command.js';
import { rulesOfItem, type AccessHeld } from '../meetings/item-access.js';
import { knownReader } from '../meetings/reading.js';
import type { HandoverPoint } from './handover.entity.js';
import { handoverDetail, type HandoverDetail, type SeatDuty } from './handover.queries.js';
import type { PointAbout } from './source.js';
import { SOURCES } from './sources.js';

type Asking = Pick<Reading, 'tx' | 'schemes' | 'today'>;
type Asked = Pick<HandoverPoint, 'source' | 'ref' | 'confidential'> & { bodyId: string };

/** In the place of what somebody may not read: that there is a duty is no secret, and it must be taken up. */
export const HIDDEN_TITLE = 'Een punt dat u niet mag lezen';

/** @returns the dossier as this reader may see it; every duty is in it, if need be without what it is */
export async function dossierFor(asking: Asking, detail: HandoverDetail, personId: string): Promise<HandoverDetail> {
  const sights = await sightsOf(asking, detail.points.map((point) => ({ ...point, bodyId: detail.handover.bodyId })), personId, isParty(detail, personId) ? detail.handover.bodyId : null);
  return { ...detail, points: detail.points.flatMap((point, index) => seenPoint(point, sights[index]!) ?? []) };
}

/** @returns `dossierFor` of a stored handover. @throws DomainError `handover.unknown` */
export const readDossier = async (asking: Asking, handoverId: string, personId: string): Promise<HandoverDetail> => dossierFor(asking, await handoverDetail(asking.tx, handoverId), personId);

/** Of these duties of seats, the ids of the points whose text this reader may not read. */
export async function hiddenDuties(asking: Asking, duties: readonly SeatDuty[], personId: string): Promise<Set<string>> {
  const sights = await sightsOf(asking, duties, personId, null);
  return new Set(duties.flatMap(({ pointId }, index) => (sights[index]!.text ? [] : [pointId])));
}

/** Who leaves or comes: what is handed over of that body is theirs to read as it is a member's, of no other, also before the first day in the seat and after the last. */
export const isParty = ({ handover, context }: Pick<HandoverDetail, 'handover' | 'context'>, personId: string): boolean => personId === handover.fromId || personId === context.toId;

interface PointSight {
  text: boolean;
  /** Also why, and what was written with it. */
  explained: boolean;
}

function seenPoint(point: HandoverPoint, { text, explained }: PointSight): HandoverPoint | null {
  if (!text) return point.duty ? { ...point, title: HIDDEN_TITLE, why: null, page: null, note: null, reason: null, confidential: true } : null;
  return explained ? point : { ...point, why: null, note: null };
}

/** In the order of the points. `bodyId`: of the handover; what no source says more about is that body's. @param partyIn whose seat the reader leaves or takes */
async function sightsOf(asking: Asking, points: readonly Asked[], personId: string, partyIn: string | null): Promise<PointSight[]> {
  const known = await aboutAll(asking.tx, points);
  const abouts = points.map((point) => known.get(keyOf(point)) ?? { ref: point.ref, bodyId: point.bodyId, itemId: null, confidential: false });
  const rules = await rulesOfAll(asking.tx, abouts.flatMap(({ itemId }) => itemId ?? []));
  const readers = await ofEach(abouts.map((about) => about.bodyId), (bodyId) => readerIn(asking, bodyId, personId, bodyId === partyIn));
  return abouts.map(({ bodyId, itemId, confidential }, index) => pointSight(readers.get(bodyId)!, itemId === null ? undefined : rules.get(itemId), { ...points[index]!, confidential: confidential || points[index]!.confidential }));
}

/** What is confidential of no item is for the body, as in its record. */
function pointSight(reader: ItemReader, item: ItemRules | undefined, { source, confidential }: Asked): PointSight {
  if (!item) return { text: !confidential || reader.kind === 'lid', explained: true };
  const sight = sightOf(reader, item);
  const text = source === 'stuk' ? seesPaper(sight, { confidential }) : seesText(sight, item, { confidential });
  return { text, explained: sees(sight, 'open') };
}

/** Who keeps another body going must know what is open, and is no reader of what is confidential there: as a toehoorder. */
async function readerIn(asking: Asking, bodyId: string, personId: string, party: boolean): Promise<ItemReader> {
  const known = await knownReader(asking, bodyId, personId);
  if (known?.kind === 'lid') return { ...known, guest: false };
  return { ...(known?.readsFor ? { readsFor: known.readsFor } : {}), personId, kind: party ? 'lid' : 'toehoorder', offices: known?.offices ?? [], guest: false };
}

const keyOf = ({ source, ref }: Pick<Asked, 'source' | 'ref'>): string => `${source}/${ref}`;

async function aboutAll(tx: EntityManager, points: readonly Asked[]): Promise<Map<string, PointAbout>> {
  const found = new Map<string, PointAbout>();
  for (const source of SOURCES) {
    const refs = points.filter((point) => point.source === source.id).map(({ ref }) => ref);
    if (!source.about || refs.length === 0) continue;
    for (const about of await source.about(tx, refs)) found.set(keyOf({ source: source.id, ref: about.ref }), about);
  }
  return found;
}

async function rulesOfAll(tx: EntityManager, itemIds: readonly string[]): Promise<ReadonlyMap<string, ItemRules>> {
  if (itemIds.length === 0) return new Map();
  const items: { id: string; confidential: boolean; submittedBy: string | null }[] = await tx.query(`SELECT id, confidential, submitted_by AS "submittedBy" FROM agenda_item WHERE id = ANY($1::uuid[])`, [itemIds]);
  const held: Pick<AccessHeld, 'itemId' | 'personId' | 'rule'>[] = await tx.query(`SELECT item_id AS "itemId", person_id AS "personId", rule FROM item_access WHERE lifted_at IS NULL AND item_id = ANY($1::uuid[])`, [itemIds]);
  return new Map(items.map((item) => [item.id, rulesOfItem(item, held)]));
}
