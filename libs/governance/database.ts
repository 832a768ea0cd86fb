/** What the whole product keeps in the database: every room's entities and migrations, in the order in which they run. */
import type { EntityClass, MigrationClass } from '#platform/database';

export const entities: readonly EntityClass[] = [];

export const migrations: readonly MigrationClass[] = [];
