/** workflows/schemes/scheme.schema.json: what editors complete and check a scheme file with. */
import { schemeJsonSchema } from '#scheme/json-schema';

export const schemaText = (): string => `${JSON.stringify(schemeJsonSchema(), null, 1)}\n`;
