import { readFile } from 'node:fs/promises';
import { CONTROLLERS } from '#apps/api/controllers';
import { openApiDocument, routesOf } from '#apps/api/openapi/document';
// @ts-expect-error a program of the set-up, without types
import { WEB_TYPES, webTypes } from '../../apps/cli/setup/web-types.mjs';

describe('the web application’s types of the API', () => {
  it('are those of its OpenAPI document; else: npm run web-types', async () => {
    expect(await readFile(WEB_TYPES, 'utf8')).toBe(await webTypes(openApiDocument(routesOf(CONTROLLERS))));
  });
});
