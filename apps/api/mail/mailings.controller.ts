import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { LocalDate } from '#calendar/model';
import { Commands, type Reading } from '#governance/command';
import { addressesOpenTo } from '#governance/bodies/address';
import { bodiesBeyond, bodiesWhere } from '#governance/bodies/offices.queries';
import { FileStore } from '#documents/file-store';
import { bodiesInDigest, isDigest, listDeliveries, listMailings, perRecipient, readMailing, type StoredMailing } from '#messaging/ledger.queries';
import { repairsOf } from '#messaging/repairs';
import { DomainError } from '#platform/errors';
import type { SchemeHistory } from '#governance/municipalities/scheme-history';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { ApiRefusal } from '../http/problem.js';
import { attachmentNumber, municipalityPath, wholeNumber } from '../http/shapes.js';
import { deliveryView, detail, list, mailingView } from './mailing.schema.js';

const listQuery = z.strictObject({
  vergadering: z.uuid().optional(),
  na: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/).optional().meta({ description: 'De waarde van `volgende` uit het vorige antwoord' }),
  aantal: wholeNumber(1, 200).default(50),
});
const mailingPath = municipalityPath.extend({ mailing: z.uuid() });
const attachmentPath = mailingPath.extend(attachmentNumber);
const cursor = z.object({ createdAt: z.iso.datetime(), id: z.uuid() });

/** Every mailing that went out, for who writes to the members or presides. */
@Controller('v1/gemeenten/:gemeente/mailings')
export class MailingsController {
  constructor(
    private readonly commands: Commands,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  @Get()
  @Describe({ summary: 'Mailings van uw overleggen, nieuwste eerst', answer: list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: listQuery }) { vergadering, na, aantal }: z.output<typeof listQuery>): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async ({ tx, schemes, today }) => {
      const bodyIds = await bodiesWhere(tx, schemes.bodiesUntil(today), ask.person(), 'mail.read');
      const found = await listMailings(tx, { bodyIds, digests: await mayRepairDigests(tx, schemes, ask.person(), today), limit: aantal + 1, ...(vergadering ? { meetingId: vergadering } : {}), ...(na ? { before: readCursor(na) } : {}) });
      const page = found.slice(0, aantal);
      const last = page.at(-1);
      return { resultaten: page.map(mailingView), volgende: found.length > aantal && last ? writeCursor(last) : null };
    });
  }

  @Get(':mailing')
  @Describe({ summary: 'Een mailing met wat er van elke bezorging werd', answer: detail })
  read(@Asking() ask: Ask, @Param({ schema: mailingPath }) path: z.output<typeof mailingPath>): Promise<z.output<typeof detail>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const { mailing, bodyIds } = await ownMailing(work, ask.person(), path.mailing);
      const deliveries = await listDeliveries(work.tx, mailing.id);
      // A digest shows its text to who may read the mail of every body in it.
      const told = !isDigest(mailing) || (await bodiesInDigest(work.tx, mailing.id)).every((id) => id !== null && bodyIds.includes(id));
      const open = await addressesOpenTo(work, ask.person(), deliveries.flatMap((one) => one.personId ?? []));
      const repairs = await mayRepair(work, ask.person(), mailing);
      return {
        ...mailingView({ ...mailing, states: countStates(perRecipient(deliveries).map(({ state }) => state)) }),
        tekst: told ? mailing.text : null,
        html: told ? mailing.html : null,
        bijlagen: mailing.attachments.map(({ filename, contentType }) => ({ bestandsnaam: filename, mediatype: contentType })),
        bezorgingen: deliveries.map((one) => deliveryView(one, { open: one.personId === null || open.has(one.personId), repairs: repairs ? repairsOf(one, deliveries) : [] })),
      };
    });
  }

  @Get(':mailing/bijlagen/:volgnummer')
  @Describe({ summary: 'Een bijlage van een mailing; de eerste is 1', file: 'answer' })
  async attachment(@Asking() ask: Ask, @Param({ schema: attachmentPath }) { mailing: mailingId, volgnummer }: z.output<typeof attachmentPath>): Promise<StreamableFile> {
    const { mailing: { attachments } } = await this.commands.read(ask.tenantId, (work) => ownMailing(work, ask.person(), mailingId));
    const found = attachments[volgnummer - 1];
    const content = found && (await this.files.get(found.sha256));
    if (!content) throw new DomainError('not-found', 'attachment.unknown', 'Deze bijlage is er niet (meer).', { mailingId, number: volgnummer });
    return fileAnswer(content, found.filename);
  }
}

/** A mailing, with the bodies of which this person may read the mail. @throws DomainError `mailing.unknown`, also for one that is there and not for this person */
async function ownMailing({ tx, schemes, today }: Pick<Reading, 'tx' | 'schemes' | 'today'>, personId: string, mailingId: string): Promise<{ mailing: StoredMailing; bodyIds: readonly string[] }> {
  const bodyIds = await bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'mail.read');
  const mailing = await readMailing(tx, mailingId);
  if (mailing && (isDigest(mailing) ? await mayRepairDigests(tx, schemes, personId, today) : bodyIds.includes(mailing.about['bodyId'] ?? ''))) return { mailing, bodyIds };
  throw new DomainError('not-found', 'mailing.unknown', 'Deze mailing bestaat niet, of hoort bij een overleg waarvan u geen voorzitter of secretaris bent.', { mailingId });
}

/** Digests are of no body in particular: whoever may send a mail again somewhere looks after them, without reading what is of others. */
const mayRepairDigests = async (tx: EntityManager, schemes: SchemeHistory, personId: string, today: LocalDate): Promise<boolean> => (await bodiesBeyond(tx, schemes.bodiesOn(today), personId, 'mail.send-again')).length > 0;

/** As the commands judge it: of a body's mail its secretary. */
const mayRepair = async ({ tx, schemes, today }: Reading, personId: string, mailing: StoredMailing): Promise<boolean> =>
  isDigest(mailing) ? mayRepairDigests(tx, schemes, personId, today) : (await bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'mail.send-again')).includes(mailing.about['bodyId'] ?? '');

function countStates<T extends string>(states: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const writeCursor = ({ createdAt, id }: { createdAt: string; id: string }): string => Buffer.from(JSON.stringify({ createdAt, id })).toString('base64url');

/** @throws ApiRefusal 400 for a cursor that this API never gave */
function readCursor(text: string): z.output<typeof cursor> {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new ApiRefusal(400, 'request.invalid', 'Begin weer bij de eerste pagina.', [{ in: 'query', field: 'na', code: 'unknown', message: 'Deze plaats in de lijst bestaat niet.' }]);
  }
}
