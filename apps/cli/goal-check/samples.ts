/** The labelled goals that come with Leidraad (libs/goals/samples/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GoalSample } from '#goals/measure';

const FOLDER = fileURLToPath(new URL('../../../libs/goals/samples/', import.meta.url));
const filled = z.string().trim().min(1);
const SAMPLES = z.array(
  z.strictObject({
    id: filled,
    place: filled,
    text: filled,
    fields: z.strictObject({ owner: filled, byWhen: filled }).partial().default({}),
    has: z.strictObject({ indicator: filled, baseline: filled, target: filled, date: filled, owner: filled }).partial(),
    kind: z.enum(['result', 'activity', 'wish']),
    why: filled,
  }),
);

/** All of them, in the order of the files' names. @throws ZodError for a file that is not as the README says */
export const readSamples = (): GoalSample[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => SAMPLES.parse(parse(readFileSync(join(FOLDER, name), 'utf8'))));
