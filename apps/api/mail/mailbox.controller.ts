import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import type { Address, Attachment, Email } from 'postal-mime';
import { z } from 'zod';
import { MailboxReader } from '#messaging/mailbox-reader';
import type { MailboxEntry } from '#messaging/mailbox-store';
import { DomainError } from '#platform/errors';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { attachmentNumber, instantOut, municipalityPath, wholeNumber } from '../http/shapes.js';

const listQuery = z.strictObject({ voor: wholeNumber(1, 1_000_000_000).optional().meta({ description: 'Alleen oudere dan dit nummer' }), aantal: wholeNumber(1, 200).default(50) });
const messagePath = municipalityPath.extend({ nummer: z.coerce.number().int().min(1).max(1_000_000_000) });
const attachmentPath = messagePath.extend(attachmentNumber);
const entry = z.object({ nummer: z.int(), ontvangenOp: instantOut, van: z.string(), aan: z.string(), onderwerp: z.string() }).meta({ id: 'Bericht' });
const list = z.object({ resultaten: z.array(entry), totaal: z.int() });
const message = entry
  .extend({
    antwoordAan: z.string().nullable(),
    tekst: z.string().nullable(),
    html: z.string().nullable(),
    agenda: z.string().nullable().meta({ description: 'De uitnodiging als iCalendar' }),
    bijlagen: z.array(z.object({ bestandsnaam: z.string().nullable(), mediatype: z.string(), grootte: z.int() })),
  })
  .meta({ id: 'BerichtVolledig' });

/** The worked example's mailbox: every mail that its people got, as it arrived. */
@Controller('v1/gemeenten/:gemeente/postvak')
export class MailboxController {
  constructor(private readonly mailbox: MailboxReader) {}

  @Get()
  @Describe({ summary: 'De post van het voorbeeld, nieuwste eerst', answer: list, openInExample: true })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: listQuery }) { voor, aantal }: z.output<typeof listQuery>): Promise<z.output<typeof list>> {
    const all = await this.open(ask).list();
    const older = voor === undefined ? all : all.filter(({ id }) => id < voor);
    return { resultaten: older.slice(-aantal).reverse().map(entryView), totaal: all.length };
  }

  @Get(':nummer')
  @Describe({ summary: 'Een bericht', answer: message, openInExample: true })
  async read(@Asking() ask: Ask, @Param({ schema: messagePath }) { nummer }: z.output<typeof messagePath>): Promise<z.output<typeof message>> {
    const { found, mail } = await this.message(ask, nummer);
    return { ...entryView(found), ...contentView(mail) };
  }

  @Get(':nummer/bijlagen/:volgnummer')
  @Describe({ summary: 'Een bijlage van een bericht; de eerste is 1', file: 'answer', openInExample: true })
  async attachment(@Asking() ask: Ask, @Param({ schema: attachmentPath }) { nummer, volgnummer }: z.output<typeof attachmentPath>): Promise<StreamableFile> {
    const { mail } = await this.message(ask, nummer);
    const part = attachmentsOf(mail)[volgnummer - 1];
    if (!part) throw new DomainError('not-found', 'attachment.unknown', 'Deze bijlage is er niet (meer).', { nummer, number: volgnummer });
    return fileAnswer(Buffer.from(part.content as Uint8Array), part.filename ?? 'bijlage');
  }

  private async message(ask: Ask, nummer: number): Promise<{ found: MailboxEntry; mail: Email }> {
    const mailbox = this.open(ask);
    const found = (await mailbox.list()).find(({ id }) => id === nummer);
    const mail = found && (await mailbox.read(nummer));
    if (!found || !mail) throw new DomainError('not-found', 'message.unknown', 'Dit bericht is er niet (meer).', { nummer });
    return { found, mail };
  }

  private open({ municipality }: Ask): MailboxReader {
    if (municipality.example) return this.mailbox;
    throw new DomainError('not-found', 'mailbox.absent', 'Er is geen postvak: de post gaat hier naar de echte adressen.');
  }
}

const entryView = ({ id, at, from, to, subject }: MailboxEntry): z.output<typeof entry> => ({ nummer: id, ontvangenOp: at, van: from, aan: to, onderwerp: subject });

function contentView(mail: Email): Omit<z.output<typeof message>, keyof z.output<typeof entry>> {
  const calendar = calendarOf(mail);
  return {
    antwoordAan: mail.replyTo?.map(addressOf).join(', ') ?? null,
    tekst: mail.text ?? null,
    html: mail.html ?? null,
    agenda: calendar ? textOf(calendar.content) : null,
    bijlagen: attachmentsOf(mail).map(({ filename, mimeType, content }) => ({ bestandsnaam: filename, mediatype: mimeType, grootte: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength })),
  };
}

const calendarOf = ({ attachments }: Email): Attachment | undefined => attachments.find(({ mimeType }) => mimeType === 'text/calendar');

/** What a reader calls attachments: the calendar part is shown as what it is. */
const attachmentsOf = (mail: Email): Attachment[] => mail.attachments.filter((part) => part !== calendarOf(mail));

const addressOf = (address: Address): string => address.address ?? address.name;
const textOf = (content: string | ArrayBuffer | Uint8Array): string => (typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8'));
