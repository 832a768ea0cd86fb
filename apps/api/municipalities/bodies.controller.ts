import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { membersOn, officersOn } from '#governance/bodies/members';
import { BodyCommands } from '#governance/bodies/body.commands';
import { Commands } from '#governance/command';
import { setsOwnRhythm } from '#governance/meetings/season.commands';
import { standsOn } from '#governance/municipalities/scheme-history';
import { chairsToChoose, membersOfDay } from '#governance/rotation/expected';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { date, municipalityPath, namens, schemeId } from '../http/shapes.js';

const onDay = z.strictObject({ op: date.optional().meta({ description: 'Wie er op deze dag zit; vandaag als u niets zegt' }) });
const body = z
  .object({
    id: z.string(),
    naam: z.string(),
    soort: z.enum(['platform', 'stuurgroep', 'regiegroep', 'agendacommissie', 'werkgroep']),
    verzonnen: z.boolean().meta({ description: 'Staat niet in het brondocument' }),
    bereidtVoor: z.string().nullable().meta({ description: 'Van een agendacommissie: het overleg waarvan zij de agenda voorbereidt' }),
    eigenRitme: z.boolean().meta({ description: 'Bepaalt zelf hoe vaak het bijeenkomt: zie …/reeksen' }),
    voorzitterId: z.uuid().nullable(),
    voorzitterTeKiezen: z.iso.date().nullable().meta({ description: 'Van een dag die nog komt: vanaf deze dag kiezen de leden nog een voorzitter; voorzitterId is dan null' }),
    secretarisId: z.uuid().nullable(),
    notulistId: z.uuid().nullable(),
    plekken: z.array(z.object({ id: z.string(), naam: z.string(), stemt: z.boolean(), persoon: z.object({ id: z.uuid(), naam: z.string() }).nullable(), nogNietBekend: z.boolean().meta({ description: 'Van een dag die nog komt: de plek wisselt dan, en er is nog niemand benoemd' }) })),
  })
  .meta({ id: 'Overleg' });
const bodyPath = municipalityPath.extend({ overleg: schemeId });
const chooseBody = z.strictObject({ voorzitterId: z.uuid().optional(), notulistId: z.uuid().optional(), ...namens }).refine(({ voorzitterId, notulistId }) => Boolean(voorzitterId ?? notulistId), 'Noem een voorzitter, een notulist of beiden.');
const dissolved = z.object({ id: z.string(), naam: z.string(), totEnMet: z.iso.date() });
const list = z.object({ op: z.iso.date(), resultaten: z.array(body), vervallen: z.array(dissolved).meta({ description: 'Overleggen die er niet meer zijn, met hun laatste dag; hun vergaderingen blijven te lezen' }) });

@Controller('v1/gemeenten/:gemeente/overleggen')
export class BodiesController {
  constructor(
    private readonly commands: Commands,
    private readonly bodies: BodyCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De overleggen met hun plekken en wie daar zit', answer: list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: onDay }) { op }: z.output<typeof onDay>): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async ({ tx, schemes, today }) => {
      const day = op ?? today;
      const { scheme } = schemes.on(day);
      const members = await membersOn(tx, scheme.bodies.map(({ id }) => id), day);
      const unknown = new Set((await membersOfDay(tx, ask.tenantId, day, today)).flatMap(({ bodyId, seatId, expectation }) => (expectation ? [`${bodyId}/${seatId}`] : [])));
      const toChoose = await chairsToChoose(tx, ask.tenantId, day, today);
      const resultaten: z.output<typeof body>[] = [];
      for (const one of scheme.bodies) {
        const { chair, secretary, minuteTaker } = await officersOn(tx, standsOn(one, day));
        const plekken = one.seats.map((seat) => {
          const nogNietBekend = unknown.has(`${one.id}/${seat.id}`);
          const holder = nogNietBekend ? undefined : members.find(({ bodyId, seatId }) => bodyId === one.id && seatId === seat.id);
          return { id: seat.id, naam: seat.name, stemt: seat.voting, persoon: holder ? { id: holder.personId, naam: holder.name } : null, nogNietBekend };
        });
        resultaten.push({ id: one.id, naam: one.name, soort: one.kind, verzonnen: one.invented, bereidtVoor: one.meetsBefore?.body ?? null, eigenRitme: setsOwnRhythm(one), voorzitterId: toChoose.has(one.id) ? null : (chair?.personId ?? null), voorzitterTeKiezen: toChoose.get(one.id) ?? null, secretarisId: secretary?.personId ?? null, notulistId: minuteTaker?.personId ?? null, plekken });
      }
      const vervallen = schemes.bodiesUntil(day).filter((one) => one.day < day).map((one) => ({ id: one.body.id, naam: one.body.name, totEnMet: one.day }));
      return { op: day, resultaten, vervallen };
    });
  }

  @Post(':overleg/functies')
  @Describe({ summary: 'Vastleggen wie de leden kozen als voorzitter, of als notulist die ook secretaris is' })
  async choose(@Asking() ask: Ask, @Param({ schema: bodyPath }) { overleg }: z.output<typeof bodyPath>, @Body({ schema: chooseBody }) { voorzitterId, notulistId, namens: onBehalf }: z.output<typeof chooseBody>): Promise<void> {
    await this.bodies.choose(ask.command(onBehalf), overleg, { chairId: voorzitterId, minuteTakerId: notulistId });
  }
}
