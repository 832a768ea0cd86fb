import { fileURLToPath } from 'node:url';

/** The folder of package.json; everything that set-up reads and makes lies below it. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
