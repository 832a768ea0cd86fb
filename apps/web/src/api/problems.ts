/** What the API found wrong, at the form's own fields. PURE. */
import { Refusal } from './client';

/** @param names the form's field for each of the API's: the first part of the place that it points at. What no field has is left to be told as a whole. */
export function problemsAt<K extends string>(error: unknown, names: Readonly<Record<string, K>>): Partial<Record<K, string>> {
  if (!(error instanceof Refusal)) return {};
  const found = Object.entries(error.fields).flatMap(([place, text]): [K, string][] => {
    const field = names[place.split('/')[0] ?? ''];
    return field === undefined ? [] : [[field, text]];
  });
  return Object.fromEntries(found) as Partial<Record<K, string>>;
}
