/** From `retention` as it is written to periods for every category: what the file leaves open has a default, marked as one. PURE. */
import type { Provenance } from './model.js';
import { CATEGORIES, RETENTION, type Period, type Retention, type RetentionCategory } from './retention.js';

type Written = { [C in RetentionCategory]?: Period | undefined };

export const compileRetention = (written: Written = {}): Retention =>
  Object.fromEntries(CATEGORIES.map((category): [RetentionCategory, Period] => [category, written[category] ?? { years: RETENTION[category].years, after: RETENTION[category].after }])) as Retention;

/** What the file leaves open has an origin, too: a default with its reason. */
export const retentionDefaults = (written: Written = {}): Provenance[] =>
  CATEGORIES.filter((category) => written[category] === undefined).map((category) => ({ path: `retention.${category}`, kind: 'default', why: `Het bestand noemt geen termijn. ${RETENTION[category].why}.` }));
