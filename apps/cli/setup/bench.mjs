// `npm run bench`: test/bench is built with the rest; arguments go to it.
import { ensureSetup } from './ensure-setup.mjs';

await ensureSetup();
await import(new URL('../../../dist/test/bench/main.js', import.meta.url).href);
