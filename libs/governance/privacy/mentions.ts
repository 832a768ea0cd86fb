/** What of a step's or a process's JSON is about one person, where the rest of it is about others. PURE. */

type Scalar = string | number | boolean | null;

/**
 * `value` with only what leads to the person: of a list their entries; of an object that names them, all that is said of them there;
 * on the way to it, when and where (ids, days, codes), but no text, not of one word either, for that is about others too. undefined where they are not in it.
 */
export function mentionsOf(value: unknown, personId: string): unknown {
  if (isScalar(value)) return names(value, personId) ? value : undefined;
  if (Array.isArray(value)) {
    const found = value.map((one) => mentionsOf(one, personId)).filter((one) => one !== undefined);
    return found.length > 0 ? found : undefined;
  }
  const fields = Object.entries(value as object);
  const kept = new Map<string, unknown>();
  for (const [key, field] of fields) {
    const found = key.includes(personId) ? field : mentionsOf(field, personId);
    if (found !== undefined) kept.set(key, found);
  }
  if (kept.size === 0) return undefined;
  const direct = fields.some(([, field]) => isScalar(field) && names(field, personId));
  return Object.fromEntries(fields.filter(([key, field]) => kept.has(key) || (isScalar(field) && (direct || !isText(field)))).map(([key, field]) => [key, kept.has(key) ? kept.get(key) : field]));
}

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object';
/** Ids are unique: what has one in it (`person:…`) is about whoever it names. */
const names = (value: Scalar, personId: string): boolean => typeof value === 'string' && value.includes(personId);
/** Ids of people and of schemes, days, instants and states are small letters, figures and signs; days have a T and a Z. */
const isText = (value: Scalar): boolean => typeof value === 'string' && !/^(?:[a-z0-9._/-]*|\d{4}-\d\d-\d\dT[\d:.]+Z)$/.test(value);
