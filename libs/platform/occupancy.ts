/** Which `leidraad start` a data folder belongs to stands in a file there (apps/cli/start/occupancy writes it). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const occupancyFile = (dataDir: string): string => join(dataDir, 'running.json');

/** Was this process started by the `leidraad start` of this folder? Nobody else's child can say so by a setting. */
export function startedFor(dataDir: string, parent: number = process.ppid): boolean {
  try {
    return (JSON.parse(readFileSync(occupancyFile(dataDir), 'utf8')) as { pid?: unknown }).pid === parent;
  } catch {
    return false; // no such file
  }
}
