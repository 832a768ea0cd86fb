/** What is recorded for the statutory check alone: mandates, who was there after all, and that something is not at issue here, with its exploration. */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import { answerer, authorize, authorizeInOne, type CommandContext, type Commands, type Work } from '../command.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { assertAtTheTable, assertPeople } from '../bodies/people.queries.js';
import { note } from '../history/logbook.js';
import { MeetingDocument } from '../meetings/agenda-item.entity.js';
import { Attendance, type Presence } from '../meetings/record.entity.js';
import { ABSENT_POINTS, wrongWithEnd } from './absence.js';
import { countedBodies } from './counted-bodies.js';
import { isRecordClosed } from './late-attendance.js';
import { refreshStatutoryLists } from './statutory-list.js';
import { MandateRow, TopicAbsence, TopicExploration } from './statutory.entity.js';

export interface GiveMandate {
  partnerId: string;
  bodyId: string;
  /** Who speaks for it: the holder of this seat, or somebody by name; one of the two. */
  seatId?: string | null | undefined;
  standIn?: string | null | undefined;
  from: LocalDate;
  until?: LocalDate | null | undefined;
  evidence: string;
}

export interface Explore {
  pointId: string;
  on: LocalDate;
  how: string;
  partnerIds: string[];
  conclusion: string;
  atIssue: boolean;
  documentId?: string | null | undefined;
}

