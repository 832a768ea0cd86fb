#!/usr/bin/env node
// `leidraad …`: in a clone, get dependencies and build what is not up to date, then run the program. Works before `npm ci`:
// this file and setup/ import nothing but Node itself.
import { ensureSetup } from './setup/ensure-setup.mjs';

await ensureSetup();
await import('../../dist/apps/cli/main.js');
