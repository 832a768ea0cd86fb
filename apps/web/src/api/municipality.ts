/** Which municipality this browser is in, where a server has several. Kept in the browser; the worked example needs no choice. */
import type { components } from '../generated/api';

type Municipality = components['schemas']['Gemeente'];
const KEY = 'leidraad-gemeente';

export function chosenMunicipality(all: readonly Municipality[]): Municipality | undefined {
  const kept = localStorage.getItem(KEY);
  return all.find(({ gemeente }) => gemeente === kept) ?? all.find(({ voorbeeld }) => voorbeeld) ?? all[0];
}

/** Everything on the page belongs to the other: it begins anew, at `path`. */
export function goTo(gemeente: string, path: string): void {
  keepMunicipality(gemeente);
  location.assign(path);
}

export const keepMunicipality = (gemeente: string): void => localStorage.setItem(KEY, gemeente);
