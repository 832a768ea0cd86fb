import { Body, Controller, Get, Inject, Param, Post, Put, type StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { FileStore } from '#documents/file-store';
import { Commands } from '#governance/command';
import { MinutesCommands } from '#governance/minutes/minutes.commands';
import { DomainError } from '#platform/errors';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { created, meetingPath, onlyNamens } from '../http/shapes.js';
import * as schema from './minutes.schema.js';
import { minutesSent, readMinutes, readVersion, readVersions } from './minutes.view.js';

const versionPath = meetingPath.extend(schema.versionNumber);
type Path = z.output<typeof meetingPath>;
type Version = z.output<typeof schema.versionBody>;
const sectionsOf = ({ secties }: Version) => ({ sections: secties.map(({ agendapuntId, tekst, vertrouwelijk }) => ({ itemId: agendapuntId, text: tekst, confidential: vertrouwelijk })) });

@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/verslag')
export class MinutesController {
  constructor(
    private readonly commands: Commands,
    private readonly minutes: MinutesCommands,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  @Get()
  @Describe({ summary: 'Het verslag: de laatste versie en hoe het ermee staat', answer: schema.minutes, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer<z.output<typeof schema.minutes>>> {
    const { body, revision } = await readMinutes(this.commands, ask, path.vergadering);
    return versioned(body, revision);
  }

  @Get('pdf')
  @Describe({ summary: 'De pdf van het verslag die het laatst is verzonden, zonder wat vertrouwelijk is', file: 'answer' })
  async pdf(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<StreamableFile> {
    const sent = await minutesSent(this.commands, ask, path.vergadering);
    const content = sent && (await this.files.get(sent.sha256));
    if (!content) throw new DomainError('not-found', 'minutes.not-sent', 'Van dit verslag is nog geen pdf verzonden.', { meetingId: path.vergadering });
    return fileAnswer(content, sent.filename);
  }

  @Get('versies')
  @Describe({ summary: 'De versies van het verslag: wie wanneer opsloeg', answer: schema.versions })
  versions(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<z.output<typeof schema.versions>> {
    return readVersions(this.commands, ask, path.vergadering);
  }

  @Get('versies/:versie')
  @Describe({ summary: 'Een versie van het verslag', answer: schema.version })
  version(@Asking() ask: Ask, @Param({ schema: versionPath }) path: z.output<typeof versionPath>): Promise<z.output<typeof schema.version>> {
    return readVersion(this.commands, ask, path.vergadering, path.versie);
  }

  @Put()
  @Describe({ summary: 'Een versie van het verslag opslaan; elke versie blijft bewaard', answer: schema.saved, ifMatch: 'required' })
  async save(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.versionBody }) body: Version): Promise<Answer<z.output<typeof schema.saved>>> {
    const { version, revision } = await this.minutes.save(ask.command(), path.vergadering, sectionsOf(body));
    return versioned({ versie: version }, revision);
  }

  @Post('indiening')
  @Describe({ summary: 'Het concept indienen om na te kijken', ifMatch: 'required' })
  async submit(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.minutes.submit(ask.command(), path.vergadering));
  }

  @Post('voorlegging')
  @Describe({ summary: 'Een verslag dat de voorzitter teruggaf, aangepast weer aan de voorzitter voorleggen', ifMatch: 'required' })
  async submitToChair(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.minutes.submitToChair(ask.command(), path.vergadering));
  }

  @Post('opmerkingen')
  @Describe({ summary: 'Een opmerking bij het concept maken', answer: created, status: 201, ifMatch: 'accepted' })
  async remark(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.remarkBody }) body: z.output<typeof schema.remarkBody>): Promise<Answer<z.output<typeof created>>> {
    const { remarkId, revision } = await this.minutes.remark(ask.command(body.namens), path.vergadering, { text: body.tekst });
    return createdAt(`/v1/gemeenten/${path.gemeente}/vergaderingen/${path.vergadering}/verslag`, { id: remarkId }, revision);
  }

  @Post('controle')
  @Describe({ summary: 'De ronde met opmerkingen sluiten: het verslag gaat naar de voorzitter', ifMatch: 'required' })
  async completeReview(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.minutes.completeReview(ask.command(), path.vergadering));
  }

  @Post('akkoord')
  @Describe({ summary: 'Akkoord geven als voorzitter: het verslag gaat naar iedereen', ifMatch: 'required' })
  async akkoord(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.minutes.akkoord(ask.command(body.namens), path.vergadering));
  }

  @Post('teruggave')
  @Describe({ summary: 'Het verslag teruggeven met een opmerking', ifMatch: 'required' })
  async withhold(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.withholdBody }) body: z.output<typeof schema.withholdBody>): Promise<Answer> {
    return done(await this.minutes.withholdAkkoord(ask.command(body.namens), path.vergadering, { remark: body.opmerking }));
  }

  @Post('automatische-verzending/stopzetting')
  @Describe({ summary: 'Het concept niet vanzelf laten uitgaan', ifMatch: 'required' })
  async stop(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.stopBody }) body: z.output<typeof schema.stopBody>): Promise<Answer> {
    return done(await this.minutes.stopMailing(ask.command(body.namens), path.vergadering, { reason: body.reden }));
  }

  @Post('automatische-verzending/hervatting')
  @Describe({ summary: 'Het concept toch vanzelf laten uitgaan', ifMatch: 'required' })
  async resume(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.minutes.resumeMailing(ask.command(body.namens), path.vergadering));
  }

  @Post('schriftelijke-vaststelling')
  @Describe({ summary: 'Vastleggen dat het verslag schriftelijk is vastgesteld, van een overleg dat niet meer vergadert', ifMatch: 'required' })
  async adoptInWriting(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.inWritingBody }) body: z.output<typeof schema.inWritingBody>): Promise<Answer> {
    return done(await this.minutes.adoptInWriting(ask.command(body.namens), path.vergadering, { reason: body.toelichting }));
  }

  @Post('correctie')
  @Describe({ summary: 'De wijzigingen verwerken waarmee de vergadering het verslag vaststelde', answer: schema.saved, ifMatch: 'required' })
  async correct(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.versionBody }) body: Version): Promise<Answer<z.output<typeof schema.saved>>> {
    const { version, revision } = await this.minutes.correct(ask.command(), path.vergadering, sectionsOf(body));
    return versioned({ versie: version }, revision);
  }
}
