/** A working group until it is installed: its frame set, laid before the body that installs it, taken back. */
import { DomainError, type Problem } from '#platform/errors';
import { multiLine, oneLine } from '#platform/text';
import type { Body, Scheme } from '#scheme/model';
import { needsInstalling } from '#scheme/working-groups';
import { answerer, authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { WorkingGroupFrame, type FramePart } from './assignment.entity.js';
import { assertChair, frameOf, groupIn, groupState, issuerIn, missingParts, sameName, sizeWarnings, workingGroupTarget } from './groups.js';

type OfGroup = { groupId: string };

export class WorkingGroupCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * In whole. `missing`: parts that the scheme asks for and that say nothing yet.
   * @throws DomainError `working-group.no-installing`, `working-group.frame-invalid`, or as the workflow refuses
   */
  async setFrame(context: CommandContext, groupId: string, body: { parts: FramePart[] }): Promise<Result<OfGroup & { missing: string[] }>> {
    const written = async (work: Work): Promise<{ group: Body; installer: Body; missing: string[] }> => {
      const { group, installer } = await this.allowed(work, groupId, 'working-group.frame');
      assertParts(work.scheme, body.parts);
      const parts = body.parts.map(({ name, text }) => ({ name: oneLine(name), text: multiLine(text) }));
      await work.tx.upsert(WorkingGroupFrame, { tenantId: context.tenantId, groupId, parts, setBy: answerer(context.actor), setAt: work.now }, ['tenantId', 'groupId']);
      return { group, installer, missing: missingParts(work.scheme, parts) };
    };
    const target = workingGroupTarget(groupId);
    const { state } = await this.commands.read(context.tenantId, ({ tx }) => groupState(tx, context.tenantId, groupId));
    if (state === null) {
      return this.commands.begin(context, target, { ...body }, async (work) => {
        const { group, installer, missing } = await written(work);
        return { input: { groupId, name: group.name, installerId: installer.id, missing }, result: { groupId, missing } };
      });
    }
    return this.commands.onInstance(context, target, { ...body }, async (work) => {
      const { missing } = await written(work);
      return { event: { type: 'FRAME_SET', at: work.now, missing }, result: { groupId, missing } };
    });
  }

  /** @throws DomainError `working-group.chair`, `working-group.frame-not-set`, or as the workflow refuses */
  layBefore(context: CommandContext, groupId: string): Promise<Result<OfGroup & { warnings: string[] }>> {
    return this.commands.onInstance(context, workingGroupTarget(groupId), { layBefore: true }, async (work) => {
      const { group } = await this.allowed(work, groupId, 'working-group.install');
      await assertChair(work.tx, work.scheme, group, work.today);
      const warnings = await sizeWarnings(work.tx, work.scheme, group, work.today);
      const parts = (await frameOf(work.tx, groupId))?.parts ?? [];
      return { event: { type: 'LAID_BEFORE', at: work.now, coverNote: frameNote(parts, work.scheme, warnings) }, result: { groupId, warnings } };
    });
  }

  takeBack(context: CommandContext, groupId: string): Promise<Result<OfGroup>> {
    return this.commands.onInstance(context, workingGroupTarget(groupId), { takeBack: true }, async (work) => {
      await this.allowed(work, groupId, 'working-group.install');
      return { event: { type: 'TAKEN_BACK', at: work.now }, result: { groupId } };
    });
  }

  private async allowed(work: Work, groupId: string, action: 'working-group.frame' | 'working-group.install'): Promise<{ group: Body; installer: Body }> {
    const group = groupIn(work.scheme, groupId);
    const installer = issuerIn(work.scheme);
    await authorize(work, installer.id, action);
    if (needsInstalling(work.scheme, group)) return { group, installer };
    throw new DomainError('conflict', 'working-group.no-installing', `${group.name} is er al en hoeft niet te worden geïnstalleerd.`, { groupId });
  }
}

/** Only what the scheme asks for, each once; where it asks for nothing, what people think needed. @throws DomainError `working-group.frame-invalid` */
function assertParts({ workingGroups }: Scheme, parts: readonly FramePart[]): void {
  const asked = workingGroups?.installedWhen ?? [];
  const problems = parts.flatMap(({ name }, index): Problem[] => {
    const field = `parts.${index}.name`;
    if (asked.length > 0 && !asked.some((one) => sameName(one, name))) return [{ in: 'body', field, code: 'unknown', message: `Kies een van: ${asked.join(', ')}.` }];
    return parts.findIndex((other) => sameName(other.name, name)) < index ? [{ in: 'body', field, code: 'twice', message: 'Dit onderdeel staat er twee keer.' }] : [];
  });
  if (problems.length > 0) throw new DomainError('invalid', 'working-group.frame-invalid', 'Het kader van de werkgroep klopt nog niet. Bij elk veld staat wat er anders moet.', {}, problems);
}

function frameNote(parts: readonly FramePart[], { workingGroups }: Scheme, warnings: readonly string[]): string {
  const told = parts.map(({ name, text }) => `${name}: ${text}`);
  const mandate = workingGroups?.mandate ? [`Mandaat: ${workingGroups.mandate}`] : [];
  return [[...told, ...mandate].join('\n\n'), ...warnings.map((warning) => `Let op: ${warning}`)].join('\n\n');
}
