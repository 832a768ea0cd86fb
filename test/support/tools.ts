/**
 * Programs of the system that some suites need and `npm ci` does not bring. Where one is missing its suites are skipped under
 * a title that says so; test/support/missing-tools.reporter.mjs gathers those at the end of the run.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Tool = 'redis-server' | 'chromium';

const NAMES: Readonly<Record<Tool, readonly string[]>> = { 'redis-server': ['redis-server', 'valkey-server'], chromium: ['chromium', 'chromium-browser', 'google-chrome'] };

/** Path of the program, or undefined. */
export function findTool(tool: Tool): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES[tool].flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** `describe`, when the tool is there. */
export function describeWith(tool: Tool, title: string, body: (path: string) => void): void {
  const path = findTool(tool);
  if (path) describe(title, () => body(path));
  else describe.skip(`${title} [missing tool: ${tool}]`, () => body(''));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
