/** Nest's Standard Schema pipe, with zod's problems in Dutch and all problems of a part in one answer. */
import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { Problem } from '#platform/errors';
import { dutch } from './dutch.js';
import { ApiRefusal } from './problem.js';

const PARTS: Readonly<Record<string, Problem['in']>> = { body: 'body', query: 'query', param: 'path' };

export class InputPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const schema = metadata.schema as z.ZodType<T> | undefined;
    if (!schema || !this.toValidate(metadata)) return value;
    if (Buffer.isBuffer(value)) throw new ApiRefusal(415, 'request.media-type', 'Hier hoort JSON, geen bestand.');
    this.stripProtoKeys(value);
    // Without a body Fastify gives null or undefined, as its parsers please: to a schema both are "nothing sent".
    const parsed = await schema.safeParseAsync(value ?? undefined, { error: dutch });
    if (parsed.success) return parsed.data;
    throw new ApiRefusal(400, 'request.invalid', 'Niet alles wat u stuurde klopt. Bij elk veld staat wat er anders moet.', problemsOf(parsed.error, PARTS[metadata.type] ?? 'body'));
  }
}

const MOST = 100;

/** One problem per field, the first; of unknown keys one per key. */
function problemsOf(error: z.ZodError, part: Problem['in']): Problem[] {
  const problems = error.issues.flatMap((issue): Problem[] => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, MOST).map((key) => [...issue.path, key]) : [issue.path];
    const code = issue.code === 'custom' ? String(issue.params?.['code'] ?? 'invalid') : issue.code.replaceAll('_', '-');
    return paths.map((path) => ({ in: part, field: path.map(String).join('.'), code, message: issue.message }));
  });
  return [...new Map(problems.toReversed().map((one) => [one.field, one])).values()].toReversed().slice(0, MOST);
}
