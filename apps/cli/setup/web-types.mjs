// `npm run web-types`: the web application's types of the API, from the API's own OpenAPI document. test/web/api-types.spec.ts
// fails when the committed file is not what this writes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';
import { ensureServer } from './ensure-setup.mjs';
import { ROOT } from './root.mjs';

export const WEB_TYPES = join(ROOT, 'apps/web/src/generated/api.ts');
const HEAD = '// Made from the OpenAPI document by `npm run web-types`. Not to be changed by hand.\n\n';

export const webTypes = async (document) => HEAD + astToString(await openapi(document));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureServer();
  await import('reflect-metadata');
  const { CONTROLLERS } = await import('../../../dist/apps/api/controllers.js');
  const { openApiDocument, routesOf } = await import('../../../dist/apps/api/openapi/document.js');
  writeFileSync(WEB_TYPES, await webTypes(openApiDocument(routesOf(CONTROLLERS))));
}
