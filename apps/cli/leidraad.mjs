#!/usr/bin/env node
// `leidraad …`: in a clone, get dependencies and build what is not up to date, then run the program. Works before `npm ci`:
// this file and setup/ import nothing but Node itself.
import { join } from 'node:path';
import { ensureSetup } from './setup/ensure-setup.mjs';
import { ROOT } from './setup/root.mjs';

await ensureSetup();
// The installation's own folder, wherever in it the command is given.
process.env.LEIDRAAD_DATA_DIR ||= join(ROOT, 'data');
// React writes every mail, and does so twice as slowly with its checks for developers.
process.env.NODE_ENV ||= 'production';
await import('../../dist/apps/cli/main.js');
