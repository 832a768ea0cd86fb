/** The minutes as somebody may see them. */
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { membersStanding } from '#governance/bodies/members';
import { rulesOf, type Commands } from '#governance/command';
import { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { lastAuthor } from '#governance/history/course.queries';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { accessOf, rulesOfItem } from '#governance/meetings/item-access';
import { mayReadText, readerOfMinutes, rulesOfItems, seenItem, sightFor, type MeetingReader } from '#governance/meetings/reading';
import { latestVersion, minutesTarget, versionOf } from '#governance/minutes/minutes.commands';
import { MinutesRemark, type MinutesVersion } from '#governance/minutes/minutes.entity';
import { adoptingItem, recordChangedAt, returnedBecause, versionsOf, type VersionWritten } from '#governance/minutes/minutes.queries';
import { bodyOf } from '#governance/municipalities/schemes';
import type { Possible } from '#governance/possible';
import { may } from '#identity/permissions';
import type { AttachmentRef } from '#messaging/ledger';
import { lastAttachment } from '#messaging/ledger.queries';
import { DomainError } from '#platform/errors';
import type { DistributionStatus, MinutesContext } from '#workflows/minutes.model';
import { akkoordDue, reviewDue, settledAt, versionSent } from '#workflows/minutes.rules';
import type { Ask } from '../http/ask.js';
import { MINUTES_STATES } from '../meetings/meeting.schema.js';
import { possible, servedViews, stateOf } from '../meetings/meeting.view.js';
import { authorView } from '../meetings/course.view.js';
import type { minutes, version, versions } from './minutes.schema.js';

const KINDS: Readonly<Record<DistributionStatus, 'akkoord' | 'concept' | 'besluitenlijst'>> = { akkoord: 'akkoord', draft: 'concept', 'decisions-only': 'besluitenlijst' };

/** The last PDF that went to all readers; null: none did. @throws DomainError as `readerOf` */
export function minutesSent(commands: Commands, ask: Ask, meetingId: string): Promise<AttachmentRef | null> {
  return commands.read(ask.tenantId, async (work) => {
    const meeting = await findMeeting(work.tx, meetingId);
    await readerOfMinutes(work, meeting, ask.person());
    return lastAttachment(work.tx, meetingId, MINUTES_MAILS);
  });
}

const MINUTES_MAILS = ['minutes', 'minutes-adopted'];

/** Who only receives the minutes reads what has been sent, without what is confidential. @throws DomainError as the reads in it */
export function readMinutes(commands: Commands, ask: Ask, meetingId: string): Promise<{ body: z.output<typeof minutes>; revision: number }> {
  return commands.read(ask.tenantId, async (work) => {
    const meeting = await findMeeting(work.tx, meetingId);
    const reader = await readerOfMinutes(work, meeting, ask.person());
    const found = await stateOf(work.tx, ask.tenantId, minutesTarget(meetingId));
    if (!found) throw new DomainError('not-found', 'minutes.unknown', 'Van deze vergadering is nog geen verslag: zij is nog niet gehouden.', { meetingId });
    const context = found.context as unknown as MinutesContext;
    const settled = settledAt(context);
    const member = reader.kind === 'lid';
    const drafts = member || reader.kind === 'bestuurssecretariaat';
    const version = await (drafts ? latestVersion(work.tx, meetingId) : versionOf(work.tx, meetingId, versionSent(context)));
    const remarks = member ? await work.tx.find(MinutesRemark, { where: { meetingId }, order: { at: 'ASC', id: 'ASC' } }) : [];
    const sections = await sectionsFor(work.tx, reader, meetingId, version);
    const pdf = await lastAttachment(work.tx, meetingId, MINUTES_MAILS);
    const asking = { offices: reader.offices, fixedBy: bodyOf(rulesOf(work, meeting).scheme, meeting.bodyId).agenda.fixedBy, now: work.now, ended: work.schemes.standing(meeting.bodyId, work.today).day < work.today };
    const offered = (who: Possible): Promise<string[]> => possible(commands, work.tx, ask.tenantId, minutesTarget(meetingId), who);
    const body = {
      vergaderingId: meetingId,
      status: MINUTES_STATES[found.state as keyof typeof MINUTES_STATES],
      versie: version?.version ?? null,
      geschrevenDoor: version?.writtenBy ?? null,
      geschrevenOp: version?.writtenAt ?? null,
      secties: sections,
      pdf: pdf && { bestandsnaam: pdf.filename },
      opmerkingen: remarks.map((remark) => ({ id: remark.id, versie: remark.version, persoonId: remark.personId, tekst: remark.text, op: remark.at })),
      akkoord: context.akkoordAt === null ? null : await akkoordOf(work.tx, meetingId),
      teruggave: found.state === 'awaiting-draft' && context.withheldAt !== null ? await returnOf(work.tx, reader, meetingId) : null,
      daarna: context.akkoordAt === null ? { nakijken: reviewDue({ ...context, submittedAt: context.submittedAt ?? work.now }), akkoord: akkoordDue({ ...context, akkoordRequestedAt: context.akkoordRequestedAt ?? work.now }) } : null,
      gewijzigdNaAkkoord: settled === null ? null : await recordChangedAt(work.tx, meeting, settled),
      vaststelling: context.adoption && { vergaderingId: context.adoption.meetingId, op: context.adoption.at, metWijzigingen: context.adoption.changes, wijzigingen: drafts && context.adoption.meetingId !== null ? await changesFor(work.tx, reader, meetingId, context.adoption.meetingId) : null },
      stopgezetOp: context.stoppedAt,
      verzendingen: context.distributions.map((one) => ({ soort: KINDS[one.status], versie: one.version, gevraagdOp: one.requestedAt, afgerondOp: one.completedAt, aangekomen: one.accepted, mislukt: one.failed })),
      ontvangers: { overleggen: context.recipients, aantal: new Set((await membersStanding(work.tx, context.recipients.map((id) => work.schemes.standing(id, work.today)))).map(({ personId }) => personId)).size },
      lezer: reader.kind as z.output<typeof minutes>['lezer'],
      mogelijk: await offered(asking),
      namens: await servedViews(work, meeting.bodyId, reader, asking, offered),
    };
    return { body, revision: found.revision };
  });
}

/** The passages of this version that this reader may read. */
async function sectionsFor(tx: EntityManager, reader: MeetingReader, meetingId: string, version: MinutesVersion | null): Promise<z.output<typeof minutes>['secties']> {
  const rules = rulesOfItems(await tx.findBy(AgendaItem, { meetingId }), await accessOf(tx, [meetingId]));
  return (version?.sections ?? []).filter((section) => mayReadText(reader, rules, section)).map(({ itemId, text, confidential }) => ({ agendapuntId: itemId, tekst: text, vertrouwelijk: confidential }));
}

/** As the item by which they were adopted shows them. */
async function changesFor(tx: EntityManager, reader: MeetingReader, meetingId: string, adoptedIn: string): Promise<string | null> {
  const item = await adoptingItem(tx, meetingId, adoptedIn);
  return item && (seenItem(item, sightFor(reader, item.id, rulesOfItem(item, await accessOf(tx, [adoptedIn]))))?.changes ?? null);
}

async function akkoordOf(tx: EntityManager, meetingId: string): Promise<z.output<typeof minutes>['akkoord']> {
  const given = await lastAuthor(tx, 'minutes', meetingId, 'AKKOORD_GIVEN');
  return given && { op: given.at, ...authorView(given) };
}

/** Why is for who writes the minutes and who gives akkoord. */
async function returnOf(tx: EntityManager, { kind, offices }: MeetingReader, meetingId: string): Promise<z.output<typeof minutes>['teruggave']> {
  const given = kind === 'lid' ? await lastAuthor(tx, 'minutes', meetingId, 'AKKOORD_WITHHELD') : null;
  const concerned = may(offices, 'minutes.write').allowed || may(offices, 'minutes.akkoord').allowed;
  return given && { op: given.at, ...authorView(given), opmerking: concerned ? await returnedBecause(tx, meetingId) : null };
}

const writtenView = ({ version, by, at }: VersionWritten) => ({ versie: version, door: by && { id: by.id, naam: by.name }, op: at });

/** Drafts are for the members. @throws DomainError as `readerOf`, `permission.minutes.versions` */
export function readVersions(commands: Commands, ask: Ask, meetingId: string): Promise<z.output<typeof versions>> {
  return asMember(commands, ask, meetingId, async (tx) => ({ resultaten: (await versionsOf(tx, meetingId)).map(writtenView) }));
}

/** @throws DomainError as `readVersions`, `minutes.version-unknown` */
export function readVersion(commands: Commands, ask: Ask, meetingId: string, number: number): Promise<z.output<typeof version>> {
  return asMember(commands, ask, meetingId, async (tx, reader) => {
    const [found, written] = [await versionOf(tx, meetingId, number), (await versionsOf(tx, meetingId)).find((one) => one.version === number)];
    if (!found || !written) throw new DomainError('not-found', 'minutes.version-unknown', 'Deze versie van het verslag is er niet. Kies er een uit de lijst.', { meetingId, version: number });
    return { ...writtenView(written), secties: await sectionsFor(tx, reader, meetingId, found) };
  });
}

function asMember<T>(commands: Commands, ask: Ask, meetingId: string, read: (tx: EntityManager, reader: MeetingReader) => Promise<T>): Promise<T> {
  return commands.read(ask.tenantId, async (work) => {
    const meeting = await findMeeting(work.tx, meetingId);
    const reader = await readerOfMinutes(work, meeting, ask.person());
    if (reader.kind !== 'lid') throw new DomainError('forbidden', 'permission.minutes.versions', 'De versies van dit verslag zijn alleen te lezen voor wie in dit overleg zit.', { meetingId });
    return read(work.tx, reader);
  });
}
