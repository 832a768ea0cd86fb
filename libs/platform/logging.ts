/**
 * Logs: one JSON object a line for machines, one short line on a terminal. No personal data: persons by id; what slips through
 * is taken out here (fields that carry names, addresses or secrets; e-mail addresses and passwords in URLs anywhere).
 */
import pino from 'pino';
import { DomainError } from './errors.js';

export type Log = pino.Logger;
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

const PERSONAL = ['email', 'mail', 'name', 'displayName', 'phone', 'address', 'to', 'from', 'cc', 'subject', 'recipient', 'recipients', 'parameters', 'body'];
const SECRET = ['password', 'token', 'code', 'secret', 'authorization', 'cookie', '["set-cookie"]'];
const anywhere = (field: string) => (field.startsWith('[') ? [field, `*${field}`, `*.*${field}`] : [field, `*.${field}`, `*.*.${field}`]);
const ADDRESS = /[^\s"'<>()\\,;:/]*(?::[^\s"'<>()\\,;/]*)?@[A-Za-z0-9_[][^\s"'<>()\\,;/]*/g;

/**
 * @param options.program api, worker, cli …: stands on every line
 * @param options.pretty short lines instead of JSON; by default when the output is a terminal
 * @param options.write where lines go; standard output by default
 */
export function createLog(options: { program: string; level?: LogLevel; pretty?: boolean; write?: (line: string) => void }): Log {
  const { program, level = 'info', pretty = process.stdout.isTTY === true, write = (line: string) => process.stdout.write(line) } = options;
  return pino(
    {
      level,
      base: { program },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...PERSONAL, ...SECRET].flatMap(anywhere), censor: '[…]' },
      serializers: { err: describeError },
      hooks: { streamWrite: (line) => line.replace(ADDRESS, '[…]') },
    },
    { write: pretty ? (line: string) => write(shortLine(line)) : write },
  );
}

/** A database error's `detail`, `parameters` and `query` hold the row that was refused: they stay out. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { kind, details } = error instanceof DomainError ? error : { kind: undefined, details: undefined };
  const { code, constraint, table, cause } = error as { code?: unknown; constraint?: unknown; table?: unknown; cause?: unknown };
  // `errorCode`: a field `code` would be taken for a sign-in code and blanked.
  return { type: error.name, message: error.message, kind, errorCode: code, details, constraint, table, stack: error.stack, cause: cause instanceof Error ? describeError(cause) : undefined };
}

/** `16:05:00 api warn slow query milliseconds=1200`, then the stack of an error. */
function shortLine(line: string): string {
  const { time, level, program, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown> & { err?: { message?: string; stack?: string } };
  const fields = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const head = [String(time).slice(11, 19), program, level === 'info' ? undefined : level, msg, ...fields].filter((part) => part !== undefined && part !== '');
  return `${head.join(' ')}${err ? `\n  ${err.stack ?? err.message ?? ''}` : ''}\n`;
}
