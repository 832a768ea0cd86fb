/** What the API found wrong, at the form's own fields. PURE. */
import { Refusal } from './client';

/**
 * @param names the form's field for each of the API's: the first part of the place that it points at. What no field has is left to be told as a whole.
 * @param within a part of what was sent whose fields are fields of the form as well
 */
export function problemsAt<K extends string>(error: unknown, names: Readonly<Record<string, K>>, within?: string): Partial<Record<K, string>> {
  if (!(error instanceof Refusal)) return {};
  const found = Object.entries(error.fields).flatMap(([place, text]): [K, string][] => {
    const [first, second] = place.split('/');
    const field = names[(first === within ? second : first) ?? ''];
    return field === undefined ? [] : [[field, text]];
  });
  return Object.fromEntries(found) as Partial<Record<K, string>>;
}
