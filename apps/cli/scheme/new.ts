/** `leidraad scheme new`: asks, and writes a file that passes the check. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { schemeText } from '#scheme/new/file';
import { complete, EXAMPLE_DAY, QUESTIONS, type Answers, type Question } from '#scheme/new/questions';
import { UsageError } from '../usage-error.js';

interface Terminal {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
}

/** @throws UsageError for a file that is there already, a folder that is not, or answers that cannot be; nothing is written then */
export async function newScheme({ out, answers: file }: { out: string; answers?: string }, terminal: Terminal): Promise<void> {
  assertFree(out);
  const answers = file === undefined ? await asked(terminal) : answersIn(file);
  // `wx`: whoever made the file while we asked keeps it.
  writeFileSync(out, schemeText(answers), { flag: 'wx' });
  terminal.stdout.write(`${out} is gemaakt. Loop het na, en kijk daarna met: leidraad scheme check ${out}\n`);
}

function assertFree(out: string): void {
  if (existsSync(out)) throw new UsageError(`${out} bestaat al en blijft zoals het is. Kies een andere naam.`);
  const folder = dirname(resolve(out));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`De map ${folder} bestaat niet. Maak die eerst.`);
}

function answersIn(file: string): Answers {
  const { answers, problems } = complete(readAnswers(file));
  if (problems.length > 0) throw new UsageError(`${file}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  return answers;
}

function readAnswers(file: string): Record<string, unknown> {
  if (!existsSync(file)) throw new UsageError(`Er is geen bestand '${file}'.`);
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${file} is geen JSON met een antwoord per vraag, zoals { "gemeente": "Proefstad" }.`);
}

/** Lines are taken from an iterator, which keeps those that come before they are asked for: a pipe works too. */
async function asked({ stdin, stdout }: Terminal): Promise<Answers> {
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    const typed = lines[Symbol.asyncIterator]();
    const given: Record<string, string> = {};
    for (const question of QUESTIONS) given[question.key] = await askUntilRight(question, given, typed, stdout);
    const { answers, problems } = complete(given);
    if (problems.length > 0) throw new UsageError(problems.join('\n'));
    return answers;
  } finally {
    lines.close();
  }
}

async function askUntilRight({ ask, otherwise, choices, day, wrong }: Question, earlier: Readonly<Record<string, string>>, typed: AsyncIterator<string>, stdout: NodeJS.WritableStream): Promise<string> {
  for (;;) {
    stdout.write(`${ask}${choices ? ` (${choices.join(', ')})` : ''}${day ? ` (bijvoorbeeld ${EXAMPLE_DAY})` : ''}${otherwise ? ` [${otherwise}]` : ''}\n> `);
    const { done, value } = await typed.next();
    if (done === true) throw new UsageError('Er kwam geen antwoord meer. Er is niets gemaakt.');
    const answer = value.trim() === '' ? (otherwise ?? '') : value.trim();
    const problem = wrong(answer, earlier);
    if (problem === null) return answer;
    stdout.write(`${problem}\n`);
  }
}
