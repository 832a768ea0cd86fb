/** A new version of the scheme, taken by somebody who may: as `leidraad scheme apply`, with who did it in the audit log. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { appendAudit } from '../audit/audit-log.js';
import { assertMayManage } from '../bodies/management.js';
import type { CommandContext, Commands } from '../command.js';
import { judgeScheme, oneAtATime, takeScheme, type SchemePreview } from './scheme.commands.js';
import { schemeTakings, type SchemeTaken } from './scheme-versions.queries.js';

/** In messages about a text that came from a browser. */
const FILE_NAME = 'het bestand';

export interface ChangeScheme {
  source: string;
  from: LocalDate;
  /** The number that the preview said: nobody takes a version after another than they saw. */
  version: number;
}

export class SchemeChangeCommands {
  constructor(private readonly commands: Commands) {}

  /** Reads only. @throws DomainError as `SchemeCommands.preview` does, or forbidden */
  preview(tenantId: string, personId: string, { source, from }: Omit<ChangeScheme, 'version'>): Promise<SchemePreview> {
    return this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, personId, 'scheme.read');
      return judgeScheme(reading.tx, tenantId, reading.now, { source, from, fileName: FILE_NAME });
    });
  }

  /** @throws DomainError as `SchemeCommands.apply` does, `scheme.meanwhile`, or forbidden */
  take(context: CommandContext, { source, from, version }: ChangeScheme): Promise<{ version: number }> {
    const { tenantId, actor } = context;
    return this.commands.plain(context, { source, from, version }, async (work) => {
      if (actor.kind === 'person') await assertMayManage(work, actor.personId, 'scheme.change');
      await oneAtATime(work.tx, tenantId, work.scheme.municipality.id);
      const preview = await takeScheme(work.tx, tenantId, work.now, { source, from, fileName: FILE_NAME });
      if (preview.version !== version) throw new DomainError('conflict', 'scheme.meanwhile', 'Intussen is er een andere versie vastgelegd. Er is niets gewijzigd. Bekijk opnieuw wat er verandert.', { version, next: preview.version });
      await appendAudit(work.tx, tenantId, work.now, 'scheme-taken', { version, from, by: actor.kind === 'person' ? actor.personId : null });
      return { version };
    });
  }

  /** Every version, the latest first. @throws DomainError forbidden */
  versions(tenantId: string, personId: string): Promise<SchemeTaken[]> {
    return this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, personId, 'scheme.read');
      return schemeTakings(reading.tx);
    });
  }

  /** The file of one version as it was handed in. @throws DomainError `scheme.version-unknown`, or forbidden */
  source(tenantId: string, personId: string, version: number): Promise<{ from: LocalDate; source: string }> {
    return this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, personId, 'scheme.read');
      const [found]: { from: LocalDate; source: string }[] = await reading.tx.query(`SELECT valid_from::text AS "from", source FROM scheme_version WHERE version = $1`, [version]);
      if (!found) throw new DomainError('not-found', 'scheme.version-unknown', 'Deze versie is er niet. Kies er een uit de lijst.', { version });
      return found;
    });
  }

  /** For what is only looked at. @throws DomainError forbidden */
  assertMayRead(tenantId: string, personId: string): Promise<void> {
    return this.commands.read(tenantId, (reading) => assertMayManage(reading, personId, 'scheme.read'));
  }
}
