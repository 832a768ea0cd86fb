import type { ColumnOptions } from 'typeorm';

/** A timestamptz that the program reads and writes as ISO 8601 UTC text, as everywhere else. */
export const instant = (options: ColumnOptions = {}): ColumnOptions => ({
  type: 'timestamptz',
  transformer: { from: (value: Date | null) => (value === null ? null : value.toISOString()), to: (value: string | null) => value },
  ...options,
});

/** A date without time, 'YYYY-MM-DD'; node-postgres is told to leave it as text (platform/database). */
export const localDate = (options: ColumnOptions = {}): ColumnOptions => ({ type: 'date', ...options });
