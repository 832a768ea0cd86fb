/** All English, fetched only by who chose it; by room, as the pages are. */
const ROOMS = import.meta.glob<Readonly<Record<string, string>>>('./en/*.json', { eager: true, import: 'default' });

export const ENGLISH: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(ROOMS));
