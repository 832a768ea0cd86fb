import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import type { Attendee } from '#documents/minutes-pdf';
import { minutesPdf } from '#documents/minutes-pdf';
import { Commands } from '#governance/command';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { readerOfMinutes } from '#governance/meetings/reading';
import { publishedText, type Published } from '#governance/minutes/published';
import { publishedMinutes } from '#governance/minutes/published.queries';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { meetingPath } from '../http/shapes.js';
import { publication } from './published.schema.js';

type Path = z.output<typeof meetingPath>;

/** Beside adopted minutes: a version in which nobody is named, to look over and publish. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/verslag/publicatie')
export class PublishedMinutesController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Het vastgestelde verslag zonder persoonsgegevens en zonder wat vertrouwelijk is, met wat er is vervangen', answer: publication })
  async read(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: Path): Promise<z.output<typeof publication>> {
    const { made, member } = await this.made(ask, vergadering);
    return view(made, member);
  }

  @Get('pdf')
  @Describe({ summary: 'Dezelfde versie als pdf', file: 'answer' })
  async pdf(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: Path): Promise<StreamableFile> {
    const { made } = await this.made(ask, vergadering);
    return fileAnswer(await minutesPdf(made.facts), `${nameOf(made)}.pdf`);
  }

  @Get('tekst')
  @Describe({ summary: 'Dezelfde versie als gewone tekst', file: 'answer' })
  async text(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: Path): Promise<StreamableFile> {
    const { made } = await this.made(ask, vergadering);
    return fileAnswer(Buffer.from(publishedText(made)), `${nameOf(made)}.txt`);
  }

  private made(ask: Ask, meetingId: string): Promise<{ made: Published; member: boolean }> {
    return this.commands.read(ask.tenantId, async (work) => {
      const meeting = await findMeeting(work.tx, meetingId);
      const { kind } = await readerOfMinutes(work, meeting, ask.person());
      return { made: await publishedMinutes(work, meeting), member: kind === 'lid' };
    });
  }
}

const nameOf = ({ facts }: Published): string => `Verslag ${facts.body} ${facts.date} zonder persoonsgegevens`;
const called = (people: readonly Attendee[]): string[] => people.map(({ name, standsInFor }) => (standsInFor ? `${name} (vervangt ${standsInFor})` : name));

const view = ({ facts, replaced, doubts }: Published, member: boolean): z.output<typeof publication> => ({
  overleg: facts.body,
  datum: facts.date,
  vastgesteldOp: facts.adoption!.on,
  voorzitter: facts.chair,
  aanwezig: called(facts.present),
  afgemeld: called(facts.excused),
  afwezig: called(facts.absent),
  gasten: called(facts.guests),
  punten: facts.items.map(({ number, title, text, decisions }) => ({ nummer: number, titel: title, tekst: text, besluiten: decisions.map((one) => ({ nummer: one.number, tekst: one.sentence })) })),
  acties: facts.actions.map(({ number, what, who, due }) => ({ nummer: number, wat: what, wie: who, uiterlijk: due })),
  vertrouwelijkWeggelaten: facts.confidentialLeftOut,
  vervangen: member ? replaced.map(({ where, found, by, around }) => ({ waar: where, stond: found, wordt: by, omgeving: around })) : null,
  nakijken: member ? doubts.map(({ where, word }) => ({ waar: where, woord: word })) : null,
});
