import { Body, Controller, Get, Inject, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { judgeUpload } from '#documents/upload';
import { FileStore } from '#documents/file-store';
import { Commands } from '#governance/command';
import { AgendaCommands } from '#governance/meetings/agenda.commands';
import { AgendaItem, MeetingDocument } from '#governance/meetings/agenda-item.entity';
import { findItem } from '#governance/meetings/items';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { accessOf, rulesOfItem } from '#governance/meetings/item-access';
import { maySeePaper, readerOfMeeting, sightFor } from '#governance/meetings/reading';
import { DomainError } from '#platform/errors';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { ApiRefusal } from '../http/problem.js';
import { created, itemPath } from '../http/shapes.js';
import { paperNamens, paperQuery } from './agenda.schema.js';

const paperPath = itemPath.extend({ stuk: z.uuid() });
type Path = z.output<typeof itemPath>;

@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/agendapunten/:agendapunt/stukken')
export class PapersController {
  constructor(
    private readonly commands: Commands,
    private readonly agenda: AgendaCommands,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  @Post()
  @Describe({ summary: 'Een stuk toevoegen; een aangekondigd stuk met dezelfde titel wordt ingevuld', answer: created, status: 201, ifMatch: 'accepted', file: 'request' })
  async add(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Query({ schema: paperQuery }) query: z.output<typeof paperQuery>, @Body() content: unknown): Promise<Answer<z.output<typeof created>>> {
    if (!Buffer.isBuffer(content) || content.length === 0) throw new ApiRefusal(400, 'file.missing', 'Stuur het bestand mee als application/octet-stream.');
    await this.agenda.assertMayAddDocument(ask.command(paperNamens(query)), path.vergadering, path.agendapunt);
    const judged = await judgeUpload({ content, fileName: query.bestandsnaam, mediaType: query.mediatype });
    if (!judged.ok) throw new ApiRefusal(400, judged.code, judged.message, [{ in: 'file', field: 'bestand', code: judged.code, message: judged.message }]);
    // Kept before its row: without a row that names it nobody reads it, and a row never names a file that is not there.
    const { sha256, size } = await this.files.put(content);
    const file = { title: query.titel, fileName: query.bestandsnaam, mediaType: judged.mediaType, sha256, size, confidential: query.vertrouwelijk };
    const { documentId, revision } = await this.agenda.addDocument(ask.command(paperNamens(query)), path.vergadering, path.agendapunt, file);
    return createdAt(`/v1/gemeenten/${path.gemeente}/vergaderingen/${path.vergadering}/agendapunten/${path.agendapunt}/stukken/${documentId}`, { id: documentId }, revision);
  }

  @Get(':stuk')
  @Describe({ summary: 'Het bestand van een stuk', file: 'answer' })
  async read(@Asking() ask: Ask, @Param({ schema: paperPath }) path: z.output<typeof paperPath>): Promise<StreamableFile> {
    const { paper, confidential } = await this.commands.read(ask.tenantId, async (work) => {
      const meeting = await findMeeting(work.tx, path.vergadering);
      const reader = await readerOfMeeting(work, meeting, ask.person());
      const asked = { id: path.stuk, itemId: path.agendapunt };
      // Also of what does not exist: who may not see a paper does not learn whether it is there.
      const found = await work.tx.findOneBy(MeetingDocument, asked);
      const about = await work.tx.findOneBy(AgendaItem, { id: path.agendapunt, meetingId: meeting.id });
      const rules = rulesOfItem(about ?? { id: path.agendapunt, confidential: false, submittedBy: null }, await accessOf(work.tx, [meeting.id]));
      if (!maySeePaper(reader, sightFor(reader, path.agendapunt, rules), found ?? { confidential: false, addedAt: meeting.startsAt })) throw new DomainError('forbidden', 'permission.document.read', 'Dit stuk is niet voor u. Stukken zijn voor wie in dit overleg zit of zat, en voor een gast bij het eigen agendapunt; vertrouwelijke stukken voor minder mensen.');
      const item = await findItem(work.tx, path.vergadering, path.agendapunt);
      return { paper: found, confidential: item.confidential || Boolean(found?.confidential) };
    });
    const content = paper?.sha256 ? await this.files.get(paper.sha256) : undefined;
    if (!paper || !content) throw new DomainError('not-found', 'document.unknown', 'Dit stuk is er niet, of nog niet.', { documentId: path.stuk });
    if (confidential) await this.commands.audit(ask.tenantId, 'paper-read', { personId: ask.person(), meetingId: path.vergadering, itemId: path.agendapunt, documentId: paper.id });
    return fileAnswer(content, paper.fileName ?? 'stuk');
  }
}
