import type { z } from 'zod';
import { entriesAt, valueAt, type Path } from './finding.js';

/**
 * The part of the file at `path`, when it has its shape. A part that has not is reported with the shape's own problems, and
 * the checks between values pass it over: so one run tells all that is wrong.
 */
export function part<T>(data: unknown, path: Path, schema: z.ZodType<T>): T | undefined {
  const parsed = schema.safeParse(valueAt(data, path));
  return parsed.success ? parsed.data : undefined;
}

/** That part of every body that has it. */
export function partOfBodies<T>(data: unknown, steps: Path, schema: z.ZodType<T>): { path: Path; value: T }[] {
  return entriesAt(data, ['bodies']).flatMap((body) => {
    const path = [...body.path, ...steps];
    const value = part(data, path, schema);
    return value === undefined ? [] : [{ path, value }];
  });
}