export class StatutoryCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `mandate.invalid` with every problem, `body.unknown`, or forbidden */
  giveMandate(context: CommandContext, body: GiveMandate): Promise<{ mandateId: string }> {
    const mandateId = derivedId('mandate', context.tenantId, context.commandId);
    return this.commands.plain(context, { ...body } as never, async (work) => {
      await authorize(work, body.bodyId, 'statutory.record');
      assertSound('mandate.invalid', 'Het mandaat klopt nog niet. Bij elk veld staat wat er anders moet.', mandateProblems(work, body));
      const { partnerId, bodyId, seatId, standIn, from, until, evidence } = body;
      await work.tx.insert(MandateRow, { ...stamp(work, mandateId), partnerId, bodyId, seatId: seatId ?? null, standIn: standIn ? oneLine(standIn) : null, from, until: until ?? null, evidence: oneLine(evidence) });
      await refreshStatutoryLists(work);
      return { mandateId };
    });
  }

  /**
   * Who was there, of a meeting whose own record has closed: the logbook says who added it. While the record is open it is written there.
   * @throws DomainError `attendance.record-open`, `person.unknown`, `person.not-a-member`, or forbidden
   */
  addAttendance(context: CommandContext, meetingId: string, body: { people: { personId: string; presence: Presence; representedBy?: string | null | undefined }[] }): Promise<{ meetingId: string }> {
    return this.commands.plain(context, { meeting: meetingId, ...body } as never, async (work) => {
      const { bodyId, startsAt } = await findMeeting(work.tx, meetingId);
      await authorize(work, bodyId, 'record.write');
      await assertClosed(work, meetingId);
      const named = body.people.map(({ personId }, index) => ({ personId, field: `people.${index}.personId` }));
      await assertPeople(work.tx, named);
      await assertAtTheTable(work.tx, bodyId, localDateOf(startsAt), named);
      for (const { personId, presence, representedBy } of body.people) {
        await work.tx.upsert(Attendance, { tenantId: context.tenantId, meetingId, personId, presence, representedBy: representedBy ? oneLine(representedBy) : null }, ['tenantId', 'meetingId', 'personId']);
      }
      await note(work, { what: 'aanwezigheid-aangevuld', bodyId, meetingId });
      await refreshStatutoryLists(work);
      return { meetingId };
    });
  }

  /** Its last day. @throws DomainError `mandate.unknown`, `mandate.withdrawn`, `mandate.order`, or forbidden */
  endMandate(context: CommandContext, mandateId: string, { until }: { until: LocalDate }): Promise<{ mandateId: string }> {
    return this.commands.plain(context, { mandate: mandateId, until }, async (work) => {
      const row = await standingMandate(work, mandateId);
      if (until < row.from) throw new DomainError('invalid', 'mandate.order', 'Een mandaat eindigt niet voordat het begint.', {}, [{ in: 'body', field: 'until', code: 'order', message: `Kies ${formatDutchDate(row.from)} of een latere dag.` }]);
      await work.tx.update(MandateRow, { id: mandateId }, { until });
      await refreshStatutoryLists(work);
      return { mandateId };
    });
  }

  /** Recorded by mistake: it stays to be read, and counts on no day. @throws DomainError `mandate.unknown`, `mandate.withdrawn`, or forbidden */
  withdrawMandate(context: CommandContext, mandateId: string, { reason }: { reason: string }): Promise<{ mandateId: string }> {
    return this.commands.plain(context, { mandate: mandateId, withdraw: reason }, async (work) => {
      await standingMandate(work, mandateId);
      await work.tx.update(MandateRow, { id: mandateId }, { withdrawnAt: work.now, withdrawnBy: answerer(context.actor), withdrawnBecause: multiLine(reason) });
      await refreshStatutoryLists(work);
      return { mandateId };
    });
  }

  /** 'Dat speelt hier niet', as a meeting of a body that counts said. @throws DomainError `absence.invalid`, `absence.said`, `meeting.unknown`, or forbidden */
  sayAbsent(context: CommandContext, body: { pointId: string; fromYear: number; reason: string; meetingId: string }): Promise<{ absenceId: string }> {
    const absenceId = derivedId('topic-absence', context.tenantId, context.commandId);
    return this.commands.plain(context, { ...body }, async (work) => {
      const meeting = await findMeeting(work.tx, body.meetingId);
      await authorize(work, meeting.bodyId, 'statutory.record');
      assertSound('absence.invalid', 'Dit klopt nog niet. Bij elk veld staat wat er anders moet.', [
        ...pointProblems(body.pointId),
        ...(meeting.cancelledBecause !== null || meeting.startsAt > work.now ? [problem('meetingId', 'to-come', 'Kies een vergadering die is gehouden en dit zei.')] : []),
        ...(countedBodies(work.schemes.on(localDateOf(meeting.startsAt)).scheme).some(({ id }) => id === meeting.bodyId) ? [] : [problem('meetingId', 'not-counted', 'Kies een vergadering van het overleg dat de wet vraagt.')]),
        ...(body.fromYear < Number(localDateOf(meeting.startsAt).slice(0, 4)) ? [problem('fromYear', 'past', 'Kies het jaar van de vergadering of een later jaar.')] : []),
      ]);
      const said = await work.tx.query(`SELECT 1 FROM topic_absence WHERE point_id = $1 AND (until_year IS NULL OR until_year >= $2)`, [body.pointId, body.fromYear]);
      if (said.length > 0) throw new DomainError('conflict', 'absence.said', 'Dit is al gezegd en geldt nog.', { pointId: body.pointId });
      await work.tx.insert(TopicAbsence, { ...stamp(work, absenceId), pointId: body.pointId, fromYear: body.fromYear, untilYear: null, reason: multiLine(body.reason), meetingId: body.meetingId });
      await refreshStatutoryLists(work);
      return { absenceId };
    });
  }

  /** It is at issue after all, from the year after `untilYear` on. @throws DomainError `absence.unknown`, `absence.invalid`, `absence.ended`, or forbidden */
  takeBack(context: CommandContext, absenceId: string, { untilYear }: { untilYear: number }): Promise<{ absenceId: string }> {
    return this.commands.plain(context, { absence: absenceId, untilYear }, async (work) => {
      const row = await work.tx.findOne(TopicAbsence, { where: { id: absenceId }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new DomainError('not-found', 'absence.unknown', 'Dit is niet vastgelegd. Kies uit de lijst.', { absenceId });
      await authorize(work, (await findMeeting(work.tx, row.meetingId)).bodyId, 'statutory.record');
      const wrong = wrongWithEnd(row, untilYear);
      if (wrong === 'ended') throw new DomainError('conflict', 'absence.ended', row.untilYear! < row.fromYear ? 'Dit is al teruggenomen: het geldt voor geen enkel jaar.' : `Dit geldt al niet langer dan tot en met ${row.untilYear}.`, { absenceId });
      if (wrong === 'order') throw new DomainError('invalid', 'absence.invalid', 'Dit klopt nog niet.', {}, [problem('untilYear', 'order', `Kies ${row.fromYear - 1} (het geldt nooit) of een later jaar.`)]);
      await work.tx.update(TopicAbsence, { id: absenceId }, { untilYear });
      await refreshStatutoryLists(work);
      return { absenceId };
    });
  }

  /** What was found out with the field. @throws DomainError `exploration.invalid`, `document.unknown`, or forbidden */
  explore(context: CommandContext, body: Explore): Promise<{ explorationId: string }> {
    const explorationId = derivedId('topic-exploration', context.tenantId, context.commandId);
    return this.commands.plain(context, { ...body } as never, async (work) => {
      await authorizeInOne(work, countedBodies(work.scheme).map(({ id }) => id), 'statutory.record');
      assertSound('exploration.invalid', 'De verkenning is nog niet volledig of klopt niet. Bij elk veld staat wat er anders moet.', [...pointProblems(body.pointId), ...explorationProblems(work, body)]);
      if (body.documentId && !(await work.tx.existsBy(MeetingDocument, { id: body.documentId }))) throw new DomainError('not-found', 'document.unknown', 'Dit stuk bestaat niet.', { documentId: body.documentId });
      await work.tx.insert(TopicExploration, { ...stamp(work, explorationId), pointId: body.pointId, on: body.on, how: multiLine(body.how), partnerIds: [...new Set(body.partnerIds)], conclusion: multiLine(body.conclusion), atIssue: body.atIssue, documentId: body.documentId ?? null });
      await refreshStatutoryLists(work);
      return { explorationId };
    });
  }
}

/** Locked, for whoever may change it. */
async function standingMandate(work: Work, mandateId: string): Promise<MandateRow> {
  const row = await work.tx.findOne(MandateRow, { where: { id: mandateId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new DomainError('not-found', 'mandate.unknown', 'Dit mandaat bestaat niet. Kies er een uit de lijst.', { mandateId });
  await authorize(work, row.bodyId, 'statutory.record');
  if (row.withdrawnAt !== null) throw new DomainError('conflict', 'mandate.withdrawn', 'Dit mandaat is al ingetrokken. Leg een nieuw mandaat vast als er toch een is.', { mandateId });
  return row;
}

async function assertClosed({ tx }: Work, meetingId: string): Promise<void> {
  const [row]: { state: string }[] = await tx.query(`SELECT state FROM instance WHERE workflow = 'meeting' AND business_key = $1`, [meetingId]);
  if (isRecordClosed(row?.state)) return;
  throw new DomainError('conflict', 'attendance.record-open', 'Het verslag van deze vergadering is nog niet afgesloten. Leg bij de vergadering zelf vast wie er was.', { meetingId });
}

const stamp = ({ now, context: { tenantId, actor } }: Work, id: string) => ({ tenantId, id, recordedBy: answerer(actor), recordedAt: now });

const problem = (field: string, code: string, message: string): Problem => ({ in: 'body', field, code, message });

function assertSound(code: string, sentence: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DomainError('invalid', code, sentence, {}, problems);
}

const pointProblems = (pointId: string): Problem[] => (ABSENT_POINTS.includes(pointId) ? [] : [problem('pointId', 'unknown', `Alleen hiervan kan worden gezegd dat het niet speelt: ${ABSENT_POINTS.join(', ')}.`)]);

function mandateProblems({ scheme, schemes, today }: Work, { partnerId, bodyId, seatId, standIn, from, until }: GiveMandate): Problem[] {
  const { body } = schemes.standing(bodyId, today);
  return [
    ...(scheme.partners.some(({ id }) => id === partnerId) ? [] : [problem('partnerId', 'unknown', `‘${partnerId}’ is geen partner in de samenwerkingsstructuur.`)]),
    ...(Boolean(seatId) === Boolean(standIn) ? [problem('seatId', 'one-of', 'Noem een plek in dit overleg of de naam van wie er spreekt: een van beide.')] : []),
    ...(seatId && !body.seats.some(({ id }) => id === seatId) ? [problem('seatId', 'unknown', `Kies een plek van ${body.name}.`)] : []),
    ...(until && until < from ? [problem('until', 'order', 'Kies de begindag of een latere dag.')] : []),
  ];
}

function explorationProblems({ scheme, today }: Work, { on, partnerIds }: Explore): Problem[] {
  return [
    ...(on > today ? [problem('on', 'future', 'Kies vandaag of een dag die voorbij is.')] : []),
    ...(partnerIds.length === 0 ? [problem('partnerIds', 'required', 'Noem de partners met wie dit is verkend.')] : []),
    ...partnerIds.flatMap((id, index) => (scheme.partners.some((partner) => partner.id === id) ? [] : [problem(`partnerIds.${index}`, 'unknown', `‘${id}’ is geen partner in de samenwerkingsstructuur.`)])),
  ];
}
