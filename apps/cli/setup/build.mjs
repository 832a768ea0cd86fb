// `npm run build`: what `npm start` and `npm test` do by themselves.
import { ensureSetup } from './ensure-setup.mjs';

await ensureSetup();
