/** The shape of `retention` in a scheme file: per category so many years after its event. PURE. */
import { z } from 'zod';
import { CATEGORIES, RETENTION, type RetentionCategory, type RetentionEvent } from './retention.js';

const MAX_YEARS = 100;
const years = { error: `een heel getal van 1 tot en met ${MAX_YEARS}` };

/** Each category has one event: it is written out, so that a reader of the file sees from when the years are counted. */
const period = <E extends RetentionEvent>(after: E) => z.strictObject({ years: z.int(years).min(1, years).max(MAX_YEARS, years), after: z.literal(after) });

type Shape = { [C in RetentionCategory]: z.ZodOptional<ReturnType<typeof period<(typeof RETENTION)[C]['after']>>> };
export const Retention = z.strictObject(Object.fromEntries(CATEGORIES.map((category) => [category, period(RETENTION[category].after).optional()])) as unknown as Shape);
